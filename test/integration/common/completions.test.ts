import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, clean, note, write } from '../support/workspace.js';

/** What the editor offers at the bar of a note. */
async function offered(path: string, marked: string): Promise<vscode.CompletionItem[]> {
  await api();
  const uri = await write(path, marked.replace('‸', ''));
  const document = await vscode.workspace.openTextDocument(uri);
  const position = document.positionAt(marked.indexOf('‸'));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text); // words of other files
}

const labelOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === 'string' ? label : label.label;

suite('Completions', () => {
  setup(clean);

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    test(`offer the statuses that may follow, in a file with ${name}`, async () => {
      const text = '---\ntype: application\ncompany: Acme\nstatus: ‸offer-accepted\n---\n'.replaceAll(
        '\n',
        eol,
      );
      const items = (await offered(`${name}/application.md`, text)).map(labelOf);
      for (const status of ['started', 'offer-rescinded', 'reneged'])
        assert.ok(items.includes(status), status);
      assert.ok(!items.includes('applied'));
    });
  }

  test('offer ids with their titles, from another file', async () => {
    await note(
      await write('applications/acme/application.md', '---\ntype: application\ncompany: Acme\n---\n'),
    );
    const items = await offered('offer.md', '---\ntype: offer\napplication: ‸\n---\n');
    const acme = items.find((item) => labelOf(item) === 'acme');
    assert.equal((acme?.label as vscode.CompletionItemLabel).description, 'Acme');
  });

  test('follow what was saved while a status is being written', async () => {
    const uri = await write('sent.md', '---\ntype: thank-you\nstatus: sent\n---\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.delete(new vscode.Range(2, 8, 2, 12)));
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      new vscode.Position(2, 8),
    );
    assert.ok(list.items.map(labelOf).includes('replied'));
    assert.ok(!list.items.map(labelOf).includes('draft'));
  });

  test('are taken by the keyboard, with the e-mail on the line below', async () => {
    await note(
      await write(
        'dana/application.md',
        '---\ntype: application\ncompany: A\ncontact: {name: Dana Fox, email: d@x.org}\n---\n',
      ),
    );
    const uri = await write('dana/note.md', '---\ntype: thank-you\nto:\n  name: Dan\n---\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(3, 11, 3, 11);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      editor.selection.active,
    );
    const item = list.items.find((each) => labelOf(each) === 'Dana Fox');
    assert.ok(item, 'Dana is offered');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, item.range as vscode.Range, item.insertText as string);
    for (const also of item.additionalTextEdits ?? []) edit.replace(uri, also.range, also.newText);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), '---\ntype: thank-you\nto:\n  name: Dana Fox\n  email: d@x.org\n---\n');
  });

  test('understand a date in words as it is typed', async () => {
    const items = await offered(
      'words/application.md',
      '---\ntype: application\ncompany: A\napplied: 3 March 2026‸\n---\n',
    );
    const date = items.find((item) => labelOf(item) === '3 March 2026');
    assert.equal(date?.insertText, '2026-03-03');
  });

  test('begin a note in an empty file', async () => {
    const items = await offered('new.md', '‸');
    assert.ok(items.some((item) => labelOf(item) === 'type: interview'));
  });

  test('are none of ours in files of other tools', async () => {
    const items = await offered('recipe.md', '---\ntype: recipe\nstatus: ‸\n---\n');
    assert.ok(!items.some((item) => ['applied', 'sent', 'application'].includes(labelOf(item))));
  });
});
