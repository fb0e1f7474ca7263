import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('The extension', () => {
  test('is there, activates and hands out its API', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
    assert.ok(extension);
    const { getAPI } = await extension.activate();
    assert.equal(typeof getAPI, 'function');
    assert.ok(getAPI(1));
  });
});
