import assert from 'node:assert/strict';
import { readMailto } from '../../../../scripts/reliability/properties/mailAddresses.js';
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
    assert.deepEqual(readMailto(mailtoOf(message({ subject: 'a\r\nBcc: x@example.com', body: '' }))).fields, [
      ['subject', 'a Bcc: x@example.com'],
    ]));
  test('has only one kind of line break', () =>
    assert.deepEqual(readMailto(mailtoOf(message({ subject: '', body: 'a\r\nb\rc\nd' }))).fields, [
      ['body', 'a\r\nb\r\nc\r\nd'],
    ]));
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
