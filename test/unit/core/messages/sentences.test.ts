import assert from 'node:assert/strict';
import { paragraphsIn, sentencesIn, trimmed, wordsIn } from '../../../../src/core/messages/sentences.js';

function sentences(text: string): string[] {
  const pieces = sentencesIn({ text, start: 100, end: 100 + text.length });
  for (const piece of pieces) assert.equal(text.slice(piece.start - 100, piece.end - 100), piece.text);
  return pieces.map((piece) => piece.text);
}

suite('Words', () => {
  test('are runs of letters, digits, apostrophes and hyphens', () =>
    assert.deepEqual(wordsIn("It's a dwell-time of 3 days – O’Hara's."), [
      "It's",
      'a',
      'dwell-time',
      'of',
      '3',
      'days',
      "O’Hara's",
    ]));
  test('may have marks of their own, composed or not', () =>
    assert.deepEqual(wordsIn('naïve nai\u0308ve Zürich'), ['naïve', 'nai\u0308ve', 'Zürich']));
  test('are found where no blanks part them', () => {
    assert.deepEqual(wordsIn('面接 thanks'), ['面接', 'thanks']);
    assert.ok(wordsIn('本日は面接の機会をいただきありがとうございました').length > 6);
  });
  test('are found in very long texts without blanks', () =>
    assert.ok(wordsIn('面接'.repeat(50_000)).length >= 50_000));
  test('emoji, dashes and quotation marks are none', () => assert.deepEqual(wordsIn('😀 – “” — … & *'), []));
});

suite('Paragraphs', () => {
  const texts = (text: string): string[] => paragraphsIn(text).map((each) => each.text);
  test('are parted by blank lines', () => {
    assert.deepEqual(texts('one\ntwo\n\nthree'), ['one\ntwo', 'three']);
    assert.deepEqual(texts('one\r\n\r\ntwo\r\n \t \r\n\r\nthree\r\n'), ['one', 'two', 'three']);
  });
  test('there are none in blanks', () => assert.deepEqual(texts(' \n\n\t\n'), []));
  test('are looked for between two offsets only', () =>
    assert.deepEqual(paragraphsIn('aa\n\nbb\n\ncc', 1, 6), [
      { text: 'a', start: 1, end: 2 },
      { text: 'bb', start: 4, end: 6 },
    ]));
});

suite('Sentences', () => {
  test('end at full stops, question and exclamation marks, and at the end', () =>
    assert.deepEqual(sentences('One. Two? Three! Four… five'), ['One.', 'Two?', 'Three!', 'Four…', 'five']));
  test('may end behind a bracket or a quotation mark', () =>
    assert.deepEqual(sentences('He said “Yes.” (I did not.) Then no.'), [
      'He said “Yes.”',
      '(I did not.)',
      'Then no.',
    ]));
  test('do not end at the dot of a title, an abbreviation, an initial or a number', () =>
    assert.deepEqual(sentences('Dr. Tait, e.g. J. Marsh, has 3.5 of 4.'), [
      'Dr. Tait, e.g. J. Marsh, has 3.5 of 4.',
    ]));
  test('do not end within an address', () =>
    assert.deepEqual(sentences('See https://a.example/b.html for it.'), [
      'See https://a.example/b.html for it.',
    ]));
  test('entries of a list are one each', () =>
    assert.deepEqual(sentences('Three:\n- one\n- two\n1. three'), ['Three:', '- one', '- two', '1. three']));
  test('end at the full stops of other scripts', () =>
    assert.deepEqual(sentences('ありがとうございました。楽しかったです。'), [
      'ありがとうございました。',
      '楽しかったです。',
    ]));
  test('have words', () => assert.deepEqual(sentences('One. … !! –'), ['One.']));
});

suite('A trimmed piece', () => {
  test('says where it stands', () =>
    assert.deepEqual(trimmed('ab  cd  ef', 2, 8), { text: 'cd', start: 4, end: 6 }));
  test('may be empty', () => assert.equal(trimmed('a   b', 1, 4).text, ''));
});
