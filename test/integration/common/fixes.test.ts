import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, exists, file, note, read, run, write } from '../support/workspace.js';

const application = (lines: string, eol = '\n'): string =>
  `---\ntype: application\ncompany: Acme\n${lines}\n---\nBody\n`.replaceAll('\n', eol);

let made = 0;
/** A path that no test had before: the editor keeps documents of files that are gone for a while. */
const fresh = (name = 'application.md'): string => `applications/case-${(made += 1)}/${name}`;

/** A note with a text, open in an editor and known to the extension. */
async function opened(text: string, path = fresh()): Promise<vscode.TextDocument> {
  const uri = await write(path, text);
  await note(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * What is offered where some words stand. The editor drops its question when another extension brings fixes of its own
 * meanwhile, so that one without an answer is asked again.
 */
async function offered(
  document: vscode.TextDocument,
  words: string,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(document.getText().indexOf(words));
  for (let attempt = 1; ; attempt += 1) {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      kind?.value,
    );
    if (found.length > 0 || attempt === 3) return found;
  }
}

const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(({ title }) => title);

async function apply(actions: readonly vscode.CodeAction[], title: string): Promise<void> {
  const action = actions.find((each) => each.title === title);
  assert.ok(action, `${title} is not offered, but ${titles(actions).join(', ')}`);
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command, arguments: given = [] } = action.command ?? { command: '' };
  if (command) await vscode.commands.executeCommand(command, ...(given as unknown[]));
}

suite('Quick fixes', () => {
  setup(clean);

  test('change a value at its place, and Undo brings it back', async () => {
    const text = application('status: "ghosted" # so far');
    const document = await opened(text);
    const actions = await offered(document, 'ghosted');
    assert.equal(actions.find(({ title }) => title === 'Change to “no-response”')?.isPreferred, true);
    await apply(actions, 'Change to “no-response”');
    assert.equal(document.getText(), application('status: "no-response" # so far'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  test('keep CRLF', async () => {
    const document = await opened(application('time-zone: Berlin\nmine: x', '\r\n'));
    await apply(await offered(document, 'Berlin'), 'Change to “Europe/Berlin”');
    assert.equal(document.getText(), application('time-zone: Europe/Berlin\nmine: x', '\r\n'));
  });

  test('mend front matter that cannot be read', async () => {
    const document = await opened('---\r\ntype: application\r\ncompany: Acme\r\n\r\nBody');
    await apply(await offered(document, '---'), 'Close the front matter');
    assert.equal(document.getText(), '---\r\ntype: application\r\ncompany: Acme\r\n---\r\n\r\nBody');
    const other = await opened(
      '---\ntype: application\nsource: @dana\ncompany: x\n---\n',
      'b/application.md',
    );
    const actions = (await Promise.all(['@dana', 'company'].map((words) => offered(other, words)))).flat();
    await apply(actions, 'Put “@dana” in quotes');
    assert.match(other.getText(), /source: "@dana"/);
  });

  test('are offered only at their place, and not in files of other tools', async () => {
    const document = await opened(application('status: ghosted\npriority: 4/3'));
    assert.deepEqual(titles(await offered(document, 'company')), []);
    const other = await opened('---\ntype: recipe\nstatus: ghosted\n---\n', fresh('recipe.md'));
    assert.deepEqual(titles(await offered(other, 'ghosted')), []);
  });

  test('lead a link to the note that was meant, or make the one that is missing', async () => {
    await opened(application('status: applied'), 'applications/acme/application.md');
    const document = await opened('---\ntype: follow-up\napplication: acmee\n---\n', fresh('f.md'));
    const [word, line] = [await offered(document, 'acmee'), await offered(document, '---')];
    await apply([...word, ...line], 'Change to “acme”');
    assert.match(document.getText(), /^application: acme$/m);
  });

  test('of a link make the application that is missing, under that very id', async () => {
    const document = await opened('---\ntype: follow-up\napplication: new-one\n---\n', fresh('f.md'));
    const found = [...(await offered(document, 'new-one')), ...(await offered(document, '---'))];
    const create = found.find(({ title }) => title === 'Create application “new-one”…');
    assert.equal(create?.command?.command, 'afterInterview.new.application');
    const [, known] = create?.command?.arguments as [unknown, object];
    await run('new.application', { ...known, company: 'New One' });
    assert.ok(await exists(file('applications/new-one/application.md')));
    assert.deepEqual((await note(document.uri))?.problems, []);
  });

  test('open another note at the key that it lacks', async () => {
    const other = await opened(
      application('status: interviewing\nrole: x'),
      'applications/elsewhere/application.md',
    );
    const document = await opened(
      '---\ntype: interview\napplication: elsewhere\nstart: 2026-03-24T09:00Z\ndebrief: completed\n---\n',
      fresh('i.md'),
    );
    await apply(await offered(document, 'elsewhere'), 'Open “promise” in Acme: x');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), other.uri.toString());
    assert.equal(editor?.selection.active.line, 3);
    assert.equal(editor?.selection.active.character, 'status: interviewing'.length);
  });

  test('begin a line for somebody without a topic', async () => {
    const text = '---\ntype: interview\ninterviewers: Dana Whitlock\ndebrief: captured\n---\nProse\n';
    const document = await opened(text, fresh('i.md'));
    await apply(await offered(document, 'interviewers'), 'Add a line for Dana Whitlock');
    const added = '\n## Something to thank each person for\n\n- Dana Whitlock: \n';
    assert.equal(document.getText(), text + added);
  });
});

suite('Fix all', () => {
  setup(clean);
  const wrong = application('status: ghosted\napplied: 2026/03/05\npriority: 2/3\npromise: x');
  const right = application('status: no-response\napplied: 2026-03-05\npriority: 2\npromise: x');

  test('as a source action mends all that has one right answer, in one step', async () => {
    const document = await opened(wrong);
    const actions = await offered(document, 'type', vscode.CodeActionKind.SourceFixAll);
    assert.deepEqual(titles(actions), ['Fix all in note']);
    assert.equal(actions[0]?.kind?.value, 'source.fixAll.afterInterview');
    await apply(actions, 'Fix all in note');
    assert.equal(document.getText(), right);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), wrong);
    await document.save();
  });

  test('is not offered where there is nothing to mend', async () => {
    const document = await opened(application('status: applied'));
    assert.deepEqual(await offered(document, 'type', vscode.CodeActionKind.SourceFixAll), []);
  });

  test('as a command changes the file and saves it', async () => {
    const uri = await write(fresh(), `\uFEFF${wrong.replaceAll('\n', '\r\n')}`);
    assert.equal(await run('fixAll', uri), 3);
    assert.equal(await read(uri), `\uFEFF${right.replaceAll('\n', '\r\n')}`);
    assert.equal(await run('fixAll', uri), 0);
  });

  test('as a command works on the note in front of the user, and leaves unsaved what was unsaved', async () => {
    const document = await opened(wrong);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, 'not saved');
    await vscode.workspace.applyEdit(edit);
    await run('fixAll');
    assert.equal(document.isDirty, true);
    assert.equal(document.getText(), `${right}not saved`);
    assert.equal(await read(document.uri), wrong);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), `${wrong}not saved`);
  });

  test('refuses a file that is no note', async () => {
    const uri = await write('readme.md', '# Hello\n');
    await assert.rejects(() => run('fixAll', uri), /not a note/);
  });
});

suite('Ignoring', () => {
  setup(clean);
  teardown(() =>
    vscode.workspace.getConfiguration('afterInterview').update('checks.ignore', undefined, false),
  );

  test('writes a comment on the line, or for the note', async () => {
    const text = application('work-mode: tent');
    const document = await opened(text);
    await apply(await offered(document, 'tent'), 'Ignore choice/unknown on this line');
    assert.equal(document.getText(), application('work-mode: tent # lint-ignore choice/unknown:'));
    await vscode.commands.executeCommand('undo');
    await apply(await offered(document, 'tent'), 'Ignore choice/unknown in this note');
    assert.equal(document.getText(), application('work-mode: tent\n# lint-ignore choice/unknown:'));
    await document.save();
  });

  test('in the workspace adds to the setting, once', async () => {
    const document = await opened(application('work-mode: tent'));
    const actions = await offered(document, 'tent');
    await apply(actions, 'Ignore choice/unknown in this workspace');
    await apply(actions, 'Ignore choice/unknown in this workspace');
    const ignored = vscode.workspace.getConfiguration('afterInterview').get('checks.ignore');
    assert.deepEqual(ignored, ['choice/unknown']);
    assert.deepEqual(titles(await offered(document, 'tent')), []);
  });

  test('is not offered for what is plainly wrong', async () => {
    const document = await opened(application('status: pineapple'));
    assert.deepEqual(
      titles(await offered(document, 'pineapple')).filter((title) => title.startsWith('Ignore')),
      [],
    );
  });
});
