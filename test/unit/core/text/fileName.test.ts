import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNamePart, foldPath, freeName } from '../../../../src/core/text/fileName.js';

/** A name that Windows, macOS and Linux take, and that looks like a name. */
function checkSafe(name: string): void {
  assert.notEqual(name, '');
  assert.ok(new TextEncoder().encode(name).length <= 140, 'too long');
  assert.match(name, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
  assert.doesNotMatch(name, /\p{Default_Ignorable_Code_Point}|\p{C}|\p{Z}/u);
  assert.doesNotMatch(name, /-$|--/);
  assert.doesNotMatch(name, /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i);
  assert.equal(name.normalize('NFC'), name);
}

function check(text: string, expected: string): void {
  const name = fileNamePart(text);
  checkSafe(name);
  assert.equal(name, expected);
}

suite('A part of a path', () => {
  const names: readonly (readonly [string, string])[] = [
    ['Acme, Inc.', 'acme-inc'],
    ['  Acme   GmbH & Co. KG ', 'acme-gmbh-co-kg'],
    ['Dana Whitlock', 'dana-whitlock'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['Zoë Álvarez-Peña', 'zoe-alvarez-pena'],
    ['Müller & Söhne', 'mueller-soehne'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['C++ / C#', 'c-c'],
    ['2026-W13', '2026-w13'],
    ['日本電気', '日本電気'],
    ['ガイド', 'ガイド'],
    ['한국', '한국'],
    ['שלום עולם', 'שלום-עולם'],
    ['हिन्दी', 'हिन्दी'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\windows', 'windows'],
    ['C:\\temp\\x', 'c-temp-x'],
    ['a.b.md', 'a-b-md'],
    ['name.', 'name'],
    ['name ', 'name'],
    ['a\u202efdp.exe', 'afdp-exe'],
    ['\u200fשלום\u200f', 'שלום'],
    ['a\0b\nc', 'a-b-c'],
    ['<>:"|?*a', 'a'],
    ['con', 'con-note'],
    ['CON.txt', 'con-txt'],
    ['Aux', 'aux-note'],
    ['LPT1', 'lpt1-note'],
    ['com¹', 'com¹-note'],
    ['console', 'console'],
    ['falcon', 'falcon'],
    ['Acme Aux', 'acme-aux'],
    ['', 'note'],
    ['...', 'note'],
    ['/', 'note'],
    ['   ', 'note'],
    ['🦊', 'note'],
    ['☕️', 'note'],
    ['❤️ Acme ❤️', 'acme'],
    ['\u0301', 'note'],
    ['\u200b', 'note'],
    ['\u3164', 'note'],
    ['\ud800', 'note'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['क्\u200dष', 'क्ष'],
    ['__proto__', 'proto'],
  ];
  for (const [text, name] of names) test(`of ${JSON.stringify(text)} is ${name}`, () => check(text, name));

  test('takes the other word where nothing is left', () => {
    assert.equal(fileNamePart('!', 'someone'), 'someone');
    assert.equal(fileNamePart('nul', 'someone'), 'nul-someone');
    assert.equal(fileNamePart('', ''), '');
  });

  test('of a long text is cut between characters, with room for a day before and a number behind', () => {
    for (const text of [
      'a'.repeat(300),
      '日'.repeat(300),
      '𠀀'.repeat(300),
      'ab '.repeat(100),
      'é'.repeat(300),
    ]) {
      const name = fileNamePart(text);
      checkSafe(name);
      assert.ok(new TextEncoder().encode(`2026-03-24-reference-request-${name}-999.md`).length <= 255);
      assert.ok(name.length >= 30);
    }
  });

  for (const [letter, count] of [
    ['a', 120],
    ['þ', 60],
    ['日', 40],
    ['\u0800', 40],
    ['\u{10000}', 30],
  ] as const) {
    test(`takes a hundred and twenty bytes: ${count} of ${letter}`, () => {
      assert.equal(fileNamePart(letter.repeat(count)), letter.repeat(count));
      assert.equal(fileNamePart(letter.repeat(count + 1)), letter.repeat(count));
    });
  }

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          ...'con',
          '.',
          '/',
          '..',
          '\\',
          ' ',
          '-',
          "'",
          'a',
          'ẞ',
          'İ',
          'ǅ',
          '\u0301',
          '\ufe0f',
          '한',
          '¹',
          'com1',
        ),
      )
      .map((parts) => parts.join('')),
  );
  test('of any text is safe, and naming it again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const name = fileNamePart(text);
        checkSafe(name);
        assert.equal(fileNamePart(name), name);
      }),
      { numRuns: 5000 },
    );
  }).timeout(60_000);
  test('of texts that differ only in case or normal form is the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(fileNamePart(text.normalize('NFD')), fileNamePart(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  }).timeout(60_000);
});

suite('A free name', () => {
  const among = (...taken: readonly string[]) => freeName('a', (name) => taken.includes(name));
  test('is the name itself where nobody has it', () => assert.equal(among('b'), 'a'));
  test('is the second where one has it', () => assert.equal(among('a'), 'a-2'));
  test('is the first gap', () => assert.equal(among('a', 'a-2', 'a-4'), 'a-3'));
});

suite('Two paths', () => {
  const isOne = (a: string, b: string): boolean => foldPath(a) === foldPath(b);
  test('that differ in case are one', () => assert.ok(isOne('A/Ümit.md', 'a/ümit.MD')));
  test('that differ in normal form are one', () => assert.ok(isOne('e\u0301.md', 'é.md')));
  test('of other letters are two', () => assert.ok(!isOne('a.md', 'b.md')));
});
