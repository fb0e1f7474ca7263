import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addressOf, mailtoOf } from '../../../src/core/messages/mailto.js';
import type { Message } from '../../../src/core/messages/message.js';
import { law } from '../property.js';

/** What a mail program makes of the address. */
export function readMailto(uri: string): { to: string[]; fields: [string, string][] } {
  const [, addresses = '', query] = /^mailto:([^?#&]*)(?:\?([^?#]*))?$/.exec(uri) ?? assert.fail(uri);
  return {
    to: addresses === '' ? [] : addresses.split(',').map(decodeURIComponent),
    fields: (query?.split('&') ?? []).map((field) => {
      const [key = '', value = '', ...more] = field.split('=');
      assert.deepEqual(more, []);
      return [decodeURIComponent(key), decodeURIComponent(value)];
    }),
  };
}

/** The message that comes out is the one that went in, and nothing besides. */
function check(one: Message): void {
  const uri = mailtoOf(one);
  const addresses = (people: Message['to']): string[] => people.flatMap((person) => addressOf(person) ?? []);
  const text = (written: string): string =>
    written
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\t\n]/gu, '')
      .replace(/\p{Cs}/gu, '\uFFFD');
  const expected = [
    ['cc', addresses(one.cc).join(',')],
    ['subject', text(one.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))],
    ['body', text(one.body).replaceAll('\n', '\r\n')],
  ].filter(([, value]) => value !== '');
  assert.deepEqual(readMailto(uri), { to: addresses(one.to), fields: expected });
  assert.match(uri, /^[\w.~%@,?=&:-]*$/);
  assert.deepEqual([...new URL(uri).searchParams], expected);
}

const nasty = fc.constantFrom(
  ...['&bcc=x@example.com', '?cc=x@example.com', '\r\nBcc: x@example.com', '%0D%0ABcc:', '#', '%', '+', '"'],
  ...[
    "'",
    '<b>',
    ',',
    ';',
    '@',
    '=',
    ' ',
    '\n',
    '\t',
    '\u0000',
    '\u2028',
    '😀',
    '名前',
    'é',
    'e\u0301',
    '\ud800',
  ],
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((all) => all.join(''));
const email = fc.oneof(
  text,
  fc.emailAddress(),
  fc.tuple(fc.emailAddress(), text).map((all) => all.join('')),
);
const people = fc.array(fc.record({ name: text, email }), { maxLength: 4 });

export const mailAddresses = [
  law(
    'a mail program gets exactly the message that went in, whatever that holds',
    20_000,
    fc.record({ to: people, cc: people, subject: text, body: text }),
    check,
  ),
];
