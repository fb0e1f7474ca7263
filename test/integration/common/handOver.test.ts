import * as assert from 'node:assert/strict';
import PostalMime from 'postal-mime';
import * as vscode from 'vscode';
import { actions, clean, exists, file, heard, make, note, read, run, write } from '../support/workspace.js';

const application = `---
type: application
company: Acme
role: Engineer
contact: { name: Robin Hale, email: robin@example.com }
---
`;
const interview = `---
type: interview
application: ho-acme
end: 2026-03-26T18:30+01:00
status: completed
debrief: completed
interviewers:
  - {name: Dana Whitlock, email: dana@example.com}
  - {name: Priya Raman}
---
`;
const folder = 'applications/ho-acme';
const thankYou = (front: string, body = 'Dear Priya,\n\nthank you.'): string =>
  `---\ntype: thank-you\napplication: ho-acme\ninterview: ho-first\n${front}\n---\n<!-- mine -->\n${body}\n`;

const setting = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace
    .getConfiguration('afterInterview')
    .update(key, value, vscode.ConfigurationTarget.Workspace);
const pasted = (): Thenable<string> => vscode.env.clipboard.readText();

async function search(): Promise<void> {
  await clean();
  await write(`${folder}/application.md`, application);
  await write(`${folder}/ho-first.md`, interview);
  await heard();
}

async function undo(uri: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(uri);
  await vscode.commands.executeCommand('undo');
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty) await document.save();
}

suite('Saving a message as an e-mail file', () => {
  setup(search);
  suiteSetup(async () => {
    await setting('me.name', 'Ines Okafor');
    await setting('me.email', 'ines@example.com');
  });
  suiteTeardown(async () => {
    await setting('me.name', undefined);
    await setting('me.email', undefined);
  });

  test('writes what a mail program reads as it was meant, and changes no note', async () => {
    const text = thankYou(
      'to: Dana Whitlock\nsubject: "Grüße: R&D"\nstatus: draft',
      'Dear Dana,\n\nthank you. Ünï 🦊',
    );
    const uri = await write(`${folder}/ho-e1.md`, text);
    const target = file('ho-dana.eml');
    const saved = await run<vscode.Uri>('saveAsEmail', { uri, target });
    assert.equal(saved.toString(), target.toString());
    const mail = await PostalMime.parse(await read(target));
    assert.deepEqual(
      [mail.from?.name, mail.from?.address, mail.to?.[0]?.name, mail.to?.[0]?.address, mail.subject],
      ['Ines Okafor', 'ines@example.com', 'Dana Whitlock', 'dana@example.com', 'Grüße: R&D'],
    );
    assert.equal((mail.text ?? '').replaceAll('\r\n', '\n').trim(), 'Dear Dana,\n\nthank you. Ünï 🦊');
    assert.equal(await read(uri), text);
  });
  test('overwrites nothing, and takes no other ending', async () => {
    const uri = await write(`${folder}/ho-e2.md`, thankYou('to: Dana Whitlock'));
    const target = await write('ho-there.eml', 'mine');
    await assert.rejects(() => run('saveAsEmail', { uri, target }), /is there already/);
    await assert.rejects(() => run('saveAsEmail', { uri, target: file('ho-x.md') }), /ends in “\.eml”/);
    assert.equal(await read(target), 'mine');
    assert.equal(await exists(file('ho-x.md')), false);
  });
  test('refuses a message without text', async () => {
    const uri = await write(`${folder}/ho-e3.md`, thankYou('to: Dana Whitlock', '<!-- later -->'));
    await assert.rejects(() => run('saveAsEmail', { uri, target: file('ho-none.eml') }), /no text yet/);
    assert.equal(await exists(file('ho-none.eml')), false);
  });
});

suite('A thank-you to somebody without an address', () => {
  setup(search);

  test('can go through the contact: the note says so, and a request with the note below is handed over', async () => {
    const uri = await write(
      `${folder}/ho-v1.md`,
      thankYou('to: Priya Raman\nmode: individual\nstatus: draft'),
    );
    await run('askToForward', { uri, handOver: 'copy' });
    assert.match(
      await read(uri),
      /^to: Priya Raman\nvia:\n {2}name: Robin Hale\n {2}email: robin@example\.com\nmode: via-contact\nstatus: draft$/m,
    );
    assert.match(
      await pasted(),
      /^Dear Robin,\n\nCould you forward the note below to Priya Raman\?[^]*\n\nDear Priya,\n\nthank you\.$/,
    );
    await undo(uri);
    assert.match(await read(uri), /^mode: individual$/m);
    assert.doesNotMatch(await read(uri), /^via:/m);
  });
  test('is not done with a note to several, which would no longer reach the others', async () => {
    const text = thankYou('to: Dana Whitlock\nmode: joint\nstatus: draft');
    const uri = await write(`${folder}/ho-v0.md`, text);
    await assert.rejects(() => run('askToForward', { uri, handOver: 'none' }), /several people/);
    assert.equal(await read(uri), text);
  });
  test('follows a template of the user', async () => {
    await write(
      '.after-interview/templates/forward-request.md',
      '---\nsubject: {{subject}}\n---\nHi {{viaGiven}}!\n\n{{note}}',
    );
    const uri = await write(
      `${folder}/ho-v2.md`,
      thankYou('to: Priya Raman\nmode: via-contact\nvia: Robin Hale\nsubject: Thanks'),
    );
    await run('copyMessageWithSubject', uri);
    assert.equal(await pasted(), 'Please forward: Thanks\n\nHi Robin!\n\nDear Priya,\n\nthank you.');
  });
  test('cannot where nobody is known, and what went out is left alone', async () => {
    await write(`${folder}/application.md`, '---\ntype: application\ncompany: Acme\n---\n');
    await heard();
    const uri = await write(`${folder}/ho-v3.md`, thankYou('to: Priya Raman'));
    await assert.rejects(() => run('askToForward', { uri }), /Nobody is known/);
    const sent = await write(`${folder}/ho-v4.md`, thankYou('to: Priya Raman\nstatus: sent'));
    await assert.rejects(() => run('askToForward', { uri: sent }), /still to go out/);
  });
});

suite('Skipping a thank-you', () => {
  setup(search);
  const pending = async (): Promise<(string | undefined)[]> =>
    (await actions('thank-you', '2026-03-27T12:00+01:00')).map(({ person }) => person);

  test('says why in the note, as one step that can be undone', async () => {
    const text = thankYou('to: Priya Raman\nstatus: draft');
    const uri = await write(`${folder}/ho-s1.md`, text);
    await run('skipThankYou', { uri, reason: 'asked-not-to' });
    assert.equal(
      await read(uri),
      text.replace('status: draft', 'status: skipped\nskip-reason: asked-not-to'),
    );
    assert.deepEqual(await pending(), ['Dana Whitlock']);
    await undo(uri);
    assert.equal(await read(uri), text);
  });
  test('makes a note without text where there is none', async () => {
    const uri = await run<vscode.Uri>('skipThankYou', {
      interview: 'ho-acme/ho-first',
      to: { name: 'Priya Raman' },
      reason: 'no-contact-route',
    });
    assert.equal((await note(uri))?.status, 'skipped');
    assert.match(await read(uri), /^skip-reason: no-contact-route$/m);
    assert.match(await read(uri), /\n---\n\n<!--[^>]*-->\n$/);
    assert.deepEqual(await pending(), ['Dana Whitlock']);
  });
  test('refuses what went out', async () => {
    const uri = await write(`${folder}/ho-s2.md`, thankYou('to: Priya Raman\nstatus: sent'));
    await assert.rejects(() => run('skipThankYou', { uri, reason: 'other' }), /still to go out/);
  });
});

suite('Marking as replied', () => {
  setup(search);

  test('writes status and moment of a thank-you, as one step that can be undone', async () => {
    const text = thankYou('to: Dana Whitlock\nstatus: sent\nsent: 2026-03-26T20:00+01:00');
    const uri = await write(`${folder}/ho-r1.md`, text);
    await run('markReplied', uri, '2026-03-28T09:00+01:00');
    assert.equal(
      await read(uri),
      text
        .replace('status: sent', 'status: replied')
        .replace(/^(sent: .*)$/m, '$1\nreplied: 2026-03-28T09:00+01:00'),
    );
    await undo(uri);
    assert.equal(await read(uri), text);
  });
  test('says “answered” in a follow-up, and refuses other notes', async () => {
    const uri = await write(`${folder}/ho-r2.md`, '---\ntype: follow-up\nstatus: sent\n---\nHello\n');
    await run('markReplied', uri, '2026-03-28T09:00+01:00');
    assert.match(await read(uri), /^status: answered\nanswered: 2026-03-28T09:00\+01:00$/m);
    await assert.rejects(() => run('markReplied', file(`${folder}/application.md`)), /Nobody replies/);
  });
});

suite('The document of messages', () => {
  setup(search);
  const textOf = async (uri: vscode.Uri): Promise<string> =>
    (await vscode.workspace.openTextDocument(uri)).getText();

  test('shows every message, and follows the notes', async () => {
    const uri = await write(
      `${folder}/ho-m1.md`,
      thankYou('to: Dana Whitlock\nsubject: Thanks\nstatus: draft'),
    );
    await heard();
    const shown = await run<vscode.Uri>('showMessages');
    assert.match(await textOf(shown), /^# Messages\n\n1 draft\.\n\n## Acme: Engineer\n\n### Dana Whitlock\n/);
    assert.match(await textOf(shown), /\n\n\*\*Subject:\*\* Thanks\n\n> Dear Priya,\n>\n> thank you\.\n/);
    const follows = new Promise<void>((resolve) => {
      const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() !== shown.toString() || !document.getText().includes('1 sent.')) return;
        listening.dispose();
        resolve();
      });
    });
    await run('markSent', uri, '2026-03-26T20:00+01:00');
    await follows;
  });
  test('shows only those of an application and a person, when asked', async () => {
    await write(`${folder}/ho-m2.md`, thankYou('to: Dana Whitlock'));
    await write(`${folder}/ho-m3.md`, thankYou('to: Priya Raman'));
    await make('follow-up', { kind: 'update', to: { name: 'Somebody Else' } });
    const ofDana = await run<vscode.Uri>('showMessages', {
      application: 'ho-acme',
      person: { name: 'Dana Whitlock' },
    });
    assert.match(await textOf(ofDana), /^# Messages to Dana Whitlock, Acme\n[^]*### Dana Whitlock/);
    assert.doesNotMatch(await textOf(ofDana), /Priya Raman|Somebody/);
    const all = await run<vscode.Uri>('showMessages', {});
    assert.match(await textOf(all), /### Somebody Else/);
  });
});
