import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forwardersOf, languageOfRequest, withRequest } from '../../../../src/core/messages/forward.js';
import { isMessage, type Message, messageOf } from '../../../../src/core/messages/message.js';
import { isNoteOf } from '../../../../src/core/notes/note.js';
import { TemplateError } from '../../../../src/core/templates/renderTemplate.js';
import { type Files, indexOf, noteAt } from '../../../support/notes.js';

const shipped = (name: string): string =>
  readFileSync(join(__dirname, `../../../../templates/${name}.md`), 'utf8');
const english = { template: shipped('forward-request'), language: 'en', myName: 'Ines Okafor' };

const around: Files = {
  'applications/acme/application.md':
    '---\ntype: application\ncompany: Acme\nlanguage: en\ncontact: {name: Robin Hale, email: robin@example.com}\n---\n',
  'applications/acme/first.md': `---
type: interview
application: acme
interviewers:
  - {name: Priya Raman, role: engineer}
  - {name: Theo Lind, email: theo@example.com, role: recruiter}
  - {name: Maya Stone, role: Interview Coordinator}
---
`,
};

/** A thank-you of the interview with these lines, and what there is around it. */
function about(front: string, body = 'Dear Priya,\n\nthank you.', more: Files = {}) {
  const path = 'applications/acme/note.md';
  const text = `---\ntype: thank-you\napplication: acme\ninterview: first\n${front}\n---\n${body}\n`;
  const note = noteAt(path, text);
  const index = indexOf({ ...around, ...more, [path]: text });
  assert.ok(isNoteOf('thank-you', note) && isMessage(note));
  return { note, index, message: messageOf(text, note, index) };
}

const through = 'to: Priya Raman\nmode: via-contact\nvia: Robin Hale\nsubject: Thank you';

suite('A message through a contact', () => {
  test('is a short request with the note below it, signed', () =>
    assert.deepEqual(withRequest(about(through).message, english), {
      forward: [{ name: 'Priya Raman' }],
      to: [{ name: 'Robin Hale', email: 'robin@example.com' }],
      cc: [],
      subject: 'Please forward: Thank you',
      body: [
        'Dear Robin,',
        'Could you forward the note below to Priya Raman? I do not have the address, and I would like my thanks to arrive.',
        'Kind regards,\nInes Okafor',
        '* * *',
        'Dear Priya,',
        'thank you.',
      ].join('\n\n'),
    }));
  test('is in German where the application is', () => {
    const parts = { template: shipped('forward-request.de'), language: 'de', myName: 'Ines Okafor' };
    const { subject, body } = withRequest(about(through).message, parts);
    assert.equal(subject, 'Bitte weiterleiten: Thank you');
    assert.match(
      body,
      /^Guten Tag Robin Hale,\n\nkönnten Sie die Nachricht unten an Priya Raman weiterleiten\?/,
    );
    assert.match(body, /Mit freundlichen Grüßen\nInes Okafor\n\n\* \* \*\n\nDear Priya,\n\nthank you\.$/);
  });
  test('keeps what the note says, braces and signs too', () => {
    const body = 'Dear {{toName}}, $& {{{x}}} & <b> - 100 %';
    assert.ok(withRequest(about(through, body).message, english).body.endsWith(`\n\n${body}`));
  });
  test('names the person where there is no subject', () => {
    const { message } = about(through.replace('\nsubject: Thank you', ''));
    assert.equal(withRequest(message, english).subject, 'Please forward: Priya Raman');
  });
  test('follows a template of the user, without its comments, with the note even where it forgot it', () => {
    const own = '---\nsubject: A favour\n---\n<!-- mine {{note}} -->\nHi {{viaGiven}}!';
    const { subject, body } = withRequest(about(through).message, { ...english, template: own });
    assert.equal(subject, 'A favour');
    assert.equal(body, 'Hi Robin!\n\nDear Priya,\n\nthank you.');
  });
  test('says why a template cannot be used', () =>
    assert.throws(
      () => withRequest(about(through).message, { ...english, template: 'Hi {{viaGiven}}' }),
      TemplateError,
    ));
  test('stays empty where the note has no text, and any other message as it is', () => {
    const empty = about(through, '<!-- later -->').message;
    assert.equal(withRequest(empty, english), empty);
    const direct = about('to: Priya Raman').message;
    assert.equal(withRequest(direct, english), direct);
    const nobody: Message = about('to: Priya Raman\nmode: via-contact').message;
    assert.equal(withRequest(nobody, english), nobody);
  });
});

suite('The language of a request', () => {
  const language = (written: string) => {
    const application = `---\ntype: application\ncompany: Acme\nlanguage: ${written}\n---\n`;
    const { note, index } = about(through, '', { 'applications/acme/application.md': application });
    return languageOfRequest(note, index);
  };
  test('is German for German, however it is written', () => {
    for (const each of ['de', 'de-AT', 'German', 'Deutsch']) assert.equal(language(each), 'de', each);
  });
  test('is English for all else', () => {
    for (const each of ['en', 'fr', 'den', '""']) assert.equal(language(each), 'en', each);
  });
});

suite('Who may forward a note', () => {
  const names = (front: string, more: Files = {}): (string | undefined)[] => {
    const { note, index } = about(front, '', more);
    return forwardersOf(note, index).map(({ name }) => name);
  };
  test('is the contact, then whoever arranged the interview, those with an address first', () =>
    assert.deepEqual(names('to: Priya Raman'), ['Robin Hale', 'Theo Lind', 'Maya Stone']));
  test('is first of all the one whom the note names', () =>
    assert.deepEqual(names('to: Priya Raman\nvia: {name: Kim, email: kim@example.com}')[0], 'Kim'));
  test('is not the person who is thanked', () =>
    assert.deepEqual(names('to: Theo Lind'), ['Robin Hale', 'Maya Stone']));
  test('is nobody where nobody is known', () =>
    assert.deepEqual(
      names('to: Priya Raman', {
        'applications/acme/application.md': '---\ntype: application\ncompany: Acme\n---\n',
        'applications/acme/first.md':
          '---\ntype: interview\napplication: acme\ninterviewers: [Priya Raman]\n---\n',
      }),
      [],
    ));
});
