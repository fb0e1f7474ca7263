import assert from 'node:assert/strict';
import { parseMail } from '@protontech/jsmimeparser';
import PostalMime, { type Address } from 'postal-mime';
import { assertSoundFile } from '../../../scripts/reliability/properties/mails.js';
import { emailOf } from '../../../src/core/messages/email.js';
import type { Message } from '../../../src/core/messages/message.js';
import { emailFile } from '../../../src/libraries/mail.js';

const me = { name: 'Ines Okafor', email: 'ines@example.com' };
const now = Date.UTC(2026, 2, 27, 11, 30);
const plainMessage: Message = {
  to: [{ name: 'Dana Whitlock', email: 'dana@example.com' }],
  cc: [],
  subject: 'Thank you: Data Platform Engineer',
  body: 'Dear Dana,\n\nThank you.\n\nKind regards,\nInes',
};

const fileOf = (changes: Partial<Message>, sender = me): string =>
  emailFile(emailOf({ ...plainMessage, ...changes }, sender, now));

/** What two parsers that share no code with what wrote it make of a file; both must say the same. */
async function read(file: string) {
  assertSoundFile(file);
  const bytes = new TextEncoder().encode(file);
  const mail = await PostalMime.parse(bytes);
  const other = parseMail(bytes);
  const text = (mail.text ?? '').replaceAll('\r\n', '\n').trimEnd();
  assert.equal((other.body.text ?? '').replaceAll('\r\n', '\n').trimEnd(), text);
  assert.equal(other.subject ?? '', mail.subject ?? '');
  assert.deepEqual(
    other.to?.map((each) => 'email' in each && each.email),
    mail.to?.map(({ address }) => address),
  );
  assert.deepEqual(
    mail.headers.map(({ key }) => key).filter((key) => /bcc|message-id|received|mailer/.test(key)),
    [],
  );
  return { ...mail, text };
}

const shown = (people: readonly Address[] | undefined): string[] =>
  (people ?? []).map(({ name, address }) => `${name} <${address ?? ''}>`);

suite('An e-mail file', () => {
  test('says who writes to whom, about what, when, and what', async () => {
    const mail = await read(fileOf({ cc: [{ email: 'marcus@example.com' }] }));
    assert.deepEqual(shown(mail.from && [mail.from]), ['Ines Okafor <ines@example.com>']);
    assert.deepEqual(shown(mail.to), ['Dana Whitlock <dana@example.com>']);
    assert.deepEqual(shown(mail.cc), [' <marcus@example.com>']);
    assert.equal(mail.subject, plainMessage.subject);
    assert.equal(mail.text, plainMessage.body);
    assert.equal(mail.date, '2026-03-27T11:30:00.000Z');
  });
  test('opens as a draft, is plain text, and names no computer', () => {
    const file = fileOf({});
    assert.match(file, /^X-Unsent: 1\r\n/);
    assert.match(file, /\r\nContent-Type: text\/plain; charset=utf-8\r\n/);
    assert.doesNotMatch(file, /Message-ID|Received|X-Mailer|localhost/i);
  });
  test('folds a long subject, and says so where one is cut', async () => {
    const subject = 'Ünï '.repeat(100).trim();
    assert.equal((await read(fileOf({ subject }))).subject, subject);
    assert.equal((await read(fileOf({ subject: 'x'.repeat(2000) }))).subject, `${'x'.repeat(899)}…`);
  });
  test('is the same each time', () => assert.equal(fileOf({}), fileOf({})));
  test('has no sender where none is set, and nobody without a usable address', () => {
    const file = fileOf(
      { to: [{ name: 'Priya Raman' }, { email: 'a@b, c@d' }] },
      { name: 'Ines', email: '' },
    );
    assert.doesNotMatch(file, /^(?:From|To|Cc):/m);
  });

  for (const text of [
    'Łukasz Żółć',
    'Привет, мир',
    '田中 さくら',
    'مرحبا بالعالم',
    'שלום עולם',
    '👩‍💻 and 🦊',
    'a “quoted” name, Jr. <x>',
  ])
    test(`keeps “${text.slice(0, 25)}” in name, subject and body`, async () => {
      const mail = await read(
        fileOf({
          to: [{ name: text, email: 'dana@example.com' }],
          subject: text,
          body: `${text}\n\n${text}`,
        }),
      );
      assert.equal(mail.to?.[0]?.name, text);
      assert.equal(mail.subject, text);
      assert.equal(mail.text, `${text}\n\n${text}`);
    });

  for (const hostile of ['\r\nBcc: x@evil.example', '\nBcc: x@evil.example\n\nHi', '\rBcc: x@evil.example'])
    test(`gets no header from ${JSON.stringify(hostile)}`, async () => {
      const mail = await read(
        fileOf({
          to: [
            { name: `Dana${hostile}`, email: 'dana@example.com' },
            { name: 'Kim', email: `kim@example.com${hostile}` },
          ],
          subject: `Thanks${hostile}`,
          body: `${hostile}\nHello`,
        }),
      );
      assert.deepEqual(
        mail.to?.map(({ address }) => address),
        ['dana@example.com'],
      );
      assert.equal(mail.subject, `Thanks${hostile}`.replace(/[\r\n]+/g, ' ').trim());
      assert.match(mail.text, /Bcc: x@evil\.example[^]*Hello$/);
    });
  test('decodes nothing that a name or subject only seems to have encoded', async () => {
    const encoded = '=?UTF-8?Q?=0D=0ABcc:_x@evil.example?=';
    const mail = await read(fileOf({ to: [{ name: encoded, email: 'dana@example.com' }], subject: encoded }));
    assert.equal(mail.subject, '= ?UTF-8?Q?=0D=0ABcc:_x@evil.example?=');
    assert.equal(mail.to?.[0]?.name, mail.subject);
  });
  test('keeps lines as they are: long ones, dots alone, and what begins with From', async () => {
    const body = ['.', 'From here on', 'x'.repeat(5000), 'word '.repeat(900).trim(), '-- ', 'end'].join('\n');
    assert.equal((await read(fileOf({ body }))).text, body);
  });
});
