import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, eventually, file, heard, note, write } from '../support/workspace.js';

const application =
  '---\ntype: application\ncompany: Kestrel\ncontact: {name: Dana Fox, email: d@x.org}\n---\n';
const offer = '---\r\ntype: offer\r\napplication: kestrel\r\nstatus: writen\r\n---\r\n';

/** Asks the editor at words of a file. */
async function ask<T>(command: string, uri: vscode.Uri, words: string, ...more: unknown[]): Promise<T> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  return vscode.commands.executeCommand<T>(command, uri, at, ...more);
}

suite('Writing a note in one folder about a note in the other', () => {
  setup(async () => {
    await clean();
    await write('applications/kestrel/application.md', application, 0);
    await note(await write('offers/language.md', offer, 1));
    await heard();
  });
  const written = (): vscode.Uri => file('offers/language.md', 1);

  test('offers its id', async () => {
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      written(),
      'kestrel',
    );
    const item = list.items.find(({ label }) => typeof label === 'object' && label.label === 'kestrel');
    assert.equal((item?.label as vscode.CompletionItemLabel).description, 'Kestrel');
  });

  test('leads to it, and tells of it', async () => {
    const found = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', written(), 'kestrel');
    assert.deepEqual(
      found.map(({ uri }) => uri.toString()),
      [file('applications/kestrel/application.md', 0).toString()],
    );
    const [hover] = await ask<vscode.Hover[]>('vscode.executeHoverProvider', written(), 'kestrel');
    assert.match((hover?.contents[0] as vscode.MarkdownString).value, /Kestrel/);
  });

  test('renames it in both folders with one edit', async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      written(),
      'kestrel',
      'falcon',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const texts = await Promise.all(
      [file('applications/kestrel/application.md', 0), written()].map((uri) =>
        vscode.workspace.openTextDocument(uri),
      ),
    );
    assert.match(texts[0]?.getText() ?? '', /^type: application\nid: falcon\n/m);
    assert.equal(texts[1]?.getText(), offer.replace('kestrel', 'falcon'));
  });

  test('shows and mends a slip, and undo takes the mend back', async () => {
    const codes = (): unknown[] =>
      vscode.languages.getDiagnostics(written()).map(({ code }) => (code as { value: string }).value);
    await eventually(vscode.languages.onDidChangeDiagnostics, () => codes().includes('status/unknown'));
    const document = await vscode.workspace.openTextDocument(written());
    await vscode.window.showTextDocument(document);
    assert.equal(await vscode.commands.executeCommand('afterInterview.fixAll', written()), 1);
    assert.equal(document.getText(), offer.replace('writen', 'written'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), offer);
  });
});
