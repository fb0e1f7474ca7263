import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, clean, eventually, run, write } from '../support/workspace.js';

const HOUR = 3_600_000;

/** A moment some hours from now, written in UTC. */
const inHours = (hours: number): string =>
  new Date(Date.now() + hours * HOUR).toISOString().replace(/:\d{2}\.\d{3}Z$/, 'Z');

/** Opens a note once all that was written is known: the editor asks again by itself, these tests do not. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await (await api()).notes();
  return vscode.workspace.openTextDocument(uri);
}

async function lenses(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  await opened(uri);
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
}

/** What stands above a note, each `title -> command`. */
async function titles(uri: vscode.Uri): Promise<string[]> {
  return (await lenses(uri)).map(({ command }) =>
    [command?.title, command?.command.replace(/^afterInterview\./, '')].filter(Boolean).join(' -> '),
  );
}

async function hints(uri: vscode.Uri): Promise<string[]> {
  const document = await opened(uri);
  const range = new vscode.Range(0, 0, document.lineCount, 0);
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    uri,
    range,
  );
  return found.map(({ label, position }) => `${position.line}:${position.character} ${String(label)}`);
}

async function setting(key: string, value: unknown): Promise<void> {
  const section = vscode.workspace.getConfiguration('afterInterview');
  await section.update(key, value, vscode.ConfigurationTarget.Workspace);
}

const interview = (end: string, ...more: string[]): string =>
  ['---', 'type: interview', 'application: acme', `end: ${end}`, ...more, '---', ''].join('\n');

const application = (...more: string[]): string =>
  ['---', 'type: application', 'company: Acme', ...more, '---', ''].join('\n');

suite('The lenses of a note', () => {
  setup(clean);

  test('say above an interview who is to be thanked and that the debrief is due', async () => {
    const people = ['interviewers:', '  - name: Dana', '  - name: Marcus', '  - name: Priya'];
    const uri = await write('i1.md', interview(inHours(-18.5), ...people));
    assert.deepEqual(await titles(uri), [
      '3 thank-yous pending, due in 5 h -> thankInterviewers',
      'Draft Thank-Yous -> draftThankYous',
      'Debrief due in 5 h -> continueDebrief',
    ]);
    const [first] = await lenses(uri);
    assert.equal(first?.range.start.line, 1);
    assert.equal(String(first?.command?.arguments?.[0]), uri.toString());
  });

  test('say above a message how to hand it over, until it is marked as sent', async () => {
    const uri = await write('t1.md', '---\ntype: thank-you\nto: Dana\nstatus: draft\n---\nDear Dana\n');
    assert.deepEqual(await titles(uri), [
      'Copy -> copyMessage',
      'Open in Mail -> openInMail',
      'Mark as Sent -> markSent',
    ]);
    const mark = (await lenses(uri)).find(({ command }) => command?.title === 'Mark as Sent')?.command;
    await vscode.commands.executeCommand(String(mark?.command), ...(mark?.arguments ?? []));
    assert.deepEqual(await titles(uri), ['Replied? -> markReplied']);
  });

  test('say above an application from when to ask, and see another note change', async () => {
    const uri = await write(
      'applications/acme/application.md',
      application('status: awaiting-decision', `promised: ${inHours(24 * 30).slice(0, 10)}`),
    );
    const [wait, ...others] = await titles(uri);
    assert.match(String(wait), /^You may ask from \w{3}/);
    assert.deepEqual(others, ['Set Status… -> setStatus']);
    await write(
      'applications/acme/i.md',
      interview(inHours(-30), 'interviewers: Dana', 'debrief: completed'),
    );
    await eventually((await api()).onDidChange, async () =>
      /^Thank Dana, /.test(String((await titles(uri))[0])),
    );
  });

  test('see what is not saved', async () => {
    const uri = await write('t2.md', '---\ntype: thank-you\nstatus: draft\n---\n');
    assert.equal((await titles(uri)).length, 3);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(2, 8, 2, 13), 'sent');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await titles(uri), ['Replied? -> markReplied']);
  });

  test('are none above other files, nor where the setting says so', async () => {
    const other = await write('readme.md', '---\ntitle: x\n---\n# Hello\n');
    assert.deepEqual(await titles(other), []);
    const uri = await write('t3.md', '---\ntype: thank-you\n---\n');
    await setting('codeLens.enabled', false);
    assert.deepEqual(await titles(uri), []);
    await setting('codeLens.enabled', undefined);
    assert.equal((await titles(uri)).length, 3);
  });
});

suite('The hints of a note', () => {
  setup(async () => {
    await clean();
    await setting('me.timeZone', 'Europe/Berlin');
    await write('applications/acme/application.md', application('time-zone: America/New_York'));
  });
  suiteTeardown(() => setting('me.timeZone', undefined));

  test('say what the clock shows at the other side', async () => {
    const start = 'start: 2026-03-17T16:00+01:00';
    const uri = await write('h1.md', interview('2026-03-29T16:00+02:00', start));
    assert.deepEqual(await hints(uri), ['3:27 = 10:00 AM New York', '4:29 = 11:00 AM New York']);
  });

  test('say in which zone a bare time is read', async () => {
    const uri = await write('h2.md', interview('2026-03-17T11:00'));
    assert.deepEqual(await hints(uri), ['3:21 New York time = 4:00 PM for you']);
  });

  test('are none where both see the same, nor where the setting says so', async () => {
    const uri = await write('h3.md', interview('2026-03-17T16:00+01:00'));
    assert.equal((await hints(uri)).length, 1);
    await setting('inlayHints.enabled', false);
    assert.deepEqual(await hints(uri), []);
    await setting('inlayHints.enabled', undefined);
    await setting('me.timeZone', 'America/Toronto');
    const theirs = await write('h4.md', interview('2026-03-17T11:00-04:00'));
    assert.deepEqual(await hints(theirs), []);
  });
});

suite('What a lens leads to', () => {
  setup(clean);
  const current = (): string => String(vscode.window.activeTextEditor?.document.uri);

  test('is the thank-you of the only one who is left, made where it is missing', async () => {
    const uri = await write('w1.md', interview(inHours(-2), 'interviewers: Dana <dana@example.com>'));
    const made = await run<vscode.Uri>('thankInterviewers', uri);
    assert.equal(current(), made.toString());
    assert.match(
      String(vscode.window.activeTextEditor?.document.getText()),
      /dana@example\.com[^]*Dear Dana/,
    );
    assert.equal((await run<vscode.Uri>('thankInterviewers', uri)).toString(), made.toString());
    await run('markSent', made);
    assert.equal(await run('thankInterviewers', uri), undefined);
  });

  test('is the first empty part of a debrief', async () => {
    const uri = await write('w2.md', `${interview(inHours(-2))}## Flags\n- red: x\n\n## Next time\n\n`);
    await run('continueDebrief', uri);
    assert.equal(current(), uri.toString());
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 9);
  });

  test('is what an application asks for most, also when it is called bare', async () => {
    await write('w3.md', interview(inHours(-18), 'debrief: captured'));
    const uri = await write('applications/acme/application.md', application('status: interviewing'));
    await vscode.window.showTextDocument(await opened(uri));
    const next = await run<vscode.Uri>('doNext');
    assert.match(next.path, /\/w3\.md$/);
    assert.equal(current(), next.toString());
  });

  test('is refused for a note of another kind', async () => {
    const uri = await write('applications/acme/application.md', application());
    await assert.rejects(() => run('thankInterviewers', uri), /not an interview/);
    await assert.rejects(() => run('continueDebrief', uri), /not an interview/);
  });
});
