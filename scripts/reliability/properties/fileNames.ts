import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNamePart, foldPath, freeName } from '../../../src/core/text/fileName.js';
import { plain } from '../../../src/core/text/plain.js';
import { law } from '../property.js';
import { anyText } from './texts.js';

const names = fc.oneof(
  anyText(200),
  fc
    .array(
      fc.constantFrom(
        ...[
          'con',
          'NUL',
          'aux.',
          'COM1',
          'lpt¹',
          '..',
          '.',
          '/',
          '\\',
          ':',
          ' ',
          '*',
          '?',
          '"',
          '<',
          '|',
          '\0',
          '~',
        ],
        ...[
          'é',
          'e\u0301',
          'ß',
          'İ',
          'ı',
          'ﬁ',
          'Ω',
          '漢',
          '한',
          '\u1112\u1161',
          '🧑\u200d💼',
          '\u202e',
          '\u200b',
          '\uFEFF',
        ],
        ...[
          'a',
          'B',
          '-',
          '_',
          '.md',
          '%2f',
          '$(rm)',
          '`x`',
          '[x](command:y)',
          '\u0345',
          '\ud800',
          'ǅ',
          '\u0130',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

/** What Windows keeps for itself, and what no system takes. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;

export const fileNames = [
  law(
    'a name made of any text is safe on every system',
    20_000,
    fc.tuple(names, fc.constantFrom('note', 'someone')),
    ([text, otherwise]) => {
      const name = fileNamePart(text, otherwise);
      assert.match(name, /^[\p{L}\p{N}\p{M}-]+$/u);
      assert.doesNotMatch(name, reserved);
      assert.doesNotMatch(name, /^-|-$|^\.|[. ]$/);
      assert.doesNotMatch(name, /\p{C}/u, 'something that cannot be seen');
      assert.ok(Buffer.byteLength(name) <= 140);
      assert.equal(name, foldPath(name), 'another file system takes it for another name');
      assert.equal(fileNamePart(name, otherwise), name, 'a safe name stays');
    },
  ),
  law(
    'a free name is never one that is taken, in any spelling',
    5_000,
    fc.tuple(names, fc.array(names, { maxLength: 5 })),
    ([text, others]) => {
      const taken = new Set(others.concat(text).map((each) => foldPath(fileNamePart(each))));
      const free = freeName(fileNamePart(text), (candidate) => taken.has(foldPath(candidate)));
      assert.ok(!taken.has(foldPath(free)));
    },
  ),
  law('a label made of any text is one plain line', 20_000, anyText(600), (text) => {
    const label = plain(text);
    assert.doesNotMatch(label, /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
    assert.ok([...label].length <= 300);
  }),
];
