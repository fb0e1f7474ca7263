import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, note, write } from '../support/workspace.js';

const codesOf = async (uri: vscode.Uri): Promise<string[]> =>
  (await note(uri))?.problems.map(({ code, line }) => `${code} ${line}`) ?? [];

suite('The problems of a note', () => {
  setup(clean);

  test('are told with their lines, its own and those among notes', async () => {
    const uri = await write('offer.md', '---\ntype: offer\napplication: acme\nrecieved: 2026-03-24\n---\n');
    assert.deepEqual(await codesOf(uri), ['link/dangling 2', 'key/misspelt 3']);
  });

  test('that a comment switches off are not told', async () => {
    const uri = await write(
      'offer.md',
      '---\ntype: offer\napplication: acme # lint-ignore link/dangling: comes later\nrecieved: x\n---\n\n<!-- lint-ignore key/misspelt -->\n',
    );
    assert.deepEqual(await codesOf(uri), []);
  });

  test('that the settings switch off are not told, but for errors', async () => {
    const uri = await write('offer.md', '---\ntype: offer\napplication: acme\nstatus: maybe\n---\n');
    const settings = vscode.workspace.getConfiguration('afterInterview');
    await settings.update(
      'checks.ignore',
      ['link/dangling', 'status/unknown'],
      vscode.ConfigurationTarget.Workspace,
    );
    try {
      assert.deepEqual(await codesOf(uri), ['status/unknown 3']);
    } finally {
      await settings.update('checks.ignore', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
