import assert from 'node:assert/strict';
import { notes } from './notes.js';
import { file, Workspace } from './workspace.js';

const kestrel = 'applications/kestrel';
const interview = `${kestrel}/2026-03-17-1-interview.md`;

suite('Find references', () => {
  test('of an application: every link, and the declaration when asked', async () => {
    const workspace = new Workspace(notes);
    const cursor = { in: `${kestrel}/application.md`, on: 'application' };
    const links = [
      `${interview} 3: kestrel`,
      `${kestrel}/evaluation.md 3: kestrel`,
      `${kestrel}/request.md 4: kestrel`,
      `${kestrel}/talk.md 3: kestrel`,
      `${kestrel}/thank-dana.md 3: kestrel`,
    ];
    assert.deepEqual(await workspace.references(cursor, false), links);
    assert.deepEqual(
      await workspace.references(cursor),
      [...links, `${kestrel}/application.md 2: application`].sort(),
    );
  });
  test('of an interview: links with and without the application', async () => {
    assert.deepEqual(await new Workspace(notes).references({ in: interview, on: 'interview' }, false), [
      `${kestrel}/thank-dana.md 4: 2026-03-17-1-interview`,
      'applications/other/thanks.md 4: kestrel/2026-03-17-1-interview',
    ]);
  });
  test('of a story: the interviews are read, and nothing else', async () => {
    const workspace = new Workspace(notes);
    const found = await workspace.references({ in: 'stories/reconcile.md', on: 'story' }, false);
    assert.deepEqual(found, [`${interview} 13: reconcile`]);
    assert.deepEqual([...new Set(workspace.read)], [interview]);
  });
  test('of a reference: only what links to it is read', async () => {
    const workspace = new Workspace(notes);
    const found = await workspace.references({ in: 'references/marcus.md', on: 'reference' }, false);
    assert.deepEqual(found, [`${kestrel}/request.md 3: marcus`]);
    assert.deepEqual([...new Set(workspace.read)], [`${kestrel}/request.md`]);
  });
  test('of a criterion', async () => {
    const found = await new Workspace(notes).references({ in: 'values.md', on: 'pay' });
    assert.deepEqual(found, [
      `${kestrel}/evaluation.md 5: pay`,
      `${kestrel}/talk.md 7: pay`,
      'values.md 4: pay',
    ]);
  });
  test('of a person: front matter, topics, links and addresses, but no prose', async () => {
    const workspace = new Workspace(notes);
    const found = await workspace.references({ in: `${kestrel}/thank-dana.md`, on: 'dana@' });
    assert.deepEqual(found, [
      `${interview} 15: Dana Whitlock`,
      `${interview} 18: DANA@kestrel.test`,
      `${interview} 18: Dana Whitlock`,
      `${interview} 18: dana@kestrel.test`,
      `${interview} 5: Dana Whitlock`,
      `${interview} 6: dana@kestrel.test`,
      `${kestrel}/application.md 4: Dana Whitlock`,
      `${kestrel}/application.md 4: dana@kestrel.test`,
      `${kestrel}/thank-dana.md 5: Dana Whitlock`,
      `${kestrel}/thank-dana.md 5: dana@kestrel.test`,
      'weeks/2026-W12.md 5: dana@kestrel.test',
    ]);
    const without = await workspace.references({ in: `${kestrel}/thank-dana.md`, on: 'dana@' }, false);
    assert.deepEqual(
      found.filter((each) => !without.includes(each)),
      [`${interview} 5: Dana Whitlock`],
    );
  });
  test('what is not saved counts', async () => {
    const workspace = new Workspace(notes);
    const unsaved = new Workspace({
      ...notes,
      'weeks/2026-W13.md': file('type: week', 'week: 2026-W13', '===', 'dana@kestrel.test'),
    });
    const cursor = { in: `${kestrel}/thank-dana.md`, on: 'dana@' };
    assert.equal((await unsaved.references(cursor)).length, (await workspace.references(cursor)).length + 1);
  });
  test('two people of one name are not mixed up', async () => {
    const twins = {
      'a/i.md': file(
        'type: interview',
        'application: a',
        'interviewers: [{name: Kim Li, email: kim@a.test}]',
        '===',
        '## Something to thank each person for',
        '- Kim Li: one',
      ),
      'b/i.md': file(
        'type: interview',
        'application: b',
        'interviewers: [{name: Kim Li, email: kim@b.test}]',
        '===',
        '## Something to thank each person for',
        '- Kim Li: two',
      ),
      'b/t.md': file('type: thank-you', 'application: b', 'to: {name: Kim Li}'),
    };
    const found = await new Workspace(twins).references({ in: 'a/i.md', on: 'kim@' });
    assert.deepEqual(found, ['a/i.md 4: Kim Li', 'a/i.md 4: kim@a.test', 'a/i.md 7: Kim Li']);
    const others = await new Workspace(twins).references({ in: 'b/t.md', on: 'Kim' });
    assert.equal(others.length, 4);
  });
  test('a name is found in any normal form', async () => {
    const found = await new Workspace({
      'a.md': file('type: insider-talk', 'person: {name: Zoë}'),
      'b.md': file('type: insider-talk', `person: {name: ${'Zoë'.normalize('NFD')}}`),
    }).references({ in: 'a.md', on: 'Zo' });
    assert.equal(found.length, 2);
  });
  test('a link in a note with faults is found as far as it can be understood', async () => {
    const found = await new Workspace({
      ...notes,
      'broken.md': '---\ntype: offer\napplication: kestrel\nbase: "1\n---\n',
    }).references({ in: `${kestrel}/application.md`, on: 'application' });
    assert.ok(found.includes('broken.md 3: kestrel'));
  });
  test('where nothing is named nothing is found, and nothing read', async () => {
    const workspace = new Workspace(notes);
    assert.deepEqual(await workspace.references({ in: interview, on: 'was kind' }), []);
    assert.deepEqual(workspace.read, []);
  });
});

suite('Names that do not stand in the text as they are read', () => {
  test('are no place of a person', async () => {
    const quoted = file(
      'type: interview',
      'application: acme',
      `interviewers: '"Dana \\"Dee\\" Whitlock" <dana@acme.test>'`,
    );
    const found = await new Workspace({ 'a.md': quoted }).references({
      in: 'a.md',
      on: 'dana@acme.test',
      at: 2,
    });
    assert.deepEqual(found, ['a.md 4: dana@acme.test']);
  });
});
