import assert from 'node:assert/strict';
import { parseMail } from '@protontech/jsmimeparser';
import fc from 'fast-check';
import { type Email, emailOf } from '../../../src/core/messages/email.js';
import type { Message } from '../../../src/core/messages/message.js';
import { emailFile } from '../../../src/libraries/mail.js';
import { law } from '../property.js';
import { anyText } from './texts.js';

const pieces = fc.constantFrom(
  ...[
    '\r\nBcc: x@evil.example',
    '\nBcc: x@evil.example\n',
    '\r\n\r\nHello',
    '\r',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
  ],
  ...[
    '"',
    '\\',
    '\\"',
    ',',
    ';',
    ':',
    '<',
    '>',
    '(',
    ')',
    '[',
    ']',
    '@',
    '=?UTF-8?Q?=0D=0ABcc:_x?=',
    '=?',
    '?=',
  ],
  ...['=', '=3D', '=0A', '_', '.', '\r\n.\r\n', '\nFrom ', '--', '-- \n', 'x'.repeat(80), 'word '.repeat(30)],
  ...[
    'é',
    'ß',
    'Łukasz',
    'Ω',
    'Привет',
    'שלום',
    'مرحبا',
    '田中',
    '한국',
    '👩‍💻',
    '🦊',
    '\u202e',
    '\u200b',
    '\ufeff',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ud800',
    '\udc00',
    'a\u0301',
    'Dana',
    'Re: x',
  ],
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
  anyText(80),
);
const longLines = fc
  .tuple(pieces, fc.integer({ min: 1, max: 600 }))
  .map(([piece, times]) => piece.repeat(times));

const addresses = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'dana@example.com',
      'kim.b+x@example.org',
      'o’neil@example.com',
      "o'n@example.com",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('a..b@example.com', 'a@exämple.com', 'josé@example.com', 'x@y@z', 'a b@c'),
  },
  { weight: 1, arbitrary: hostile },
);
const person = fc.record({ name: hostile, email: addresses }, { requiredKeys: [] });

/** A message as a note could hold it, and worse. */
const messages: fc.Arbitrary<Message> = fc.record({
  to: fc.array(person, { maxLength: 4 }),
  cc: fc.array(person, { maxLength: 2 }),
  subject: fc.oneof(hostile, longLines),
  body: fc.oneof(hostile, longLines),
});

const allowed = 'X-Unsent|From|To|Cc|Subject|Date|Content-Transfer-Encoding|MIME-Version|Content-Type';
const header = new RegExp(`^(?:${allowed}):(?: \\S|$)`);

/** What the file says besides what it means: one header of each name, short lines, and no line end that is not CRLF. */
export function assertSoundFile(file: string): void {
  assert.doesNotMatch(file, /\r(?!\n)|(?<!\r)\n/);
  const [head = ''] = file.split('\r\n\r\n');
  const begun = head.split('\r\n').filter((line) => !/^[ \t]/.test(line));
  for (const line of begun) assert.match(line, header);
  const names = begun.map((line) => line.split(':')[0]);
  assert.equal(new Set(names).size, names.length, names.join());
  for (const line of file.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 998, line);
  for (const [word] of head.matchAll(/=\?[^?\s]+\?[QB]\?[^?\s]*\?=/g)) assert.ok(word.length <= 75, word);
}

/** A name without what parsers take out of it, for it cannot be seen. */
const seen = (name: string): string => name.replace(/[\p{Cf}\p{DI}\u2800\s]+/gu, '');

function assertReadsAsMeant(email: Email): void {
  const file = emailFile(email);
  assertSoundFile(file);
  const { subject = '', to = [], cc = [], bcc, body } = parseMail(new TextEncoder().encode(file));
  assert.equal(bcc, undefined);
  const names = (people: typeof to): string[] =>
    people.map((each) => seen('email' in each && each.name === each.email ? '' : each.name));
  assert.deepEqual(
    [names(to), names(cc), subject, (body.text ?? '').replaceAll('\r\n', '\n').trimEnd()],
    [
      email.to.map(({ name }) => seen(name)),
      email.cc.map(({ name }) => seen(name)),
      email.subject,
      email.body.replaceAll('\r\n', '\n').trimEnd(),
    ],
  );
}

export const mails = [
  law('an e-mail file has the headers it should, and reads as it was meant', 3000, messages, (message) =>
    assertReadsAsMeant(emailOf(message, { name: message.subject, email: 'me@example.com' }, 0)),
  ),
];
