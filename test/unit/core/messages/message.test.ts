import assert from 'node:assert/strict';
import {
  isMessage,
  isUnsent,
  type MessageNote,
  messageOf,
  sentQuestion,
  withSubject,
} from '../../../../src/core/messages/message.js';
import type { Person } from '../../../../src/core/text/people.js';
import { type Files, indexOf, noteAt, uriOf } from '../../../support/notes.js';

const dana = { name: 'Dana Whitlock', email: 'dana@example.com' };
const marcus = { name: 'Marcus Oyelaran', email: 'marcus@example.com' };
const priya = { name: 'Priya Raman' };

const around: Files = {
  'applications/acme/application.md':
    '---\ntype: application\ncompany: Acme\ncontact: {name: Robin Hale, email: robin@example.com}\n---\n',
  'applications/acme/first.md': `---
type: interview
application: acme
interviewers:
  - {name: Dana Whitlock, email: dana@example.com}
  - {name: Marcus Oyelaran, email: marcus@example.com}
  - Priya Raman
---
`,
  'references/helena.md':
    '---\ntype: reference\nname: Helena Marsh\nemail: helena@example.com\nphone: 123\n---\n',
};

/** The message of a note with the front matter, after all the others were read. */
function message(front: string, body = '', more: Files = {}) {
  const path = 'applications/acme/message.md';
  const text = `---\napplication: acme\n${front}\n---\n${body}`;
  const note = noteAt(path, text);
  assert.ok(isMessage(note));
  return messageOf(text, note, indexOf({ ...around, ...more, [path]: text }));
}

const thankYou = (more: string): readonly Person[] =>
  message(`type: thank-you\ninterview: first\n${more}`).to;

suite('Whom a message goes to', () => {
  test('is the person of a note to one', () => {
    assert.deepEqual(thankYou('to: {name: Dana Whitlock, email: dana@example.com}'), [dana]);
    assert.deepEqual(thankYou('to: Dana Whitlock <dana@example.com>\nmode: individual'), [dana]);
  });
  test('is everybody of the interview, where a joint note names no others', () =>
    assert.deepEqual(thankYou('to: {name: Marcus Oyelaran}\nmode: joint'), [marcus, dana, priya]));
  test('is the person and the others whom a joint note names', () =>
    assert.deepEqual(thankYou('to: Dana Whitlock\nmode: joint\nalso: [Priya Raman]'), [dana, priya]));
  test('is nobody else where a joint note says that it reaches no others', () =>
    assert.deepEqual(thankYou('to: Dana Whitlock\nmode: joint\nalso: []'), [dana]));
  test('is the one who forwards the note', () =>
    assert.deepEqual(thankYou('to: Priya Raman\nmode: via-contact\nvia: {name: Robin Hale}'), [
      { name: 'Robin Hale', email: 'robin@example.com' },
    ]));
  test('is nobody where the one who forwards it is not named', () =>
    assert.deepEqual(thankYou('to: Priya Raman\nmode: via-contact'), []));
  test('is the person without an address, where none is known', () =>
    assert.deepEqual(thankYou('to: Priya Raman'), [priya]));
  test('has the address of nobody else of the same name', () => {
    const two =
      'interviewers:\n  - {name: Kim, email: kim@example.com}\n  - {name: Kim, email: kim.b@example.com}';
    const { to } = message('type: thank-you\ninterview: twins\nto: Kim', '', {
      'applications/acme/twins.md': `---\ntype: interview\napplication: acme\n${two}\n---\n`,
    });
    assert.deepEqual(to, [{ name: 'Kim' }]);
  });
  test('keeps the address of the note where the interview has another', () =>
    assert.deepEqual(thankYou('to: {name: Dana Whitlock, email: d@example.com}'), [
      { name: 'Dana Whitlock', email: 'd@example.com' },
    ]));
  test('is the reference whom a request is about', () =>
    assert.deepEqual(message('type: reference-request\nreference: helena').to, [
      { name: 'Helena Marsh', email: 'helena@example.com' },
    ]));
  test('is nobody where there is no such reference', () =>
    assert.deepEqual(message('type: reference-request\nreference: nobody').to, []));
  test('is the person of a follow-up, with the address of the contact', () =>
    assert.deepEqual(message('type: follow-up\nto: Robin Hale').to, [
      { name: 'Robin Hale', email: 'robin@example.com' },
    ]));
  test('is nobody where nobody is named', () => assert.deepEqual(message('type: follow-up').to, []));
  test('has no copies', () => assert.deepEqual(message('type: follow-up').cc, []));
});

suite('What a message says', () => {
  const body = (text: string): string => message('type: follow-up\nto: Dana', text).body;

  test('is the body without comments and without what is around it', () =>
    assert.equal(
      body('\n<!-- one -->\n\nDear Dana,\n\n<!-- two\nlines -->\n\nThank you.\r\nKim\n\n<!-- end'),
      'Dear Dana,\n\n\nThank you.\nKim',
    ));
  test('is nothing where the body holds only comments', () => assert.equal(body('\n<!-- a -->\n'), ''));
  test('has nothing of the front matter', () =>
    assert.equal(body('---\nnot: front matter\n---\nHello'), '---\nnot: front matter\n---\nHello'));
  test('is empty where nobody knows where the front matter ends', () => {
    const text = '---\ntype: thank-you\nto: Dana\nsecret: yes\n\nDear Dana\n';
    assert.equal(messageOf(text, noteAt('a.md', text) as MessageNote, indexOf({})).body, '');
  });
  test('can be read where the keys cannot', () => {
    const text = '---\ntype: thank-you\nto: [Dana\n---\nDear Dana\n';
    assert.equal(messageOf(text, noteAt('a.md', text) as MessageNote, indexOf({})).body, 'Dear Dana');
  });
  test('is the same behind a byte order mark', () => {
    const text = '\uFEFF---\r\ntype: thank-you\r\n---\r\nDear Dana\r\n';
    assert.equal(messageOf(text, noteAt('a.md', text) as MessageNote, indexOf({})).body, 'Dear Dana');
  });

  test('has a subject of one line', () => {
    const subject = (value: string): string => message(`type: follow-up\nsubject: ${value}`).subject;
    assert.equal(subject('Thank you - R&D'), 'Thank you - R&D');
    assert.equal(subject('"a\\r\\nBcc: x@example.com"'), 'a Bcc: x@example.com');
    assert.equal(subject('|\n  one\n  two'), 'one two');
    assert.equal(message('type: follow-up').subject, '');
  });
  test('can be put together with its subject', () => {
    const parts = { to: [], cc: [], subject: 'Thank you', body: 'Dear Dana' };
    assert.equal(withSubject(parts), 'Thank you\n\nDear Dana');
    assert.equal(withSubject({ ...parts, subject: '' }), 'Dear Dana');
  });
});

suite('The question whether a message was sent', () => {
  const about = { cc: [], subject: '', body: '' };
  test('names whom it went to, and whom it is for where it is forwarded', () => {
    const [dana, theo] = [{ name: 'Dana' }, { name: 'Theo', email: 'theo@acme.example' }];
    assert.equal(sentQuestion({ ...about, to: [dana, theo] }), 'Sent to Dana, Theo?');
    assert.equal(sentQuestion({ ...about, to: [theo], forward: [dana] }), 'Sent to Theo, for Dana?');
    assert.equal(sentQuestion({ ...about, to: [theo], forward: [] }), 'Sent to Theo?');
    assert.equal(sentQuestion({ ...about, to: [] }), 'Sent?');
  });
});

suite('A message that is still to go out', () => {
  const unsent = (type: string, status?: string): boolean =>
    isUnsent(noteAt('a.md', `---\ntype: ${type}\n${status ? `status: ${status}\n` : ''}---\n`));

  test('is a draft, one that is ready, and a request that was not briefed', () => {
    for (const status of [undefined, 'draft', 'ready']) assert.ok(unsent('thank-you', status), status);
    for (const status of [undefined, 'needed', 'consent-checked'])
      assert.ok(unsent('reference-request', status), status);
    assert.ok(unsent('follow-up'));
  });
  test('is none that was sent, answered, skipped or called off', () => {
    for (const status of ['sent', 'replied', 'skipped']) assert.ok(!unsent('thank-you', status), status);
    for (const status of ['sent', 'answered', 'unanswered', 'cancelled'])
      assert.ok(!unsent('follow-up', status), status);
    assert.ok(!unsent('reference-request', 'briefed'));
  });
  test('is no other note', () => {
    assert.ok(!unsent('insider-talk'));
    assert.ok(!isUnsent(undefined));
    assert.ok(!isMessage(indexOf(around).notes.get(uriOf('references/helena.md'))));
  });
});
