import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, eventually, file, heard, write } from '../support/workspace.js';

const interview = [
  '---',
  'type: interview',
  'application: "kestrel"',
  'interviewers:',
  '  - {name: Dana Whitlock, email: dana@kestrel.test}',
  '---',
  '## Questions they asked',
  '### Why?',
  '- story: reconcile',
  '## Something to thank each person for',
  '- Dana Whitlock: the talk',
  '',
].join('\n');

const notes = {
  'applications/kestrel/application.md': '---\ntype: application\ncompany: Kestrel\n---\n',
  'applications/kestrel/first.md': interview,
  'applications/kestrel/thanks.md':
    '---\ntype: thank-you\napplication: kestrel\ninterview: first\nto: {name: Dana Whitlock, email: dana@kestrel.test}\n---\nDear Dana Whitlock\n',
  'stories/reconcile.md': '---\ntype: story\ntitle: Reconcile\nstrength: 4\n---\n',
};

/** Asks the editor at words of a file, as a key does. */
async function ask(command: string, path: string, words: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(file(path));
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    position,
  );
  return found
    .map((each) => ('targetUri' in each ? new vscode.Location(each.targetUri, each.targetRange) : each))
    .map(
      ({ uri, range }) =>
        `${vscode.workspace.asRelativePath(uri)} ${range.start.line}:${range.start.character}`,
    )
    .sort();
}

/** An editor comes to the front with its selection, or gets it afterwards. */
const editorOrSelectionChanges: vscode.Event<unknown> = (listener) =>
  vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(listener),
    vscode.window.onDidChangeTextEditorSelection(listener),
  );

suite('Navigation in the editor', () => {
  setup(async () => {
    await clean();
    for (const [path, text] of Object.entries(notes)) await write(path, text);
    await heard();
    await vscode.commands.executeCommand('afterInterview.refresh');
  });

  test('Go to Definition leads from a link, a story and a person', async () => {
    const definition = 'vscode.executeDefinitionProvider';
    assert.deepEqual(await ask(definition, 'applications/kestrel/thanks.md', 'kestrel'), [
      'applications/kestrel/application.md 1:6',
    ]);
    assert.deepEqual(await ask(definition, 'applications/kestrel/first.md', 'reconcile'), [
      'stories/reconcile.md 1:6',
    ]);
    assert.deepEqual(await ask(definition, 'applications/kestrel/thanks.md', 'dana@'), [
      'applications/kestrel/first.md 4:11',
    ]);
  });

  test('Find References finds links and people, also in an editor that is not saved', async () => {
    const document = await vscode.workspace.openTextDocument(file('applications/kestrel/thanks.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '');
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, 'dana@kestrel.test');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await ask('vscode.executeReferenceProvider', 'applications/kestrel/first.md', 'dana@'), [
      'applications/kestrel/first.md 10:2',
      'applications/kestrel/first.md 4:11',
      'applications/kestrel/first.md 4:33',
      'applications/kestrel/thanks.md 4:11',
      'applications/kestrel/thanks.md 4:33',
      'applications/kestrel/thanks.md 7:0',
    ]);
    assert.deepEqual(
      await ask('vscode.executeReferenceProvider', 'applications/kestrel/application.md', 'application'),
      [
        'applications/kestrel/application.md 1:6',
        'applications/kestrel/first.md 2:14',
        'applications/kestrel/thanks.md 2:13',
      ],
    );
  });

  test('F12 opens the definition in front of the user', async () => {
    const document = await vscode.workspace.openTextDocument(file('applications/kestrel/thanks.md'));
    const position = document.positionAt(document.getText().indexOf('first') + 2);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position) });
    // What the editor has heard of the file may still be on its way, and would put an end to the question.
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const target = file('applications/kestrel/first.md').toString();
    const isThere = (): boolean => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.uri.toString() === target && editor.selection.active.line === 1;
    };
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    await eventually(editorOrSelectionChanges, isThere);
  });

  test('files that are no notes are left to others', async () => {
    await write('readme.md', '# Kestrel\napplication: kestrel\n');
    assert.deepEqual(await ask('vscode.executeDefinitionProvider', 'readme.md', 'kestrel'), []);
  });
});
