import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NoteWriter, type Planning } from '../../../src/vscode/noteWriter.js';
import { api, clean, exists, file, make, note, read, write } from '../support/workspace.js';

const theirs = '---\ntype: reference\nname: Somebody else’s\n---\n';

/** Another window that makes the same file at the last moment before the editor does, each time it is asked to. */
function otherWindow(text: string, times = 1): vscode.Disposable {
  let left = times;
  return vscode.workspace.onWillCreateFiles((event) => {
    if ((left -= 1) < 0) return;
    const writing = event.files.map((uri) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text)),
    );
    event.waitUntil(Promise.all(writing));
  });
}

async function makeBeside(text: string, times?: number): Promise<vscode.Uri> {
  const other = otherWindow(text, times);
  try {
    return await make('reference', { name: 'Race' });
  } finally {
    other.dispose();
  }
}

suite('Two windows that pick the same name', () => {
  setup(clean);

  test('a file that came a moment earlier stays, and the new note gets the next name', async () => {
    const uri = await makeBeside(theirs);
    assert.equal(uri.path, file('references/race-2.md').path);
    assert.equal(await read(file('references/race.md')), theirs);
    assert.match(await read(uri), /^name: Race$/m);
    assert.deepEqual((await (await api()).notes()).map(({ id }) => id).sort(), ['race', 'race-2']);
  });

  test('several times in a row: each file stays', async () => {
    const uri = await makeBeside(theirs, 3);
    assert.equal(uri.path, file('references/race-4.md').path);
    for (const name of ['race', 'race-2', 'race-3'])
      assert.equal(await read(file(`references/${name}.md`)), theirs);
  });

  test('the very same note of the other window stays: it is not taken for a part of this one', async () => {
    const first = await make('reference', { name: 'Race' });
    const same = await read(first);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(first);
    const uri = await makeBeside(same);
    assert.equal(uri.path, file('references/race-2.md').path);
    assert.equal(await read(file('references/race.md')), same);
    assert.equal(await read(uri), same);
  });

  test('an empty file of the other window stays: it is about to be written', async () => {
    const uri = await makeBeside('');
    assert.equal(uri.path, file('references/race-2.md').path);
    assert.equal(await read(file('references/race.md')), '');
  });

  test('an interview follows its application to the name that this one gets', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0] as vscode.WorkspaceFolder;
    const application: Planning = async () => ({
      folder,
      plan: {
        text: '---\ntype: application\ncompany: Race\nstatus: saved\n---\n',
        pathAt: (attempt) => `applications/race${attempt > 1 ? `-${attempt}` : ''}/application.md`,
      },
    });
    const interview: Planning = async ([before]) => {
      const id = before?.path.split('/').at(-2) ?? '';
      const text = `---\ntype: interview\napplication: ${id}\nkind: panel\n---\n`;
      return { folder, plan: { text, pathAt: () => `applications/${id}/panel.md` } };
    };
    // Between picking the names and making the files, before the editor is asked at all.
    const store = {
      leadsOut: async () => {
        if (!(await exists(file('applications/race'))))
          await write('applications/race/application.md', theirs);
        return false;
      },
      reconcile: async () => {},
    };
    const [, uri] = await new NoteWriter(undefined as never, store).create([application, interview]);
    assert.equal(uri?.path, file('applications/race-2/panel.md').path);
    assert.deepEqual((await note(uri as vscode.Uri))?.problems, []);
    assert.equal(await read(file('applications/race/application.md')), theirs);
    assert.equal(await exists(file('applications/race/panel.md')), false);
  });
});

suite('Commands that make notes, at the same time', () => {
  setup(clean);

  test('of one kind: each counts those before it', async () => {
    await make('application', { company: 'Race', role: 'Engineer' });
    const uris = await Promise.all(
      [1, 2, 3].map(() => make('follow-up', { application: 'race', kind: 'status-enquiry' })),
    );
    const numbers = await Promise.all(uris.map(async (uri) => /^number: (\d)$/m.exec(await read(uri))?.[1]));
    assert.deepEqual(numbers, ['1', '2', '3']);
  });

  test('of every name there is one: nothing is overwritten', async () => {
    const names = ['Ada', 'Ada', 'Bea', 'ADA', 'Bea', 'Ádá'];
    const uris = await Promise.all(names.map((name) => make('reference', { name })));
    assert.equal(new Set(uris.map(String)).size, names.length);
    for (const [at, uri] of uris.entries())
      assert.match(await read(uri), new RegExp(`^name: ${names[at]}$`, 'm'));
  });

  test('of two applications with one name: each gets an id of its own', async () => {
    await Promise.all([1, 2].map(() => make('application', { company: 'Race' })));
    assert.deepEqual((await (await api()).notes()).map(({ id }) => id).sort(), ['race', 'race-2']);
  });
});
