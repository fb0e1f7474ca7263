import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sampleNotes } from '../../../src/sample/index.js';
import { actions, api, clean, eventually, file, make, note, run, write } from '../support/workspace.js';

const interview = (more = ''): string =>
  `---\ntype: interview\nstart: 2026-03-24T14:00+01:00\nend: 2026-03-24T15:15+01:00\ninterviewers:\n  - name: Dana\n  - name: Beate\n${more}---\n`;
const after = '2026-03-24T16:00+01:00';

suite('The index', () => {
  setup(clean);

  test('holds every note of the workspace, and nothing else', async () => {
    await write('a/interview.md', interview());
    await write('notes.md', '# Not ours\n');
    await write('recipe.md', '---\ntype: recipe\n---\n');
    await write('reference.md', '---\ntype: reference\nlink: x\n---\n');
    await write('node_modules/x/interview.md', interview());
    await write('interview.txt', interview());
    const notes = await (await api()).notes();
    assert.deepEqual(
      notes.map(({ uri }) => uri.path),
      [file('a/interview.md').path],
    );
  });

  test('shows a broken note, with its problem at its line, and an action to mend it', async () => {
    const uri = await write('broken.md', '---\ntype: interview\nstart: "2026\n---\n');
    const broken = await note(uri);
    assert.equal(broken?.type, 'interview');
    assert.equal(broken?.problems[0]?.severity, 'error');
    assert.equal((await actions('mend-note'))[0]?.note?.toString(), uri.toString());
  });

  test('runs nothing that a note contains', async () => {
    await write('evil.md', '---js\nglobalThis.evil = 1\n---\ntype: interview\n');
    await write(
      'evil2.md',
      '---\ntype: interview\nstart: !!js/function "function(){ globalThis.evil = 1 }"\n---\n',
    );
    await (await api()).notes();
    assert.equal((globalThis as { evil?: number }).evil, undefined);
  });

  test('sees what is in an editor before it is saved', async () => {
    const uri = await write('interview.md', interview());
    assert.equal((await actions('thank-you', after)).length, 2);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, document.lineAt(6).rangeIncludingLineBreak, '');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(
      (await actions('thank-you', after)).map(({ person }) => person),
      ['Dana'],
    );
  });

  test('forgets a note that was only read in an editor, once its file is gone', async () => {
    const uri = await write('edited.md', interview());
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, 'more');
    await vscode.workspace.applyEdit(edit);
    assert.ok(await note(uri));
    await document.save();
    await vscode.workspace.fs.delete(uri);
    assert.equal(await note(uri), undefined);
  });

  test('follows files that come, change, move and go', async () => {
    const { onDidChange, notes } = await api();
    const ids = async (): Promise<string> => (await notes()).map(({ id }) => id).join(' ');
    const uri = await write('one.md', interview());
    await eventually(onDidChange, async () => (await ids()) === 'one');
    await write('one.md', interview('id: changed\n'));
    await eventually(onDidChange, async () => (await ids()) === 'changed');
    await vscode.workspace.fs.rename(uri, file('folder/two.md'));
    await write('folder/two.md', interview());
    await eventually(onDidChange, async () => (await ids()) === 'two');
    await vscode.workspace.fs.delete(file('folder'), { recursive: true });
    await eventually(onDidChange, async () => (await ids()) === '');
  });

  test('takes a thousand files at once', async () => {
    const paths = Array.from({ length: 1000 }, (_, at) => `many/${at}.md`);
    await Promise.all(paths.map((path) => write(path, interview())));
    assert.equal((await (await api()).notes()).length, 1000);
  });

  test('leaves out what VS Code excludes, also when it changes', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('exclude', { '**/archive': true }, vscode.ConfigurationTarget.Workspace);
    await write('archive/old.md', interview());
    await write('new.md', interview());
    const { notes, onDidChange } = await api();
    const ids = async (): Promise<string> => (await notes()).map(({ id }) => id).join(' ');
    await eventually(onDidChange, async () => (await ids()) === 'new');
    await write('archive/old.md', interview('id: changed\n'));
    await write('new.md', interview('id: newer\n'));
    await eventually(onDidChange, async () => (await ids()) === 'newer');
    await files.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(onDidChange, async () => (await ids()) === 'changed newer');
  });

  test('follows the notes folder', async () => {
    await write('inside/one.md', interview());
    await write('outside/two.md', interview());
    const settings = vscode.workspace.getConfiguration('afterInterview');
    await settings.update('notesFolder', 'inside', vscode.ConfigurationTarget.Workspace);
    const { onDidChange, notes } = await api();
    await eventually(onDidChange, async () => (await notes()).length === 1);
    const made = await make('reference', { name: 'Helena' });
    assert.equal(vscode.workspace.asRelativePath(made, false), 'inside/references/helena.md');
    await settings.update('notesFolder', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(onDidChange, async () => (await notes()).length === 3);
  });
});

suite('The actions', () => {
  setup(clean);

  test('come in their order, with their states, and moments with an offset', async () => {
    await write('interview.md', interview());
    const all = await (await api()).actions(new Date('2026-03-25T16:00+01:00'));
    const thanks = all.filter(({ kind }) => kind === 'thank-you');
    assert.deepEqual(
      thanks.map(({ person, state, step }) => [person, state, step]),
      [
        ['Beate', 'due', 2],
        ['Dana', 'due', 2],
      ],
    );
    assert.equal(new Date(thanks[0]?.due ?? '').toISOString(), '2026-03-25T14:15:00.000Z');
    assert.match(thanks[0]?.late ?? '', /^2026-03-2\dT\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
    const order = ['late', 'due', 'upcoming', 'waiting'];
    const states = all.map(({ state }) => order.indexOf(state));
    assert.deepEqual(states, [...states].sort());
  });

  test('move on by themselves when a moment comes', async () => {
    const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000);
    const start = new Date(soon.getTime() - 3_600_000).toISOString();
    await write(
      'interview.md',
      `---\ntype: interview\nstart: ${start}\nend: ${soon.toISOString()}\ninterviewers: [Dana]\n---\n`,
    );
    const { onDidChange } = await api();
    assert.deepEqual(await actions('thank-you'), []);
    await eventually(onDidChange, async () => (await actions('thank-you')).length === 1);
    assert.ok(Date.now() >= soon.getTime());
  });

  test('of the worked search are those of its day, public holidays included', async () => {
    for (const { path, text } of sampleNotes(new Date('2026-04-05T12:00+02:00'))) await write(path, text);
    const waiting = await actions('waiting', '2026-04-05T12:00+02:00');
    assert.deepEqual(
      waiting.map(({ application, due }) => [application, due]),
      [['app-kestrel', '2026-04-09T10:00+01:00']],
    );
    assert.equal((await actions('thank-reference', '2026-04-05T12:00+02:00'))[0]?.state, 'late');
  });

  test('keep their ids from call to call', async () => {
    await write('interview.md', interview('debrief: captured\n'));
    const ids = async (): Promise<string[]> =>
      (await (await api()).actions(new Date(after))).map(({ id }) => id);
    const first = await ids();
    assert.equal(new Set(first).size, first.length);
    assert.deepEqual(await ids(), first);
  });

  test('change with a note that is marked as sent', async () => {
    await write(
      'applications/a/application.md',
      '---\ntype: application\ncompany: A\nstatus: interviewing\n---\n',
    );
    await write('applications/a/i.md', interview('application: a\n'));
    const draft = await make('thank-you', { interview: 'a/i', to: { name: 'Dana' } });
    assert.equal(
      (await actions('thank-you', after)).find(({ person }) => person === 'Dana')?.note?.toString(),
      draft.toString(),
    );
    await run('markSent', draft, '2026-03-24T16:30+01:00');
    assert.deepEqual(
      (await actions('thank-you', after)).map(({ person }) => person),
      ['Beate'],
    );
  });

  test('fail for a version of the API that there is not', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
    assert.throws(() => extension?.exports.getAPI(2));
  });
});
