import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, exists, file, heard, note, write } from '../support/workspace.js';

const texts: Readonly<Record<string, string>> = {
  'applications/kestrel/application.md': '---\ntype: application\ncompany: Kestrel\n---\n[offer](offer.md)\n',
  'applications/kestrel/offer.md':
    '---\ntype: offer\napplication: kestrel\n---\n[week](../../weeks/2026-W12.md)\n',
  'applications/kestrel/request.md':
    '---\ntype: reference-request\napplication: "kestrel" # x\nreference: marcus\n---\n',
  'references/marcus.md': '---\ntype: reference\nname: Marcus\n---\n',
  'weeks/2026-W12.md':
    '---\ntype: week\nweek: 2026-W12\n---\n[offer](../applications/kestrel/offer.md#pay)\n',
};

/** Renames as the explorer does. */
async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(file(from), file(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(file(path))).getText();
}

suite('Files that are renamed in the editor', () => {
  setup(async () => {
    await clean();
    for (const [path, text] of Object.entries(texts)) await write(path, text);
    await heard();
    await vscode.commands.executeCommand('afterInterview.refresh');
  });

  test('the folder of an application: its links follow, and those in the text', async () => {
    await rename('applications/kestrel', 'applications/kestrel-2');
    assert.equal(
      await textOf('applications/kestrel-2/request.md'),
      (texts['applications/kestrel/request.md'] ?? '').replace('"kestrel"', '"kestrel-2"'),
    );
    assert.match(await textOf('weeks/2026-W12.md'), /\(\.\.\/applications\/kestrel-2\/offer\.md#pay\)/);
    assert.match(await textOf('applications/kestrel-2/offer.md'), /^application: kestrel-2$/m);
    assert.match(await textOf('applications/kestrel-2/application.md'), /\[offer\]\(offer\.md\)/);
    assert.deepEqual((await note(file('applications/kestrel-2/request.md')))?.problems, []);
  });

  test('the file of a reference: an editor that is not saved follows, too', async () => {
    const document = await vscode.workspace.openTextDocument(file('applications/kestrel/request.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, 'not saved');
    await vscode.workspace.applyEdit(edit);
    await rename('references/marcus.md', 'references/oyelaran.md');
    assert.match(document.getText(), /^reference: oyelaran$/m);
    assert.match(document.getText(), /not saved/);
  });

  test('a note that moves keeps its own links true', async () => {
    await rename('applications/kestrel/offer.md', 'offer.md');
    assert.match(await textOf('offer.md'), /\[week\]\(weeks\/2026-W12\.md\)/);
    assert.match(await textOf('applications/kestrel/application.md'), /\[offer\]\(\.\.\/\.\.\/offer\.md\)/);
  });

  test('one undo takes back the name and the links', async () => {
    await vscode.window.showTextDocument(file('applications/kestrel/request.md'));
    await rename('references/marcus.md', 'references/oyelaran.md');
    const document = await vscode.workspace.openTextDocument(file('applications/kestrel/request.md'));
    assert.match(document.getText(), /oyelaran/);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /^reference: marcus$/m);
    assert.ok(await exists(file('references/marcus.md')));
  });

  test('where the editor changes links in the text by itself, only ids are changed', async () => {
    const settings = vscode.workspace.getConfiguration('markdown');
    await settings.update('updateLinksOnFileMove.enabled', 'prompt', vscode.ConfigurationTarget.Global);
    try {
      await rename('applications/kestrel', 'applications/kestrel-2');
      assert.match(await textOf('applications/kestrel-2/offer.md'), /^application: kestrel-2$/m);
      assert.match(await textOf('weeks/2026-W12.md'), /applications\/kestrel\/offer\.md/);
    } finally {
      await settings.update('updateLinksOnFileMove.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
