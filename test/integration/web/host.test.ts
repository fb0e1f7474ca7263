import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('The web worker host', () => {
  test('is where the extension runs', () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
    assert.ok(extension);
    assert.equal('WorkerGlobalScope' in globalThis, true);
  });
});
