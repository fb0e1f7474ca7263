import assert from 'node:assert/strict';
import { type MessageLanguage, messageLanguages } from '../../../../src/core/messages/languages/index.js';
import { readLetter } from '../../../../src/core/messages/letter.js';
import { toldOf } from '../../../support/thankYous.js';
import { findPhrases, hasPhrase, isPhrase } from '../../../../src/core/messages/phrases.js';

/** Every list of phrases of a language, by its name. */
function listsOf({ wording, ...language }: MessageLanguage): [string, readonly string[]][] {
  const lists = { ...language, ...wording, openings: undefined };
  return Object.entries<unknown>(lists).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value as readonly string[]]] : [],
  );
}

/** Lists that a language may leave empty. */
const mayBeEmpty = ['casualGreetings', 'genericGreetings', 'commonWords'];

for (const language of messageLanguages) {
  suite(`The phrases of messages in “${language.tag}”`, () => {
    for (const [name, phrases] of listsOf(language)) {
      test(`${name}: none is empty, stands twice, or is found in nothing`, () => {
        assert.ok(phrases.length > 0 || mayBeEmpty.includes(name));
        assert.deepEqual(
          phrases.filter((phrase, at) => phrase.trim() === '' || phrases.indexOf(phrase) !== at),
          [],
        );
        assert.deepEqual(findPhrases(phrases, '7 — 7'), []);
      });
    }
    test('casual greetings are greetings', () => {
      for (const casual of language.casualGreetings) {
        const example = casual.replaceAll(/\(([^|)]*)[^)]*\)\??/g, '$1');
        assert.ok(
          hasPhrase(language.greetings, example) || isPhrase(language.casualGreetings, example),
          casual,
        );
      }
    });
    test('a letter that begins and ends as it is put in can be read', () => {
      const { greet, signOff, tag } = language;
      if (greet === undefined || signOff === undefined) return;
      const letter = readLetter(`${greet} Ruth,\n\n7.\n\n${signOff}\nNoor`, {
        myName: 'Noor',
        language: tag,
      });
      assert.equal(letter.greeting?.text, `${greet} Ruth`);
      assert.equal(letter.closing?.text, signOff.replace(/,$/, ''));
      assert.deepEqual(
        letter.paragraphs.map(({ text }) => text),
        ['7.'],
      );
    });
  });
}

suite('A word that stands twice', () => {
  const isTold = (language: string): boolean =>
    toldOf('TY513', { application: { language }, body: 'Ruth,\n\nxa xa.\n\nNoor Haddad' }).length > 0;
  test('is a slip where the language has no such words', () => {
    for (const tag of ['en', 'es', 'pl', 'pt']) assert.ok(isTold(tag), tag);
  });
  test('may be right in others, and in a language that nobody knows here', () => {
    for (const tag of ['de', 'fr', 'it', 'nl', 'sv', 'da', 'fi']) assert.ok(!isTold(tag), tag);
  });
});
