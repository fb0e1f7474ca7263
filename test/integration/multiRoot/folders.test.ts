import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, api, clean, file, make, note, write } from '../support/workspace.js';

suite('A workspace of two folders', () => {
  setup(clean);

  test('is one search: notes of both folders count', async () => {
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ name }) => name),
      ['first', 'second'],
    );
    await write('applications/a/application.md', '---\ntype: application\ncompany: A\n---\n', 0);
    await write('applications/b/application.md', '---\ntype: application\ncompany: B\n---\n', 1);
    assert.deepEqual((await (await api()).notes()).map(({ id }) => id).sort(), ['a', 'b']);
  });

  test('puts a new note beside its application', async () => {
    await write('applications/b/application.md', '---\ntype: application\ncompany: B\n---\n', 1);
    const uri = await make('offer', { application: 'b' });
    assert.equal(uri.toString(), file('applications/b/offer.md', 1).toString());
  });

  test('puts a note without an application where the notes are', async () => {
    await write('values.md', '---\ntype: values\ncriteria:\n---\n', 1);
    const uri = await make('reference', { name: 'Helena' });
    assert.equal(uri.toString(), file('references/helena.md', 1).toString());
  });

  test('tells an id that both folders have', async () => {
    const text = '---\ntype: application\ncompany: A\n---\n';
    const uri = await write('applications/a/application.md', text, 0);
    await write('applications/a/application.md', text, 1);
    assert.deepEqual(
      (await note(uri))?.problems.map(({ code }) => code),
      ['id/doubled'],
    );
  });

  test('keeps apart two broken notes at the same path', async () => {
    await write('x.md', '---\ntype: week\nweek: "\n---\n', 0);
    await write('x.md', '---\ntype: week\nweek: "\n---\n', 1);
    const ids = (await actions('mend-note')).map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
});
