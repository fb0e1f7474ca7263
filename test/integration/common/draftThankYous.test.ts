import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  clean,
  eventually,
  exists,
  file,
  heard,
  make,
  note,
  read,
  run,
  write,
} from '../support/workspace.js';

const debrief = `
## Something to thank each person for

- Dana: late claims -> built a job for late invoices
- Marcus: schema contracts between teams

## What I still want to know

- How much of the role is platform work?
`;

const talk = (body = debrief): string =>
  [
    ...[
      '---',
      'type: interview',
      'application: draft-firm',
      'start: 2026-03-24T14:00+01:00',
      'status: completed',
    ],
    ...['interviewers:', '  - {name: Dana Whitlock, email: dana@example.com}', '  - {name: Marcus Oyelaran}'],
    ...['---', body],
  ].join('\n');

const folder = 'applications/draft-firm';

async function talked(more = ''): Promise<vscode.Uri> {
  await write(
    `${folder}/application.md`,
    `---\ntype: application\ncompany: Drafty Firm\nrole: Lock Keeper\nstatus: interviewing\n${more}---\n`,
  );
  const uri = await write(`${folder}/draft-talk.md`, talk());
  await heard();
  return uri;
}

const draft = (argument: unknown): Promise<vscode.Uri[]> => run<vscode.Uri[]>('draftThankYous', argument);

suite('Drafting the thank-yous of an interview', () => {
  setup(clean);

  test('makes one for everybody, from the debrief, and opens the first', async () => {
    const uris = await draft(await talked());
    const texts = await Promise.all(uris.map(read));
    assert.equal(uris.length, 2);
    assert.match(texts[0] ?? '', /^Dear Dana,$/m);
    assert.match(texts[0] ?? '', /late claims[\s\S]*built a job for late invoices/);
    assert.match(texts[1] ?? '', /^Dear Marcus,$/m);
    assert.match(texts[1] ?? '', /schema contracts between teams/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uris[0]?.toString());
    assert.equal((await note(uris[1] as vscode.Uri))?.status, 'draft');
  });

  test('makes none twice, and asks nothing', async () => {
    const uri = await talked();
    await draft(uri);
    assert.deepEqual(await draft(uri), []);
    assert.deepEqual(await draft({ interview: 'draft-firm/draft-talk' }), []);
  });

  test('leaves out whom a note reaches already', async () => {
    const uri = await talked();
    await make('thank-you', { interview: 'draft-firm/draft-talk', to: 'Marcus Oyelaran' });
    const uris = await draft(uri);
    assert.deepEqual(
      uris.map(({ path }) => /thank-you-(.*)\.md$/.exec(path)?.[1]),
      ['dana-whitlock'],
    );
  });

  test('makes one for all where that is wished', async () => {
    await talked();
    const [joint, ...others] = await draft({ interview: 'draft-firm/draft-talk', mode: 'joint' });
    assert.deepEqual(others, []);
    assert.match(await read(joint as vscode.Uri), /^Dear Dana and Marcus,$/m);
    assert.match(await read(joint as vscode.Uri), /^mode: joint$/m);
  });

  test('is undone as one step', async () => {
    const uri = await talked();
    const uris = await draft(uri);
    const { onDidChange } = await api();
    await vscode.commands.executeCommand('undo');
    const gone = async (): Promise<boolean> => (await Promise.all(uris.map(exists))).every((there) => !there);
    await eventually(onDidChange, gone);
    assert.equal(await read(uri), talk());
  });

  test('writes a single new note as well', async () => {
    await talked();
    const uri = await make('thank-you', { interview: 'draft-firm/draft-talk', to: 'Dana Whitlock' });
    assert.match(await read(uri), /built a job for late invoices/);
    assert.doesNotMatch(await read(uri), /schema contracts/);
  });

  test('takes variants of the workspace’s own, which can replace the shipped ones', async () => {
    await write(
      '.after-interview/templates/thank-you.md',
      '---\ntype: thank-you\nstatus: {{status}}\n---\nPlain words that I always write to everybody.\n',
    );
    await write(
      '.after-interview/templates/thank-you/mine.md',
      '{{greeting}}\n\nMine: I liked what you said about {{topic}}.\n',
    );
    const texts = await Promise.all((await draft(await talked())).map(read));
    assert.match(texts.join(''), /Plain words/);
    assert.match(texts.join(''), /Mine: /);
    assert.equal(await exists(file('.after-interview/templates/thank-you/mine.md')), true);
  });

  test('says what is wrong with a wish, and makes nothing', async () => {
    await talked();
    await assert.rejects(
      () => draft({ interview: 'draft-firm/draft-talk', mode: 'loud' }),
      /“loud” is not a mode/,
    );
    await assert.rejects(() => draft({ interview: 'nowhere' }), /No interview has the id “nowhere”/);
    assert.equal((await vscode.workspace.fs.readDirectory(file(folder))).length, 2);
  });
});
