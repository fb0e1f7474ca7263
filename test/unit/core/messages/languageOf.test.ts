import assert from 'node:assert/strict';
import {
  languageNamed,
  languageOf,
  messageLanguages,
} from '../../../../src/core/messages/languages/index.js';
import { wordsIn } from '../../../../src/core/messages/sentences.js';

const texts: Readonly<Record<string, string>> = {
  en: 'Thank you for the time that you took, and for the walk through the yard in the rain.',
  de: 'Vielen Dank für das Gespräch und dafür, dass Sie sich die Zeit genommen haben, mir den Hof zu zeigen.',
  fr: 'Je vous remercie pour le temps que vous avez pris et pour la visite de la cour avec votre équipe.',
  es: 'Gracias por el tiempo que me dedicó y por la visita al patio con el equipo de la empresa.',
  it: 'Grazie per il tempo che mi ha dedicato e per la visita al cortile con la squadra, è stato molto bello.',
  nl: 'Bedankt voor het gesprek en voor de tijd die u voor mij nam, ik heb er veel aan gehad op de terugweg.',
  pl: 'Dziękuję za rozmowę i za czas, który mi Pani poświęciła, oraz za to, że nie była to rozmowa o niczym.',
  pt: 'Obrigado pela entrevista e pelo tempo que me deu, foi muito bom ver o pátio com a sua equipa, como disse.',
  sv: 'Tack för samtalet och för att ni tog er tid att visa mig gården, det var en dag som jag minns.',
  da: 'Tak for samtalen og for at I tog jer tid til at vise mig gården, det var en dag som jeg husker.',
};

function tagOf(text: string, expected?: string): string {
  return languageOf(wordsIn(text), expected).tag;
}

suite('The language of a message', () => {
  for (const [tag, text] of Object.entries(texts))
    test(`${tag} is told by its words, whatever the application says`, () => {
      assert.equal(tagOf(text), tag);
      assert.equal(tagOf(text, 'en'), tag);
      assert.equal(tagOf(text, 'de-AT'), tag);
    });

  test('of a few words is that of the application, else English', () => {
    assert.equal(tagOf('Guten Tag'), 'en');
    assert.equal(tagOf('Thanks', 'de'), 'de');
    assert.equal(tagOf('', 'fr-CA'), 'fr');
  });
  test('of which nothing is known has no wording, and keeps its tag', () => {
    const finnish =
      'Kiitos paljon eilisestä haastattelusta ja ajastanne, oli hienoa tutustua teidän tiimiinne ja tiloihin.';
    for (const expected of [undefined, 'en', 'fi']) {
      const language = languageOf(wordsIn(finnish), expected);
      assert.equal(language.tag, expected ?? '');
      assert.equal(language.wording, undefined);
    }
  });
  test('Japanese is that of its application', () => {
    const text = '本日は面接の機会をいただき、誠にありがとうございました。お話を伺えて嬉しかったです。';
    assert.equal(tagOf(text, 'ja'), 'ja');
    assert.equal(languageOf(wordsIn(text), 'ja').wording, undefined);
  });
  test('only English has wording', () =>
    assert.deepEqual(
      messageLanguages.filter(({ wording }) => wording).map(({ tag }) => tag),
      ['en'],
    ));
  test('tags are read with their region, in any case', () => {
    assert.equal(languageNamed('en-GB')?.tag, 'en');
    assert.equal(languageNamed('DE_at')?.tag, 'de');
    assert.equal(languageNamed('fi'), undefined);
    assert.equal(languageNamed(''), undefined);
  });
});
