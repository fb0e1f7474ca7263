import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, eventually, file, heard, note, read, run, write } from '../support/workspace.js';

const today = new Intl.DateTimeFormat('en-CA').format(new Date());
const talk = (day: string, questions: string): string =>
  `---\ntype: interview\napplication: mill\nstart: ${day}T10:00+01:00\nstatus: completed\n---\n\n## Questions they asked\n\n${questions}`;
const first = talk('2026-03-17', '### Why a mill?\n\n- rating: 2\n- answer: the water\n\nA long wait.\n');
const second = talk('2026-03-24', '### Why a mill?\r\n\r\n* rating: 3 <!-- hm -->\n\n### Why not?\n');

const rehearse = (argument: unknown): Promise<string> => run<string>('rehearse', argument);

let count = 0;

/** Files of their own each time: the editor may still show what was there before. */
async function talked(): Promise<[first: vscode.Uri, second: vscode.Uri]> {
  count += 1;
  await write(
    'applications/mill/application.md',
    '---\ntype: application\ncompany: Mill\nrole: Miller\nstatus: interviewing\n---\n',
  );
  const uris = [
    await write(`applications/mill/one-${count}.md`, first),
    await write(`applications/mill/two-${count}.md`, second.replaceAll('\r', '')),
  ] as const;
  await heard();
  return [...uris];
}

/** The day some days from today, on the machine's own calendar. */
function daysOn(count: number): string {
  return new Date(Date.parse(`${today}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

suite('Noting practice', () => {
  setup(clean);

  test('writes it below the newest asking and nothing else, and says when it comes next', async () => {
    const [one, two] = await talked();
    assert.equal(await rehearse({ question: 'why a mill', rating: 4 }), daysOn(3));
    assert.equal(await read(one), first);
    assert.equal(
      await read(two),
      second.replaceAll('\r', '').replace('<!-- hm -->\n', `<!-- hm -->\n* rehearsed: ${today} 4\n`),
    );
  });

  test('goes on with the line that is there, and a second rating of the day takes the place of the first', async () => {
    const [, two] = await talked();
    await rehearse({ question: 'Why a mill?', rating: 3, on: '2026-03-28' });
    await rehearse({ question: 'Why a mill?', rating: 4 });
    assert.equal(await rehearse({ question: 'Why a mill?', rating: 1 }), daysOn(1));
    assert.match(await read(two), new RegExp(`^\\* rehearsed: 2026-03-28 3, ${today} 1$`, 'm'));
  });

  test('is one step to undo, and leaves unsaved what was unsaved', async () => {
    const [, two] = await talked();
    const editor = await vscode.window.showTextDocument(two);
    const before = editor.document.getText();
    await rehearse({ question: 'why not', rating: 5 });
    assert.match(editor.document.getText(), /### Why not\?\n\n- rehearsed: /);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nMore.\n'));
    await rehearse({ question: 'why not', rating: 5 });
    assert.ok(editor.document.isDirty);
    assert.match(editor.document.getText(), /- rehearsed: [^\n]*5\n\nMore\.\n$/);
  });

  test('refuses what it cannot do with a sentence, and changes nothing', async () => {
    const [one, two] = await talked();
    for (const [wrong, why] of [
      [{ question: 'Why me?', rating: 3 }, /not in the notes/],
      [{ question: 'Why a mill?', rating: 6 }, /from 1 to 5/],
      [{ question: 'Why a mill?', rating: 3, on: 'soon' }, /2026-03-24/],
      [{ question: 'Why a mill?', rating: 3, on: daysOn(2) }, /still ahead/],
      [{ rating: 3 }, /which question/],
      [{ interview: 'nowhere' }, /interview is not in the notes/],
    ] as const)
      await assert.rejects(rehearse(wrong), why);
    assert.equal(await read(one), first);
    assert.equal(await read(two), second.replaceAll('\r', ''));
  });

  test('keeps to the ladder of the settings, and to an interview that comes', async () => {
    const settings = vscode.workspace.getConfiguration('afterInterview');
    await talked();
    await settings.update('rehearsal.days', [2, 5], vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await rehearse({ question: 'Why a mill?', rating: 4 }), daysOn(5));
      await write(
        'applications/mill/next.md',
        `---\ntype: interview\napplication: mill\nstart: ${daysOn(4)}T12:00\nstatus: scheduled\n---\n`,
      );
      await heard();
      assert.equal(await rehearse({ question: 'Why a mill?', rating: 4 }), daysOn(3));
    } finally {
      await settings.update('rehearsal.days', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

suite('Noting stories: what is told of them as other notes change', () => {
  setup(clean);
  const codes = async (uri: vscode.Uri): Promise<string[]> =>
    (await note(uri))?.problems.map(({ code }) => code).filter((code) => code.startsWith('ST')) ?? [];
  /** What the Problems view shows. */
  const shown = (uri: vscode.Uri): string[] =>
    vscode.languages
      .getDiagnostics(uri)
      .map(({ code }) => String(typeof code === 'object' ? code.value : code))
      .filter((code) => code.startsWith('ST'));
  const told = (path: string): Promise<vscode.Uri> =>
    write(`applications/mill/${path}.md`, talk('2026-03-24', '### Why?\n\n- story: wheel\n'));

  test('a story is heard twice at a firm once a second debrief names it', async () => {
    const story = await write('stories/wheel.md', '---\ntype: story\ntitle: The wheel\nstrength: 4\n---\n');
    await write('applications/mill/application.md', '---\ntype: application\ncompany: Mill\n---\n');
    await told('one');
    assert.deepEqual(await codes(story), []);
    const second = await told('two');
    assert.deepEqual(await codes(story), ['ST05']);
    await eventually(vscode.languages.onDidChangeDiagnostics, () => shown(story).includes('ST05'));
    await vscode.workspace.fs.delete(second);
    assert.deepEqual(await codes(story), []);
  });

  test('an advert is answered once a story shows what it asks for', async () => {
    const advert = await write(
      'applications/mill/application.md',
      '---\ntype: application\ncompany: Mill\nstatus: applied\n---\n\n## The advert\n\nA team player.\n',
    );
    assert.deepEqual(await codes(advert), ['ST06']);
    await write('stories/wheel.md', '---\ntype: story\ntitle: The wheel\ncompetencies: [teamwork]\n---\n');
    assert.deepEqual(await codes(advert), []);
  });

  test('Show Where It Is Used lists the interviews in which it was told', async () => {
    const story = await write('stories/wheel.md', '---\ntype: story\ntitle: The wheel\nstrength: 4\n---\n');
    await told('one');
    await told('two');
    await heard();
    const uses = await run<vscode.Location[]>('showUses', story);
    assert.deepEqual(
      uses.map(({ uri }) => uri.toString()).sort(),
      ['one', 'two'].map((name) => file(`applications/mill/${name}.md`).toString()),
    );
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), story.toString());
  });
});
