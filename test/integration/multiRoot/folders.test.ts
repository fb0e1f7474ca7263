import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('A workspace of two folders', () => {
  test('is open, and the extension activates in it', async () => {
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      ['first', 'second'],
    );
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
    assert.ok(extension);
    await extension.activate();
  });
});
