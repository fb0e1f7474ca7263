import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteTypes } from '../../../src/core/noteTypes/index.js';
import { api, clean, exists, file, make, note, ofFormat, read, run, write } from '../support/workspace.js';

const answers: Readonly<Record<string, Record<string, unknown>>> = {
  application: { company: 'Kestrel Grid', role: 'Data Platform Engineer' },
  interview: { application: 'kestrel-grid', kind: 'panel', start: '2026-03-19T10:30+00:00' },
  'thank-you': { application: 'kestrel-grid', to: { name: 'Joanna Mbeki' } },
  evaluation: { application: 'kestrel-grid' },
  values: {},
  'insider-talk': { application: 'kestrel-grid', person: { name: 'Emre Yildiz' }, on: '2026-04-07' },
  offer: { application: 'kestrel-grid', base: 'EUR 74,000' },
  reference: { name: 'Helena Marsh', email: 'helena@example.com' },
  'reference-request': { reference: 'helena-marsh', application: 'kestrel-grid' },
  'follow-up': { application: 'kestrel-grid', kind: 'status-enquiry' },
  week: { week: '2026-W13' },
  story: { title: 'The invoices that came late', competencies: ['incident handling'] },
};

suite('The commands that make notes', () => {
  setup(clean);

  for (const { type } of noteTypes) {
    test(`make a note of type ${type} that is read back without a problem`, async () => {
      const uri = await make(type, answers[type] ?? {});
      assert.ok(uri instanceof vscode.Uri);
      const made = await note(uri);
      assert.equal(made?.type, type);
      assert.deepEqual(
        ofFormat(made).filter(({ code }) => code !== 'link/dangling'),
        [],
      );
    });
  }

  test('put notes where the format says', async () => {
    const paths: string[] = [];
    for (const { type } of noteTypes)
      paths.push(vscode.workspace.asRelativePath(await make(type, answers[type] ?? {}), false));
    const today = new Date();
    const day = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
    assert.deepEqual(paths, [
      'applications/kestrel-grid/application.md',
      'applications/kestrel-grid/2026-03-19-panel-interview.md',
      `applications/kestrel-grid/${day}-thank-you-joanna-mbeki.md`,
      'applications/kestrel-grid/evaluation.md',
      'values.md',
      'applications/kestrel-grid/2026-04-07-insider-talk-emre-yildiz.md',
      'applications/kestrel-grid/offer.md',
      'references/helena-marsh.md',
      `applications/kestrel-grid/${day}-reference-request-helena-marsh.md`,
      `applications/kestrel-grid/${day}-follow-up-1.md`,
      'weeks/2026-W13.md',
      'stories/the-invoices-that-came-late.md',
    ]);
  });

  test('never overwrite: a taken name gets a number', async () => {
    const first = await make('reference', { name: 'Helena Marsh' });
    const text = await read(first);
    const second = await make('reference', { name: 'Helena Marsh', email: 'other@example.com' });
    assert.equal(second.path.split('/').at(-1), 'helena-marsh-2.md');
    assert.equal(await read(first), text);
  });

  test('never leave the notes folder, whatever the name is', async () => {
    const uri = await make('reference', { name: '../../../etc/passwd' });
    assert.ok(uri.path.startsWith(file('references').path));
    const application = await make('application', { company: '..\\..\\CON', id: '../x' });
    assert.ok(application.path.startsWith(file('applications').path));
  });

  test('keep any answer as it was given', async () => {
    const role = '"Quotes": \'and\' # colons, \\ 😀 ' + 'x'.repeat(300) + ' ‮right to left';
    const uri = await make('application', { company: 'A: b # c', role });
    assert.equal((await note(uri))?.title, `A: b # c: ${role}`.replace(/\s+/g, ' '));
  });

  test('say what is wrong with an answer, and make nothing', async () => {
    await assert.rejects(() => make('interview', { start: 'when it suits', application: 'x' }), /start/);
    assert.equal(await exists(file('applications')), false);
  });

  test('understand dates in words', async () => {
    const uri = await make('interview', { application: 'x', start: 'yesterday 2pm' });
    assert.match(await read(uri), /^start: \d{4}-\d{2}-\d{2}T14:00[+-]\d{2}:\d{2}$/m);
  });

  test('read several interviewers from one line', async () => {
    const uri = await make('interview', {
      application: 'x',
      interviewers: 'Dana Whitlock <dana@example.com>, Marcus Oyelaran',
    });
    assert.match(
      await read(uri),
      /interviewers:\n {2}- name: Dana Whitlock\n {4}email: dana@example.com\n {2}- name: Marcus Oyelaran\n/,
    );
  });

  test('take the e-mail and the application of a thank-you from its interview', async () => {
    await make('application', { company: 'Acme', role: 'Engineer' });
    const interview = await make('interview', {
      application: 'acme',
      kind: 'panel',
      start: '2026-03-24T14:00+01:00',
      interviewers: [{ name: 'Dana Whitlock', email: 'dana@example.com' }],
    });
    const { id } = (await note(interview)) ?? {};
    const text = await read(await make('thank-you', { interview: id, to: { name: 'Dana Whitlock' } }));
    assert.match(text, /^application: acme$/m);
    assert.match(text, /email: dana@example.com/);
    assert.match(text, /Dear Dana,/);
  });

  test('leave nothing unsaved', async () => {
    const uri = await make('week', { week: '2026-W20' });
    assert.equal(await exists(uri), true);
    assert.equal(
      vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString())?.isDirty,
      false,
    );
  });

  test('open the new note', async () => {
    const uri = await make('story', { title: 'Open me' });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  test('use a template of the workspace where it is trusted', async () => {
    await write(
      '.after-interview/templates/story.md',
      '---\r\ntype: story\r\ntitle: {{title}}\r\nmood: mine # kept\r\n---\r\nMine: {{title}} {{constructor}}\r\n',
    );
    const uri = await make('story', { title: 'A: b', competencies: ['x'] });
    const text = await read(uri);
    assert.match(text, /^mood: mine # kept$/m);
    assert.match(text, /^Mine: A: b $/m);
    assert.match(text, /competencies:\n {2}- x/);
    assert.equal((await note(uri))?.id, 'a-b');
  });

  test('do not take a template for a note', async () => {
    const uri = await write(
      '.after-interview/templates/story.md',
      '---\ntype: story\ncompetencies: {{competencies}}\n---\n',
    );
    assert.equal(await note(uri), undefined);
  });
});

suite('The commands', () => {
  test('are all there', async () => {
    await api();
    const known = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.all.find(
      ({ packageJSON }) => packageJSON.name === 'after-interview',
    )?.packageJSON;
    for (const { command } of manifest.contributes.commands as { command: string }[])
      assert.ok(known.has(command), command);
  });

  test('can look at everything again and show every view', async () => {
    await run('refresh');
    for (const view of ['todo', 'thankYous', 'references', 'applications']) await run(`${view}.focus`);
  });
});
