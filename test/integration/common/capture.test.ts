import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, clean, eventually, heard, note, read, run, write } from '../support/workspace.js';

const folder = 'applications/capture-firm';
const HOUR = 3_600_000;

/** A moment some hours from now, in UTC. */
function inHours(hours: number): string {
  return `${new Date(Date.now() + hours * HOUR).toISOString().slice(0, 16)}Z`;
}

const template = `
## Who and what

<!-- ● Who was there? -->

## Questions they asked

<!-- ● One heading per question -->

## What seemed to matter to them

## Something to thank each person for

- Dana Whitlock:

## How it felt
`;

async function interview(more: string, body = template): Promise<vscode.Uri> {
  await write(
    `${folder}/application.md`,
    '---\ntype: application\ncompany: Capture Firm\nstatus: interviewing\n---\n',
  );
  const uri = await write(
    `${folder}/capture-talk.md`,
    `---\ntype: interview\napplication: capture-firm\n${more}interviewers:\n  - name: Dana Whitlock # leads\n---\n${body}`,
  );
  await heard();
  return uri;
}

suite('The first notes of an interview', () => {
  setup(clean);

  test('go straight into the note, each at its place, and nothing else changes', async () => {
    const uri = await interview(`start: ${inHours(-2)}\nend: ${inHours(-1)}\nstatus: scheduled\n`);
    await run('interviewEnded', {
      interview: uri,
      people: 'Dana Whitlock <dana@example.com>; Priya Shah',
      who: 'Dana led.',
      questions: [{ question: 'Why us?', answer: 'the port' }, { question: 'Why now?' }],
      mattered: 'Late data.',
      topics: [
        { person: 'Dana Whitlock', topic: 'nightly reloads', link: 'a job of mine' },
        { person: 'Priya Shah', topic: 'pairing' },
      ],
    });
    const text = await read(uri);
    assert.equal(
      text.slice(text.indexOf('\n## Who')),
      `
## Who and what

<!-- ● Who was there? -->

Dana led.

## Questions they asked

<!-- ● One heading per question -->

### Why us?

- answer: the port

### Why now?

## What seemed to matter to them

Late data.

## Something to thank each person for

- Dana Whitlock: nightly reloads -> a job of mine
- Priya Shah: pairing

## How it felt
`,
    );
    assert.match(text, /status: completed/);
    assert.match(text, /debrief: captured\ncaptured: \d{4}-\d\d-\d\dT/);
    assert.match(text, /- name: Dana Whitlock # leads\n\s+email: dana@example.com/);
    assert.match(text, /Priya Shah/);
    assert.deepEqual(await actions('capture'), []);
  });

  test('set the end to now where it was planned for later, and leave one that is past', async () => {
    const uri = await interview(`start: ${inHours(-1)}\nend: ${inHours(1)}\n`);
    await run('interviewEnded', { interview: uri, who: 'Only Dana.' });
    const [, end = ''] = /^end: (.*)$/m.exec(await read(uri)) ?? [];
    assert.ok(Math.abs(Date.parse(end) - Date.now()) < 5 * 60_000, end);
    const past = inHours(-5);
    const other = await interview(`start: ${inHours(-6)}\nend: ${past}\n`);
    await run('interviewEnded', { interview: other });
    assert.ok((await read(other)).includes(`end: ${past}`));
  });

  test('say so where there is no such interview', async () => {
    await assert.rejects(
      run('interviewEnded', { interview: 'nowhere' }),
      /No interview has the id “nowhere”/,
    );
  });
});

suite('What becomes of an interview', () => {
  setup(clean);

  test('it is called off, or nobody comes: one command each', async () => {
    const uri = await interview(`start: ${inHours(3)}\nstatus: scheduled\n`);
    await run('cancelInterview', uri);
    assert.equal((await note(uri))?.status, 'cancelled');
    const other = await interview(`start: ${inHours(-3)}\nstatus: scheduled\n`);
    await run('markNoShow', other);
    assert.equal((await note(other))?.status, 'no-show');
  });

  test('it is moved, and lasts as long as before', async () => {
    const uri = await interview(
      'start: 2026-03-24T14:00+01:00\nend: 2026-03-24T15:15+01:00\nstatus: scheduled\n',
    );
    await run('moveInterview', uri, '2026-03-31T10:00+02:00');
    const text = await read(uri);
    assert.match(text, /^start: 2026-03-31T10:00\+02:00$/m);
    const [, end = ''] = /^end: (.*)$/m.exec(text) ?? [];
    assert.equal(Date.parse(end), Date.parse('2026-03-31T11:15+02:00'));
    assert.match(text, /^status: scheduled$/m);
  });

  test('it waits for a new time', async () => {
    const uri = await interview('start: 2026-03-24T14:00+01:00\nstatus: scheduled\n');
    await run('moveInterview', { uri, start: '' });
    assert.equal((await note(uri))?.status, 'rescheduled');
    await assert.rejects(run('moveInterview', { uri, start: 'soonish' }), /is not a day with a time/);
  });

  test('its debrief is done, with a feeling that is no forecast', async () => {
    const uri = await interview(`start: ${inHours(-3)}\nend: ${inHours(-2)}\ndebrief: captured\n`);
    await run('completeDebrief', { uri, 'self-rating': 2, 'interest-after': 4 });
    const text = await read(uri);
    assert.match(text, /^debrief: completed\ncompleted: \d{4}-/m);
    assert.match(text, /^self-rating: 2\ninterest-after: 4$/m);
    assert.deepEqual(await actions('debrief'), []);
    await assert.rejects(run('completeDebrief', { uri, energy: 9 }), /is no energy/);
  });
});

suite('Questions of all interviews', () => {
  setup(clean);

  const asked = (words: string, ...noted: string[]): string =>
    `\n## Questions they asked\n\n### ${words}\n\n${noted.map((line) => `- ${line}\n`).join('')}`;

  async function twoTalks(): Promise<[vscode.Uri, vscode.Uri]> {
    const first = await write(
      'applications/bank-one/bank-talk.md',
      `---\ntype: interview\napplication: bank-one\nstart: 2026-03-01T10:00+01:00\n---\n${asked('Tell me about a pipeline that failed in production.', 'rating: 2', 'type: behavioural')}`,
    );
    const second = await write(
      'applications/bank-two/bank-talk.md',
      `---\ntype: interview\napplication: bank-two\nstart: 2026-03-09T10:00+01:00\n---\n${asked('Describe a pipeline that failed in production', 'rating: 4', 'answer: the late one')}`,
    );
    await heard();
    return [first, second];
  }

  const text = async (uri: vscode.Uri): Promise<string> =>
    (await vscode.workspace.openTextDocument(uri)).getText();

  test('are a document that follows the notes', async () => {
    const [first] = await twoTalks();
    const uri = await run<vscode.Uri>('showQuestions', { by: 'rating' });
    assert.match(await text(uri), /2 questions from 2 interviews/);
    const edit = new vscode.WorkspaceEdit();
    const document = await vscode.workspace.openTextDocument(first);
    edit.insert(first, document.positionAt(document.getText().length), '\n### And why us?\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await eventually(vscode.workspace.onDidChangeTextDocument, async () =>
      /3 questions from 2 interviews/.test(await text(uri)),
    );
  });

  test('are joined on request, by one line that can be undone', async () => {
    const [, second] = await twoTalks();
    const before = await read(second);
    await run('joinQuestions', {
      question: 'Describe a pipeline that failed in production',
      as: 'Tell me about a pipeline that failed in production.',
    });
    assert.equal(
      await read(second),
      before.replace(
        '- answer: the late one\n',
        '- answer: the late one\n- same as: Tell me about a pipeline that failed in production.\n',
      ),
    );
    const shown = await text(await run<vscode.Uri>('showQuestions', { by: 'type' }));
    assert.match(shown, /1 question from 2 interviews/);
    assert.match(shown, /Rated 2 → 4/);
  });

  test('make a prep pack, and a copy of it that is kept', async () => {
    await twoTalks();
    const ahead = await write(
      'applications/bank-one/bank-round-2.md',
      `---\ntype: interview\napplication: bank-one\nround: 2\nstart: ${inHours(30)}\nstatus: scheduled\n---\n`,
    );
    await heard();
    const uri = await run<vscode.Uri>('showPrepPack', ahead);
    assert.match(
      await text(uri),
      /1\. \*\*Tell me about a pipeline that failed in production\.\*\* \(asked here before\)/,
    );
    const kept = await run<vscode.Uri>('keepPrepPack', ahead);
    assert.match(kept.path, /bank-one\/\d{4}-\d\d-\d\d-prep-pack\.md$/);
    assert.doesNotMatch(await read(kept), /\]\(</);
    assert.equal(await note(kept), undefined);
    assert.match((await run<vscode.Uri>('keepPrepPack', ahead)).path, /prep-pack-2\.md$/);
  });
});
