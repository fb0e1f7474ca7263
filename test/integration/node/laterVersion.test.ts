import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/core/views/treeNode.js';
import { applicationsView } from '../../../src/core/views/applicationsView.js';
import { NodeFiles } from '../../../src/vscode/files/nodeFiles.js';
import { storeWith } from '../support/store.js';
import { actions, api, clean, eventually, heard, note, write } from '../support/workspace.js';

const application = '---\ntype: application\ncompany: Acme\nstatus: offer-received\n---\n';
const negotiation = '---\ntype: negotiation\napplication: later-1\nstatus: open\npay: [1, 2\n]\n---\nPay\n';
const input = { now: Date.now(), userZone: 'UTC', locale: 'en', filter: '' };

suite('A note of a type that a later version knows', () => {
  setup(clean);

  test('is no note for others, without problems and actions', async () => {
    const known = await write('applications/later-1/application.md', application);
    const uri = await write('applications/later-1/talk.md', negotiation);
    assert.deepEqual(
      (await (await api()).notes()).map((each) => each.uri.toString()),
      [known.toString()],
    );
    assert.equal(await note(uri), undefined);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    assert.ok((await actions('mend-note')).every((each) => each.note?.toString() !== uri.toString()));
  });

  test('is shown below its application, opens on a click, and follows the file', async () => {
    await write('applications/later-1/application.md', application);
    const uri = await write('applications/later-1/talk.md', negotiation);
    await heard();
    const { store, dispose } = storeWith(new NodeFiles());
    const below = (): readonly TreeNode[] =>
      applicationsView(store.index, [], input).flatMap(
        (state) => state.children?.().flatMap((each) => each.children?.() ?? []) ?? [],
      );
    try {
      await store.scan();
      const [node] = below();
      assert.deepEqual(
        [node?.label, node?.description, node?.note, below().length],
        ['talk', 'negotiation', uri.toString(), 1],
      );
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(node?.note ?? '', true));
      assert.equal(vscode.window.activeTextEditor?.document.getText(), negotiation);

      const changed = eventually(store.onDidChange, () => below()[0]?.description === 'severance');
      await write('applications/later-1/talk.md', negotiation.replace('negotiation', 'severance'));
      await changed;
      await vscode.workspace.fs.delete(uri);
      await store.reconcile();
      assert.deepEqual(below(), []);
    } finally {
      dispose();
    }
  });
});
