import assert from 'node:assert/strict';
import { emailOf } from '../../../../src/core/messages/email.js';
import type { Message } from '../../../../src/core/messages/message.js';

const dana = { name: 'Dana Whitlock', email: 'dana@example.com' };
const of = (parts: Partial<Message>, me = {}) =>
  emailOf({ to: [], cc: [], subject: '', body: '', ...parts }, me, 5);

suite('The mail of a message', () => {
  test('has sender, recipients, subject, body and moment', () =>
    assert.deepEqual(
      of({ to: [dana], cc: [{ email: ' hr@example.com ' }], subject: 'Thank you', body: 'a\nb' }, dana),
      {
        from: { name: 'Dana Whitlock', address: 'dana@example.com' },
        to: [{ name: 'Dana Whitlock', address: 'dana@example.com' }],
        cc: [{ name: '', address: 'hr@example.com' }],
        subject: 'Thank you',
        body: 'a\r\nb',
        date: 5,
      },
    ));
  test('leaves out whoever has no usable address, and a sender who is not set', () => {
    const mail = of({ to: [{ name: 'Priya' }, dana, { email: 'a@b, c@d' }] });
    assert.deepEqual(
      mail.to.map(({ address }) => address),
      ['dana@example.com'],
    );
    assert.ok(!Object.hasOwn(mail, 'from'));
  });
  test('has a subject and names of one line, with nothing that looks encoded', () => {
    const mail = of({
      to: [{ name: ' Dana\r\nBcc: x =?utf-8?q?y?= ', email: 'd@example.com' }],
      subject: ' a \r\n\u2028 b =?utf-8?q?=0A?= ',
    });
    assert.equal(mail.to[0]?.name, 'Dana Bcc: x = ?utf-8?q?y?=');
    assert.equal(mail.subject, 'a b = ?utf-8?q?=0A?=');
  });
  test('cuts a subject and a name that no mail can carry', () => {
    const mail = of({ to: [{ ...dana, name: 'n'.repeat(300) }], subject: 's'.repeat(1000) });
    assert.equal(mail.to[0]?.name, `${'n'.repeat(199)}…`);
    assert.equal(mail.subject, `${'s'.repeat(899)}…`);
  });
  test('has no byte order mark, and one kind of line end', () =>
    assert.equal(of({ body: '\uFEFFa\r\nb\rc\nd\0' }).body, 'a\r\nb\r\nc\r\nd'));
});
