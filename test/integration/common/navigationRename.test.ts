import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, file, heard, note, ofFormat, read, write } from '../support/workspace.js';

const kestrel = 'applications/kestrel/application.md';
const thanks = 'applications/kestrel/thanks.md';
const texts: Readonly<Record<string, string>> = {
  [kestrel]: '---\r\ntype: application\r\ncompany: Kestrel\r\n---\r\n',
  [thanks]:
    "\uFEFF---\ntype: thank-you\napplication: 'kestrel' # ours\nto: {name: Dana Whitlock, email: dana@kestrel.test}\n---\nDear Dana Whitlock",
  'other.md': '---\ntype: insider-talk\nperson: Dana Whitlock <dana@kestrel.test>\n---\n# Heading\n',
};

async function at(path: string, words: string): Promise<[vscode.Uri, vscode.Position]> {
  const document = await vscode.workspace.openTextDocument(file(path));
  return [document.uri, document.positionAt(document.getText().indexOf(words) + 1)];
}

async function rename(path: string, words: string, to: string): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand(
    'vscode.executeDocumentRenameProvider',
    ...(await at(path, words)),
    to,
  );
}

async function prepare(path: string, words: string): Promise<{ range: vscode.Range; placeholder: string }> {
  return vscode.commands.executeCommand('vscode.prepareRename', ...(await at(path, words)));
}

suite('Rename in the editor', () => {
  setup(async () => {
    await clean();
    for (const [path, text] of Object.entries(texts)) await write(path, text);
    await heard();
    await vscode.commands.executeCommand('afterInterview.refresh');
  });

  test('an id is renamed in all files with one edit, and not one byte more', async () => {
    const edit = await rename(thanks, 'kestrel', 'kestrel 2');
    assert.ok(await vscode.workspace.applyEdit(edit));
    for (const uri of edit.entries().map(([each]) => each))
      assert.ok(await (await vscode.workspace.openTextDocument(uri)).save());
    assert.equal(
      await read(file(kestrel)),
      (texts[kestrel] ?? '').replace('application\r\n', 'application\r\nid: kestrel 2\r\n'),
    );
    assert.equal(await read(file(thanks)), (texts[thanks] ?? '').replace("'kestrel'", "'kestrel 2'"));
    assert.equal((await note(file(kestrel)))?.id, 'kestrel 2');
    assert.deepEqual(ofFormat(await note(file(thanks))), []);
  });

  test('one undo takes all of it back', async () => {
    const edit = await rename('other.md', 'Dana', 'Dana Reyes');
    await vscode.window.showTextDocument(file('other.md'));
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    const documents = await Promise.all(
      [thanks, 'other.md'].map((path) => vscode.workspace.openTextDocument(file(path))),
    );
    assert.ok(documents.every((each) => each.getText().includes('Dana Reyes')));
    await vscode.commands.executeCommand('undo');
    const untouched = documents.map((each) => each.getText().includes('Dana Reyes'));
    assert.deepEqual(untouched, [false, false]);
  });

  test('the range and the present name are offered', async () => {
    const { range, placeholder } = await prepare(thanks, 'kestrel');
    assert.equal(placeholder, 'kestrel');
    assert.deepEqual([range.start.line, range.start.character, range.end.character], [2, 14, 21]);
  });

  test('an address is renamed from the body of any note', async () => {
    await write(
      'b.md',
      '---\ntype: week\nweek: 2026-W12\n---\nSee [Dana Whitlock](mailto:dana@kestrel.test).\n',
    );
    await vscode.commands.executeCommand('afterInterview.refresh');
    const edit = await rename('b.md', 'dana@', 'd@reyes.test');
    assert.equal(edit.entries().length, 3);
  });

  test('elsewhere it is refused with a sentence', async () => {
    await assert.rejects(() => prepare(thanks, 'Dear'), /Nothing here can be renamed/);
    await assert.rejects(() => rename(thanks, 'kestrel', ' '), /An id cannot be empty/);
  });

  test('headings are left to the editor', async () => {
    assert.equal((await prepare('other.md', 'Heading')).placeholder, 'Heading');
  });

  test('a note that cannot be changed safely stops all of it', async () => {
    await write('broken.md', '---\ntype: offer\napplication: kestrel\nbase: "1\n---\n');
    await vscode.commands.executeCommand('afterInterview.refresh');
    await assert.rejects(() => rename(thanks, 'kestrel', 'x'), /broken\.md/);
  });
});
