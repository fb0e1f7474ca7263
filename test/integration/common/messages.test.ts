import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, make, read, run, write } from '../support/workspace.js';

const message = (body: string, ...front: string[]): string =>
  ['---', 'type: thank-you', 'to: Dana Whitlock', ...front, '---', body].join('\r\n');

const pasted = (): Thenable<string> => vscode.env.clipboard.readText();

suite('Copying a message', () => {
  setup(async () => {
    await clean();
    await vscode.env.clipboard.writeText('before');
  });

  test('gives exactly what the other person reads', async () => {
    const text = message('\r\n<!-- mine -->\r\nDear Dana,\r\n\r\nthank you<!-- ? -->.\r\n');
    const uri = await write('m1.md', text);
    await run('copyMessage', uri);
    assert.equal(await pasted(), 'Dear Dana,\n\nthank you.');
    assert.equal(await read(uri), text);
  });

  test('can have the subject above', async () => {
    const uri = await write('m2.md', message('Dear Dana', 'subject: "Thank you: R&D"'));
    await run('copyMessageWithSubject', uri);
    assert.equal(await pasted(), 'Thank you: R&D\n\nDear Dana');
    await run('copyMessage', uri);
    assert.equal(await pasted(), 'Dear Dana');
  });

  test('takes the note in front of the user as it stands, saved or not', async () => {
    const uri = await write('m3.md', message('Dear Dana'));
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit((edit) =>
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, ' W.'),
    );
    await run('copyMessage');
    assert.equal(await pasted(), 'Dear Dana W.');
  });

  test('gives the whole of a long message', async () => {
    const long = 'All of it. '.repeat(20_000).trim();
    await run('copyMessage', await write('m4.md', message(long)));
    assert.equal((await pasted()).length, long.length);
  });

  test('works on a new note, and on one made a moment ago', async () => {
    const uri = await make('follow-up', { application: 'acme', kind: 'update', to: { name: 'Robin Hale' } });
    await run('copyMessage', uri);
    assert.match(await pasted(), /^Dear Robin/);
    assert.doesNotMatch(await pasted(), /<!--|type:/);
  });

  test('refuses a note that is no message, and one without text, and leaves the clipboard', async () => {
    const reference = await write('m5.md', '---\ntype: reference\nname: Helena\n---\nHello\n');
    await assert.rejects(() => run('copyMessage', reference), /not a message/);
    const empty = await write('m6.md', message('<!-- nothing yet -->'));
    await assert.rejects(() => run('copyMessage', empty), /no text yet/);
    assert.equal(await pasted(), 'before');
  });
});

suite('Opening a message in the mail program', () => {
  setup(clean);

  test('opens nothing and changes nothing where no address is known', async () => {
    await vscode.env.clipboard.writeText('before');
    const text = message('Dear Dana');
    const uri = await write('m7.md', text);
    await run('openInMail', uri);
    assert.equal(await pasted(), 'before');
    assert.equal(await read(uri), text);
  });

  test('refuses a note that is no message', async () => {
    const uri = await write('m8.md', '---\ntype: reference\nname: Helena\n---\nHello\n');
    await assert.rejects(() => run('openInMail', uri), /not a message/);
  });
});
