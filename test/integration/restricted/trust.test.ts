import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('A workspace that is not trusted', () => {
  test('is restricted, and the extension activates in it', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
    assert.ok(extension);
    await extension.activate();
  });
});
