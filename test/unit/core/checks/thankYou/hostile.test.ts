import assert from 'node:assert/strict';
import { expectOf, good, letterOf, paragraphs, theOne, thankYouTo } from '../../../../support/thankYous.js';

const SIZE = 60_000;

function many(text: string): string {
  return text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
}

/** What made a naive reading take for ever, or might. */
const texts: Readonly<Record<string, string>> = {
  blanks: `a${many(' ')}b`,
  'blanks of other kinds': `a${many('\u2003\u00a0\t')}b`,
  'empty lines': many(' \r\n'),
  'one word': many('a'),
  'one word in capitals': many('A'),
  'a word of marks that follow letters': many('a\u0301'),
  'words of one letter': many('i '),
  'names without an end': many('Castellane '),
  'names with slips': many('Castellene Tiat '),
  'words without blanks between': many('お世話になっております'),
  'letters of Thai': many('ก'),
  'quotation marks': many('"'),
  'quotation marks that open': many('“a «b '),
  'brackets that open': many('[a <b {{c ('),
  'comments that open': `${many('<! -- ')}`,
  'exclamation marks': many('! '),
  dots: many('.a. '),
  'hyphens and apostrophes': many("a-'"),
  digits: many('1,$'),
  'beginnings of phrases': many('i was so i would really my last boss please find '),
  'emoji of many parts': many('👩\u200D'),
  'halves of characters': many('\ud83d'),
  colons: many(':;-'),
};

suite('A hostile text of sixty thousand characters', () => {
  for (const [name, text] of Object.entries(texts))
    test(`is read to its end: ${name}`, () => {
      const body = letterOf(paragraphs[0], text, paragraphs[1], 'It was {{topic}}.');
      assert.equal(theOne('TY101', { body: body.replaceAll('{{c', '{{') }).words, '{{topic}}');
    });
  test('is compared with another one', () => {
    const body = letterOf(...Array.from({ length: 300 }, () => good));
    expectOf('TY702', { body, others: thankYouTo('Owen Tait', body) });
    assert.equal(theOne('TY701', { body, others: thankYouTo('Owen Tait', body) }).severity, 'error');
  });
});
