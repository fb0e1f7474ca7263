import * as assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import type { Note } from '../../../src/core/notes/note.js';
import { NodeFiles } from '../../../src/vscode/files/nodeFiles.js';
import { NoteWriter } from '../../../src/vscode/noteWriter.js';
import { FaultyDisk, FaultyFiles, onFaultyDisk, storeWith, type TestStore } from '../support/store.js';
import { clean, exists, file, heard, read, write } from '../support/workspace.js';
import { pathOf } from './disk.js';

const draft = '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\n---\nDear Dana\n';
const ready = draft.replace('draft', 'ready');

suite('A disk that refuses to be read', () => {
  let disk: FaultyDisk;
  let reading: TestStore;
  let uri: vscode.Uri;
  const note = (): Note | undefined => reading.store.index.notes.get(uri.toString());
  const codes = (): string[] | undefined => note()?.problems.map(({ code }) => code);

  setup(async () => {
    await clean();
    uri = await write('denied-1.md', draft);
    await heard();
    disk = new FaultyDisk(uri);
    reading = storeWith(new FaultyFiles());
    await reading.store.scan();
  });
  teardown(() => {
    reading.dispose();
    disk.dispose();
  });

  for (const fault of ['NoPermissions', 'Unavailable'] as const) {
    test(`what was known of a note stays, with the problem, and comes back right: ${fault}`, async () => {
      const known = note();
      assert.deepEqual([known?.status, codes()], ['draft', []]);
      await write('denied-1.md', ready);
      disk.reading = fault;
      await reading.store.reconcile();
      const kept = note();
      assert.deepEqual(codes(), ['file/unreadable']);
      assert.deepEqual({ ...kept, problems: [] }, known);
      assert.match(kept?.problems[0]?.message ?? '', /^The file cannot be read: ./);
      assert.ok(reading.logged.some((line) => line.includes('denied-1.md')));

      await reading.store.reconcile();
      assert.deepEqual(codes(), ['file/unreadable'], 'it is told twice');

      disk.reading = undefined;
      await reading.store.reconcile();
      assert.deepEqual([note()?.status, codes()], ['ready', []]);
    });
  }

  test('what is open and unsaved still counts', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    disk.reading = 'NoPermissions';
    const at = document.getText().indexOf('draft');
    const place = new vscode.Range(document.positionAt(at), document.positionAt(at + 5));
    await editor.edit((edit) => edit.replace(place, 'ready'));
    await reading.store.settled();
    assert.deepEqual([note()?.status, codes()], ['ready', []]);
  });

  test('a file that is not there any more is no note, until it is back', async () => {
    await write('denied-1.md', ready);
    disk.reading = 'FileNotFound';
    await reading.store.reconcile();
    assert.equal(note(), undefined);
    disk.reading = undefined;
    await reading.store.reconcile();
    assert.equal(note()?.status, 'ready');
  });
});

/** Reads folders on this computer, as somebody who may not read everything: root may. */
class OrdinaryFiles extends NodeFiles {
  override read(...args: Parameters<NodeFiles['read']>): Promise<void> {
    if (process.geteuid?.() !== 0) return super.read(...args);
    process.seteuid?.(NOBODY);
    try {
      return super.read(...args); // a few files are read before it returns
    } finally {
      process.seteuid?.(0);
    }
  }
}

const NOBODY = 65_534;

suite('A file that nobody may read', () => {
  setup(clean);

  test('keeps what was known of it, says so, and is right again once it may be read', async () => {
    chmodSync(dirname(pathOf('.')), 0o711); // the folder of the tests is the user's own
    chmodSync(pathOf('.'), 0o755);
    const uri = await write('denied-4.md', draft);
    await heard();
    const reading = storeWith(new OrdinaryFiles());
    const told = (): unknown => {
      const found = reading.store.index.notes.get(uri.toString());
      return [found?.status, found?.values, found?.problems.map(({ code }) => code)];
    };
    const values = { to: { name: 'Dana' }, status: 'draft' };
    try {
      await reading.store.scan();
      assert.deepEqual(told(), ['draft', values, []]);
      await write('denied-4.md', ready);
      chmodSync(uri.fsPath, 0);
      await reading.store.reconcile();
      assert.deepEqual(told(), ['draft', values, ['file/unreadable']]);
      assert.ok(reading.logged.some((line) => /denied-4\.md: EACCES/.test(line)));
      chmodSync(uri.fsPath, 0o644);
      await reading.store.reconcile();
      assert.deepEqual(told(), ['ready', { ...values, status: 'ready' }, []]);
    } finally {
      reading.dispose();
    }
  });
});

suite('A disk that refuses to be written', () => {
  let disk: FaultyDisk;
  const writer = new NoteWriter(undefined as never, {
    leadsOut: async () => false,
    reconcile: async () => {},
  });

  setup(async () => {
    await clean();
    await write('denied-2.md', draft);
    await heard();
    disk = new FaultyDisk(file('denied-2.md'));
    disk.writing = 'NoPermissions';
  });
  teardown(async () => {
    disk.writing = undefined;
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    disk.dispose();
  });

  test('a change stays in the editor, unsaved, and the message says so', async () => {
    const uri = onFaultyDisk(file('denied-2.md'));
    const start = draft.indexOf('draft');
    const change = writer.edit(uri, () => [{ start, end: start + 5, text: 'ready' }]);
    await assert.rejects(() => change, /could not be (saved|changed)[\s\S]*read-only/);
    assert.equal(await read(file('denied-2.md')), draft);
    const document = await vscode.workspace.openTextDocument(uri);
    assert.deepEqual([document.isDirty, document.getText()], [true, ready]);
    disk.writing = undefined;
    assert.ok(await document.save(), 'it cannot be saved later');
    assert.equal(await read(file('denied-2.md')), ready);
  });

  test('a new note is refused, and nothing of it is there', async () => {
    const folder = { uri: onFaultyDisk(file('.')), name: 'faulty', index: 0 };
    const pathAt = (attempt: number): string => `denied-3${attempt > 1 ? `-${attempt}` : ''}.md`;
    const made = writer.create([async () => ({ folder, plan: { text: draft, pathAt } })]);
    await assert.rejects(() => made, /denied-3\.md could not be written[\s\S]*read-only/);
    assert.equal(await exists(file('denied-3.md')), false);
  });
});
