import assert from 'node:assert/strict';
import type { Cursor } from './workspace.js';
import { notes } from './notes.js';
import { file, Workspace } from './workspace.js';

const interview = 'applications/kestrel/2026-03-17-1-interview.md';

suite('Go to definition', () => {
  const leads = async (cursor: Cursor, ...expected: string[]): Promise<void> =>
    assert.deepEqual(await new Workspace(notes).definitions(cursor), expected);

  test('a link to an application leads to the type of its note', () =>
    leads(
      { in: 'applications/kestrel/evaluation.md', on: 'kestrel' },
      'applications/kestrel/application.md 2: application',
    ));
  test('also with the cursor on the quotes', () =>
    leads({ in: interview, on: '"kestrel"', at: 0 }, 'applications/kestrel/application.md 2: application'));
  test('also with the cursor behind the last character', () =>
    leads(
      { in: 'applications/kestrel/request.md', on: 'marcus', at: 6 },
      'references/marcus.md 2: reference',
    ));
  test('a link to an interview may leave out the application', () =>
    leads({ in: 'applications/kestrel/thank-dana.md', on: '2026' }, `${interview} 2: interview`));
  test('or name it, from another application', () =>
    leads({ in: 'applications/other/thanks.md', on: 'kestrel/' }, `${interview} 2: interview`));
  test('a story under a question leads to the story', () =>
    leads({ in: interview, on: 'reconcile' }, 'stories/reconcile.md 2: story'));
  test('a score leads to the criterion', () =>
    leads({ in: 'applications/kestrel/evaluation.md', on: 'team' }, 'values.md 5: team'));
  test('a dealbreaker to its own list', () =>
    leads({ in: 'applications/kestrel/evaluation.md', on: 'visa' }, 'values.md 8: visa'));
  test('what was learned leads to the criterion, or to the dealbreaker', async () => {
    await leads({ in: 'applications/kestrel/talk.md', on: 'pay:' }, 'values.md 4: pay');
    await leads({ in: 'applications/kestrel/talk.md', on: 'visa:' }, 'values.md 8: visa');
  });
  test('an explicit id is where a link leads', async () => {
    const workspace = new Workspace({
      'a.md': file('type: reference', "id: 'mo'", 'name: Marcus'),
      'b.md': file('type: reference-request', 'reference: mo'),
    });
    assert.deepEqual(await workspace.definitions({ in: 'b.md', on: 'mo' }), ['a.md 3: mo']);
  });
  test('somebody whom two notes say as much of leads to the first by path', async () => {
    const told = file('type: interview', 'interviewers: [{name: Dana, email: d@x.example}]');
    const files = { 'c.md': told, 'a.md': told, 'b.md': told };
    const workspace = new Workspace({
      ...files,
      'z.md': file('type: thank-you', 'to: {name: Dana, email: d@x.example}'),
    });
    const [first, ...more] = await workspace.definitions({ in: 'z.md', on: 'Dana' });
    assert.match(first ?? '', /^a\.md /);
    assert.deepEqual(more, []);
  });
  test('an id that two notes have leads to both', async () => {
    const workspace = new Workspace({
      'a/kestrel/application.md': file('type: application', 'role: x'),
      'b/kestrel/application.md': file('type: application', 'role: y'),
      'c.md': file('type: offer', 'application: kestrel'),
    });
    assert.equal((await workspace.definitions({ in: 'c.md', on: 'kestrel' })).length, 2);
  });
  test('a link to nothing leads nowhere', async () => {
    const workspace = new Workspace({ 'c.md': file('type: offer', 'application: kestrel') });
    assert.deepEqual(await workspace.definitions({ in: 'c.md', on: 'kestrel' }), []);
  });
  test('a note whose front matter cannot be read is led to as it is', async () => {
    const workspace = new Workspace({
      'references/ann.md': '---\ntype: reference\nname: [x\n',
      'c.md': file('type: reference-request', 'reference: ann'),
    });
    assert.deepEqual(await workspace.definitions({ in: 'c.md', on: 'ann' }), ['references/ann.md 1: ']);
  });

  test('what is defined leads to itself', async () => {
    await leads({ in: 'values.md', on: 'pay' }, 'values.md 4: pay');
    await leads({ in: 'references/marcus.md', on: 'reference' }, 'references/marcus.md 2: reference');
    await leads({ in: 'references/marcus.md', on: 'Marcus O' }, 'references/marcus.md 3: Marcus Oyelaran');
  });

  test('a person leads to the interview or application that says most about them', async () => {
    const expected = `${interview} 5: Dana Whitlock`;
    await leads({ in: 'applications/kestrel/thank-dana.md', on: 'Dana Whitlock' }, expected);
    await leads({ in: interview, on: 'Dana Whitlock: late' }, expected);
    await leads({ in: interview, on: 'DANA@' }, expected);
    await leads({ in: 'weeks/2026-W12.md', on: 'dana@' }, expected);
    await leads({ in: 'applications/kestrel/application.md', on: 'dana@' }, expected);
  });
  test('a person leads to the reference that they are', async () => {
    const workspace = new Workspace({
      ...notes,
      'references/dana.md': file('type: reference', 'name: Dana W.', 'email: Dana@Kestrel.test'),
    });
    assert.deepEqual(await workspace.definitions({ in: 'weeks/2026-W12.md', on: 'dana@' }), [
      'references/dana.md 3: Dana W.',
    ]);
  });
  test('people in one text are told apart', () =>
    leads({ in: interview, on: 'Ann Lee: on' }, `${interview} 8: Ann Lee`));
  test('prose leads nowhere, nor does a key', async () => {
    await leads({ in: interview, on: 'Dana Whitlock was' });
    await leads({ in: interview, on: 'application' });
  });
  test('no more notes are read than it takes', async () => {
    const workspace = new Workspace(notes);
    await workspace.definitions({ in: 'applications/kestrel/request.md', on: 'marcus' });
    assert.deepEqual(workspace.read, ['references/marcus.md']);
  });
});
