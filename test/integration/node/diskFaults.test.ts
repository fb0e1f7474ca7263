import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { NoteWriter } from '../../../src/vscode/noteWriter.js';
import { actions, api, clean, eventually, file, make, note, run, write } from '../support/workspace.js';
import { pathOf, withSmallDisk } from './disk.js';

const draft = '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\n---\nDear Dana\n';
const setUserSetting = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
const statusOf = async (uri: vscode.Uri): Promise<string | undefined> => (await note(uri))?.status;

const application = '---\ntype: application\ncompany: Acme\nstatus: interviewing\n---\n';
const interview = '---\ntype: interview\napplication: acme\nkind: panel\n---\n';

/** An application and its interview in one step, as the command that asks makes them. */
function makeTwo(first: string, second: string): Promise<vscode.Uri[]> {
  const folder = vscode.workspace.workspaceFolders?.[0] as vscode.WorkspaceFolder;
  const plan = (name: string, text: string) => async () => ({
    folder,
    plan: {
      text,
      pathAt: (attempt: number) => `applications/acme/${name}${attempt > 1 ? `-${attempt}` : ''}.md`,
    },
  });
  const writer = new NoteWriter(undefined as never, {
    leadsOut: async () => false,
    reconcile: async () => {},
  });
  return writer.create([plan('application', first), plan('interview', second)]);
}

suite('An application and its interview, made in one step', () => {
  setup(clean);

  test('go together when that is undone', async () => {
    await setUserSetting('explorer.confirmUndo', 'light');
    try {
      const uris = await makeTwo(application, interview);
      assert.deepEqual((await (await api()).notes()).map(({ type }) => type).sort(), [
        'application',
        'interview',
      ]);
      await vscode.window.showTextDocument(uris[1] as vscode.Uri);
      await vscode.commands.executeCommand('undo');
      assert.deepEqual(await (await api()).notes(), []);
    } finally {
      await setUserSetting('explorer.confirmUndo', undefined);
    }
  });
});

suite('A disk that takes nothing', () => {
  setup(clean);

  test('full: a new note is not half there, and the message says why', async function () {
    const done = await withSmallDisk('references', async ({ path }) => {
      writeFileSync(`${path}/filler.bin`, Buffer.alloc(64 * 1024, 'x'));
      await assert.rejects(
        () => make('reference', { name: 'Helena' }),
        /could not be written[\s\S]*disk full/,
      );
      assert.deepEqual(readdirSync(path), ['filler.bin']);
    });
    if (!done) this.skip();
  });

  test('full: of two notes that belong together neither is left over', async function () {
    const done = await withSmallDisk('applications', async ({ path }) => {
      const longer = interview + 'x'.repeat(2 * 1_048_576);
      await assert.rejects(() => makeTwo(application, longer), /could not be written[\s\S]*disk full/);
      const left = readdirSync(path, { recursive: true }).map(String);
      assert.deepEqual(
        left.filter((name) => name.endsWith('.md')),
        [],
      );
    });
    if (!done) this.skip();
  });

  test('full: a note that is saved in part stays whole in the editor, and the message says so', async function () {
    const done = await withSmallDisk('sent', async ({ path }) => {
      // Its last page is full to the last byte, so that one more line does not fit.
      const long = draft + 'x'.repeat(12 * 4096 - draft.length);
      writeFileSync(`${path}/disk-full.md`, long);
      const uri = file('sent/disk-full.md');
      assert.equal(await statusOf(uri), 'draft');
      const document = await vscode.workspace.openTextDocument(uri);
      const text = document.getText();
      writeFileSync(
        `${path}/filler.bin`,
        Buffer.alloc(64 * 1024 - Math.ceil(long.length / 4096) * 4096, 'x'),
      );
      await assert.rejects(() => run('markSent', uri, '2026-03-24T16:30+01:00'), /disk full|disk is full/);
      assert.ok(document.getText().endsWith(text.slice(-1000)), 'the editor lost text');
      if (document.isDirty) {
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('workbench.action.files.revert');
      }
    });
    if (!done) this.skip();
  });

  test('read-only: a new note is refused, and the notes on it are still read', async function () {
    const done = await withSmallDisk('references', async ({ path, makeReadOnly }) => {
      writeFileSync(`${path}/amara.md`, '---\ntype: reference\nname: Amara\nconsent: agreed\n---\n');
      makeReadOnly();
      await assert.rejects(
        () => make('reference', { name: 'Helena' }),
        /could not be written[\s\S]*read-only/,
      );
      assert.deepEqual(
        (await (await api()).notes()).map(({ id }) => id),
        ['amara'],
      );
    });
    if (!done) this.skip();
  });

  test('read-only: a status stays in the editor, unsaved, and the message says what to do', async function () {
    const done = await withSmallDisk('sent', async ({ path, makeReadOnly }) => {
      writeFileSync(`${path}/disk-fault-4.md`, draft);
      const uri = file('sent/disk-fault-4.md');
      assert.equal(await statusOf(uri), 'draft');
      makeReadOnly();
      await assert.rejects(
        () => run('setStatus', uri, 'ready'),
        /could not be (saved|changed)[\s\S]*read-only/,
      );
      assert.equal(readFileSync(`${path}/disk-fault-4.md`, 'utf8'), draft);
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
      if (document?.isDirty) {
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('workbench.action.files.revert');
      }
    });
    if (!done) this.skip();
  });
});

suite('Files that change behind the editor', () => {
  setup(clean);

  test('gone between finding and changing: the message says so, and the file does not come back', async () => {
    const uri = await write('disk-fault-5.md', draft);
    assert.equal(await statusOf(uri), 'draft');
    rmSync(pathOf('disk-fault-5.md'));
    await assert.rejects(() => run('setStatus', uri, 'ready'), /no longer there|not a note/);
    assert.equal(readdirSync(pathOf('.')).includes('disk-fault-5.md'), false);
    assert.equal(await note(uri), undefined);
  });

  test('changed on disk while an editor shows it: the change is made to what is there now', async () => {
    const uri = await write('disk-fault-6.md', draft);
    await vscode.window.showTextDocument(uri);
    writeFileSync(pathOf('disk-fault-6.md'), draft.replace('Dear Dana', 'Dear Dana, changed elsewhere'));
    await run('markSent', uri, '2026-03-24T16:30+01:00');
    assert.match(
      readFileSync(pathOf('disk-fault-6.md'), 'utf8'),
      /status: sent\nsent: 2026-03-24T16:30\+01:00\n---\nDear Dana, changed elsewhere/,
    );
  });

  test('changed on disk while an editor has unsaved text: neither is overwritten', async () => {
    const uri = await write('disk-fault-7.md', draft);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, 'mine\n');
    await vscode.workspace.applyEdit(edit);
    const theirs = draft.replace('Dear Dana', 'Dear Dana, from the other window');
    writeFileSync(pathOf('disk-fault-7.md'), theirs);
    utimesSync(pathOf('disk-fault-7.md'), new Date(), new Date(Date.now() + 5000));
    await run('setStatus', uri, 'ready');
    assert.equal(document.isDirty, true);
    assert.match(document.getText(), /status: ready[\s\S]*mine/);
    assert.equal(readFileSync(pathOf('disk-fault-7.md'), 'utf8'), theirs);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('another window moved on: its change comes by itself', async () => {
    const uri = await write('disk-fault-8.md', draft);
    const { onDidChange } = await api();
    assert.equal(await statusOf(uri), 'draft');
    writeFileSync(pathOf('disk-fault-8.md'), draft.replace('draft', 'ready'));
    await eventually(onDidChange, async () => (await statusOf(uri)) === 'ready');
  });

  test('empty for a moment, while it is saved: the note does not go and come back', async () => {
    const uri = await write('disk-fault-9.md', draft);
    assert.equal(await statusOf(uri), 'draft');
    writeFileSync(pathOf('disk-fault-9.md'), '');
    assert.equal(await statusOf(uri), 'draft');
    writeFileSync(pathOf('disk-fault-9.md'), draft.replace('draft', 'ready'));
    assert.equal(await statusOf(uri), 'ready');
    writeFileSync(pathOf('disk-fault-9.md'), '');
    const { onDidChange } = await api();
    await eventually(onDidChange, async () => (await note(uri)) === undefined);
  });

  test('older than before, as after a clock that was set back: it is read again', async () => {
    const uri = await write('disk-fault-10.md', draft);
    assert.equal(await statusOf(uri), 'draft');
    writeFileSync(pathOf('disk-fault-10.md'), draft.replace('draft', 'ready'));
    utimesSync(pathOf('disk-fault-10.md'), new Date('2001-01-01'), new Date('2001-01-01'));
    assert.equal(await statusOf(uri), 'ready');
  });

  test('moved with its folder: it is found in its new place, once', async () => {
    await write('applications/a/application.md', '---\ntype: application\ncompany: A\n---\n');
    assert.deepEqual(
      (await (await api()).notes()).map(({ id }) => id),
      ['a'],
    );
    renameSync(pathOf('applications/a'), pathOf('applications/b'));
    assert.deepEqual(
      (await (await api()).notes()).map(({ id }) => id),
      ['b'],
    );
  });
});

suite('A computer that comes to another zone', () => {
  setup(clean);

  test('reads what has no zone of its own there, once it is looked at again', async () => {
    await write(
      'zone.md',
      '---\ntype: interview\nstart: 2026-03-24T14:00\nend: 2026-03-24T15:00\ninterviewers: [Dana]\n---\n',
    );
    const due = async (): Promise<string> =>
      new Date((await actions('thank-you', '2026-03-25T00:30Z'))[0]?.due ?? 0).toISOString();
    const before = process.env['TZ'];
    try {
      for (const [zone, expected] of [
        ['Asia/Tokyo', '2026-03-25T06:00:00.000Z'],
        ['America/New_York', '2026-03-25T19:00:00.000Z'],
      ] as const) {
        process.env['TZ'] = zone;
        await run('refresh');
        assert.equal(await due(), expected);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
      await run('refresh');
    }
  });
});
