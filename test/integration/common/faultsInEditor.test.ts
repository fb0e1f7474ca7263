import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actions,
  api,
  clean,
  eventually,
  exists,
  file,
  make,
  note,
  read,
  run,
  write,
} from '../support/workspace.js';

const draft = '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\n---\nDear Dana\n';
const application =
  '---\ntype: application\ncompany: A\nstatus: applied\nhistory:\n  - {on: 2026-03-01, status: applied}\n---\n';

async function insertAtEnd(uri: vscode.Uri, text: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, text);
  return vscode.workspace.applyEdit(edit);
}

const setUserSetting = (key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);

suite('Several changes at the same time', () => {
  setup(clean);

  test('of one note: every one is made, once', async () => {
    const uri = await write('applications/fault-4/application.md', application);
    const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
    const statuses = ['screening', 'interviewing', 'awaiting-decision', 'reference-check'];
    await Promise.all(days.map((day, at) => run('setStatus', uri, statuses[at], day)));
    const text = await read(uri);
    assert.equal(text.match(/status: reference-check/g)?.length, 2);
    for (const [at, day] of days.entries())
      assert.match(text, new RegExp(`on: ${day}, status: ${statuses[at]}`));
    assert.equal(text.match(/- \{on/g)?.length, 5);
  });

  test('with somebody who types: nothing that was typed is lost', async () => {
    const uri = await write('editor-fault-1.md', draft);
    await vscode.window.showTextDocument(uri);
    const typing = Array.from({ length: 20 }, (_, at) => insertAtEnd(uri, `<${at}>`));
    const changing = run('markSent', uri, '2026-03-24T16:30+01:00');
    const typed = await Promise.all(typing);
    await changing.catch((error: unknown) => assert.match(String(error), /could not be/));
    const document = await vscode.workspace.openTextDocument(uri);
    const text = document.getText();
    for (const [at, went] of typed.entries()) assert.equal(text.split(`<${at}>`).length - 1, went ? 1 : 0);
    assert.ok((text.match(/^sent: /gm) ?? []).length <= 1);
    assert.ok(await document.save(), 'it cannot be saved');
    assert.equal(await read(uri), text);
  });

  test('of two new notes: both are there, under names of their own', async () => {
    const made = await Promise.all([1, 2, 3].map(() => make('reference', { name: 'Helena Marsh' })));
    assert.equal(new Set(made.map(({ path }) => path)).size, 3);
    assert.equal((await (await api()).notes()).length, 3);
  });
});

suite('New notes', () => {
  setup(clean);

  test('come with everything or not at all: a wrong answer leaves nothing behind', async () => {
    await assert.rejects(
      () => make('interview', { application: 'x', start: 'never', kind: 'panel' }),
      /start/,
    );
    assert.deepEqual(await (await api()).notes(), []);
    assert.equal(await exists(file('applications')), false);
  });

  test('are not written over a file that stands in the place of their folder', async () => {
    const uri = await write('references', 'a file without an ending');
    await assert.rejects(() => make('reference', { name: 'Helena' }), /could not be written/);
    assert.equal(await read(uri), 'a file without an ending');
  });

  test('never take the place of a note in another spelling', async () => {
    await write('references/HELENA.md', '---\ntype: reference\nname: Other\n---\n');
    const uri = await make('reference', { name: 'Helena' });
    assert.equal(uri.path, file('references/helena-2.md').path);
  });
});

suite('Time and place that change', () => {
  setup(clean);

  const interview =
    '---\ntype: interview\nstart: 2026-03-24T14:00\nend: 2026-03-24T15:00\ninterviewers: [Dana]\n---\n';

  test('a new zone of the user moves what has none of its own', async () => {
    await write('editor-fault-7.md', interview);
    const { onDidChange } = await api();
    const due = async (): Promise<string> =>
      new Date((await actions('thank-you', '2026-03-24T23:30Z'))[0]?.due ?? 0).toISOString();
    try {
      await setUserSetting('afterInterview.me.timeZone', 'Asia/Tokyo');
      await eventually(onDidChange, async () => (await due()) === '2026-03-25T06:00:00.000Z');
      await setUserSetting('afterInterview.me.timeZone', 'America/New_York');
      await eventually(onDidChange, async () => (await due()) === '2026-03-25T19:00:00.000Z');
    } finally {
      await setUserSetting('afterInterview.me.timeZone', undefined);
    }
  });

  test('an earlier moment gives what was right then', async () => {
    await write(
      'editor-fault-8.md',
      interview.replace('14:00', '14:00+01:00').replace('15:00', '15:00+01:00'),
    );
    assert.equal((await actions('thank-you', '2026-03-24T16:00+01:00')).length, 1);
    assert.equal((await actions('thank-you', '2026-03-24T13:00+01:00')).length, 0);
    assert.equal((await actions('thank-you', '2026-03-24T16:00+01:00')).length, 1);
  });
});

suite('Notes of a later version', () => {
  setup(clean);

  const later = [
    '---',
    'type: application',
    'schema: 2',
    'company: A',
    'status: background-check # new',
    'visa: {kind: blue-card, until: 2027-01-01}',
    'history:',
    '  - {on: 2026-03-01, status: background-check, by: Dana}',
    '---',
    'Body\n',
  ].join('\n');

  test('an unknown status is given to others as it is', async () => {
    const uri = await write('applications/fault-5/application.md', later);
    assert.equal((await note(uri))?.status, 'background-check');
  });

  test('what is not known stays, byte for byte, when a status is set', async () => {
    const uri = await write('applications/fault-6/application.md', later);
    await run('setStatus', uri, 'interviewing', '2026-03-05');
    const text = await read(uri);
    assert.equal(
      text,
      later
        .replace('status: background-check #', 'status: interviewing #')
        .replace('by: Dana}\n', 'by: Dana}\n  - {on: 2026-03-05, status: interviewing}\n'),
    );
  });

  test('what is not known stays, byte for byte, when a message is marked as sent', async () => {
    const text = draft.replace('status: draft', 'status: queued\nschema: 3\nvoice: [a,  b]');
    const uri = await write('editor-fault-2.md', text);
    await run('markSent', uri, '2026-03-24T16:30+01:00');
    assert.equal(
      await read(uri),
      text.replace('status: queued', 'status: sent\nsent: 2026-03-24T16:30+01:00'),
    );
  });

  test('a note of an unknown type is left alone', async () => {
    const uri = await write('x.md', '---\ntype: background-check\napplication: a\nstatus: draft\n---\n');
    assert.equal(await note(uri), undefined);
    await assert.rejects(() => run('setStatus', uri, 'sent'), /not a note/);
  });
});

suite('Names from notes', () => {
  setup(clean);

  const evil = '../../x/[a](command:evil) $(trash) <img src=x> \u202efdp.exe';

  test('never leave the notes folder', async () => {
    const uri = await make('reference', { name: evil });
    assert.ok(uri.path.startsWith(`${file('references').path}/`));
    assert.doesNotMatch(uri.path.slice(file('references').path.length), /\.\.|[[\]()<>$ :\u202e]|\/.*\//);
    assert.ok(await exists(uri));
  });

  test('as keys are data: the words of the language are ordinary keys', async () => {
    const keys = '__proto__: {polluted: 1}\nconstructor: x\ntoString: y\nhasOwnProperty: z\n';
    const uri = await write('editor-fault-3.md', draft.replace('to:', `${keys}to:`));
    await run('setStatus', uri, 'ready');
    assert.equal(await read(uri), draft.replace('to:', `${keys}to:`).replace('draft', 'ready'));
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.ok(await make('story', { title: 'x', constructor: 'a', ['__proto__']: 'b', toString: 'c' }));
  });
});
