import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, clean, eventually, file, note, write } from '../support/workspace.js';

/** The problems that are shown of a file, once they are as wanted. */
async function shown(
  uri: vscode.Uri,
  wanted: (codes: readonly string[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  await eventually(vscode.languages.onDidChangeDiagnostics, () => wanted(codesOf(uri)));
  return vscode.languages.getDiagnostics(uri);
}

function codesOf(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String((code as { value: string }).value));
}

suite('Diagnostics', () => {
  setup(clean);

  test('show a slip at its very place, with its code and our name', async () => {
    const uri = await write(
      'a/application.md',
      '---\ntype: application\ncompany: A\npromised: 2026-02-31\n---\n',
    );
    await note(uri);
    const [diagnostic] = await shown(uri, (codes) => codes.includes('day/impossible'));
    assert.equal(diagnostic?.source, 'After Interview');
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(diagnostic?.range.start.line, 3);
    assert.equal(diagnostic?.range.start.character, 10);
    assert.equal(diagnostic?.range.end.character, 20);
    assert.match(diagnostic?.message ?? '', /2026-02-31/);
  });

  test('follow what is typed, before it is saved', async () => {
    const uri = await write('a/application.md', '---\ntype: application\ncompany: A\nstatus: applied\n---\n');
    await note(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.replace(new vscode.Range(3, 8, 3, 15), 'lost'));
    await shown(uri, (codes) => codes.includes('status/unknown'));
    await vscode.commands.executeCommand('undo');
    await shown(uri, (codes) => codes.length === 0);
  });

  test('tell of front matter that cannot be read while it is typed, and what could be read last still counts', async () => {
    const uri = await write(
      'typed/application.md',
      '---\ntype: application\ncompany: Acme\nstatus: applied\n---\n',
    );
    await note(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'ro\n'));
    await shown(uri, (codes) => codes.includes('yaml/invalid'));
    const typed = await note(uri);
    assert.equal(typed?.title, 'Acme');
    assert.equal(typed?.status, 'applied');
    assert.ok(typed?.problems.some(({ code }) => code === 'yaml/invalid'));
    assert.equal((await actions('mend-note')).length, 1);
    await vscode.commands.executeCommand('undo');
    await shown(uri, (codes) => codes.length === 0);
  });

  test('tell of a link to nothing, and stop when the other note comes', async () => {
    const uri = await write('offer.md', '---\ntype: offer\napplication: acme\n---\n');
    await note(uri);
    await shown(uri, (codes) => codes.includes('link/dangling'));
    await write('acme/application.md', '---\ntype: application\ncompany: Acme\n---\n');
    await shown(uri, (codes) => codes.length === 0);
  });

  test('go when the file goes, and never touch files of other tools', async () => {
    const other = await write('other.md', '---\ntype: recipe\nstatus: lost\npromised: x\n---\n');
    const uri = await write('a/application.md', '---\ntype: application\ncompany: A\nstatus: lost\n---\n');
    await note(uri);
    await shown(uri, (codes) => codes.includes('status/unknown'));
    assert.deepEqual(codesOf(other), []);
    await vscode.workspace.fs.delete(file('a', 0), { recursive: true });
    await note(uri);
    await shown(uri, (codes) => codes.length === 0);
  });
});
