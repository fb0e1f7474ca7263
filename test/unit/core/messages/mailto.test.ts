import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addressOf,
  handOverSentence,
  LONGEST_MAILTO,
  mailHandOver,
  mailtoOf,
} from '../../../../src/core/messages/mailto.js';
import type { Message } from '../../../../src/core/messages/message.js';

const message = (changes: Partial<Message> = {}): Message => ({
  to: [{ name: 'Dana Whitlock', email: 'dana@example.com' }],
  cc: [],
  subject: 'Thank you',
  body: 'Dear Dana,\n\nthank you.',
  ...changes,
});

/** What a mail program makes of the address. */
function read(uri: string): { to: string[]; fields: [string, string][] } {
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
  assert.deepEqual(read(uri), { to: addresses(one.to), fields: expected });
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

suite('A mailto address', () => {
  test('has spaces, line breaks and signs in a form that every program reads', () =>
    assert.equal(
      mailtoOf(message({ subject: 'R&D: 100 % + more?', body: 'One\nTwo “three”' })),
      'mailto:dana@example.com?subject=R%26D%3A%20100%20%25%20%2B%20more%3F' +
        '&body=One%0D%0ATwo%20%E2%80%9Cthree%E2%80%9D',
    ));
  test('has quotes and brackets encoded', () =>
    assert.equal(
      mailtoOf(message({ subject: `it's ("so")!*`, body: '' })),
      'mailto:dana@example.com?subject=it%27s%20%28%22so%22%29%21%2A',
    ));
  test('has several addresses, each encoded, with commas between', () =>
    assert.equal(
      mailtoOf(
        message({
          to: [{ email: 'a+b@example.com' }, { email: "o'neil&co?x=1#%@example.com" }],
          cc: [{ email: 'jürgen@müller.example' }],
          subject: '',
          body: '',
        }),
      ),
      'mailto:a%2Bb@example.com,o%27neil%26co%3Fx%3D1%23%25@example.com?cc=j%C3%BCrgen@m%C3%BCller.example',
    ));
  test('has no name in it', () =>
    assert.equal(
      mailtoOf(
        message({ to: [{ name: 'a&bcc=x@example.com', email: 'a@example.com' }], subject: '', body: '' }),
      ),
      'mailto:a@example.com',
    ));
  test('keeps a subject on one line', () =>
    assert.deepEqual(read(mailtoOf(message({ subject: 'a\r\nBcc: x@example.com', body: '' }))).fields, [
      ['subject', 'a Bcc: x@example.com'],
    ]));
  test('has only one kind of line break', () =>
    assert.deepEqual(read(mailtoOf(message({ subject: '', body: 'a\r\nb\rc\nd' }))).fields, [
      ['body', 'a\r\nb\r\nc\r\nd'],
    ]));

  test('gives back exactly the message that went in, whatever that holds', () =>
    fc.assert(fc.property(fc.record({ to: people, cc: people, subject: text, body: text }), check), {
      numRuns: 2000,
    }));
});

suite('An e-mail address', () => {
  test('is taken with blanks around it', () =>
    assert.equal(addressOf({ email: ' dana@example.com ' }), 'dana@example.com'));
  test('is taken in any script', () => assert.equal(addressOf({ email: '名前@例え.jp' }), '名前@例え.jp'));
  for (const email of [
    ...['', 'dana', 'dana@', '@example.com', 'a@b@c', 'a@x,b@x', 'a@x;b@x', 'a b@x', 'a@x\r\nBcc: b@x'],
    ...['<a@x>', 'Dana <a@x>', '"a"@x', 'a(b)@x', 'a@[1.2.3.4]', 'a:b@x', 'a\\b@x', 'a\u200b@x', 'a\u202e@x'],
  ]) {
    test(`is none where mail programs could read something else into it: ${JSON.stringify(email)}`, () =>
      assert.equal(addressOf({ email }), undefined));
  }
  test('is none where there is none', () => assert.equal(addressOf({ name: 'Dana' }), undefined));
});

suite('A message that is handed over', () => {
  test('goes as a whole where it is short', () => {
    const handOver = mailHandOver(message());
    assert.deepEqual(handOver, { uri: mailtoOf(message()), without: [] });
    assert.equal(handOver && handOverSentence(handOver), undefined);
  });
  test('leaves its body to the clipboard where it is too long', () => {
    const long = message({ body: 'x'.repeat(LONGEST_MAILTO) });
    const handOver = mailHandOver(long);
    assert.deepEqual(handOver, {
      uri: 'mailto:dana@example.com?subject=Thank%20you',
      clipboard: long.body,
      without: [],
    });
    assert.match(String(handOver && handOverSentence(handOver)), /on the clipboard/);
  });
  test('goes as a whole up to the limit, and not one character further', () => {
    const room = LONGEST_MAILTO - mailtoOf(message({ body: 'x' })).length + 1;
    assert.equal(mailHandOver(message({ body: 'x'.repeat(room) }))?.uri.length, LONGEST_MAILTO);
    assert.equal(mailHandOver(message({ body: 'x'.repeat(room) }))?.clipboard, undefined);
    assert.equal(mailHandOver(message({ body: 'x'.repeat(room + 1) }))?.clipboard?.length, room + 1);
  });
  test('leaves its subject too where that is too long', () => {
    const long = message({ subject: '名'.repeat(300) });
    assert.deepEqual(mailHandOver(long), {
      uri: 'mailto:dana@example.com',
      clipboard: `${long.subject}\n\n${long.body}`,
      without: [],
    });
  });
  test('tells whose address is not known', () => {
    const handOver = mailHandOver(message({ to: [...message().to, { name: 'Priya Raman' }] }));
    assert.match(String(handOver?.uri), /^mailto:dana@example\.com\?/);
    assert.equal(handOver && handOverSentence(handOver), 'No address is known for Priya Raman.');
  });
  test('cannot go where no address is known', () => {
    assert.equal(mailHandOver(message({ to: [{ name: 'Priya Raman' }] })), undefined);
    assert.equal(mailHandOver(message({ to: [{ email: 'a@x, b@x' }] })), undefined);
    assert.equal(mailHandOver(message({ to: [] })), undefined);
  });
});
