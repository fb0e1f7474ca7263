import assert from 'node:assert/strict';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import type { TreeNode, ViewInput } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';
const folder = 'applications/harborlight';

function view(files: Files, changes: Partial<ViewInput> = {}, moment = now): TreeNode[] {
  const { index, actions, input } = sceneAt(moment, files, changes);
  return thankYousView(index, actions, input);
}

function leaf(nodes: readonly TreeNode[], label: string): TreeNode | undefined {
  return allNodes(nodes).find((node) => node.label === label);
}

suite('The Thank-yous view', () => {
  test('shows pending ones by interview with the hours, then what was sent', () => {
    assert.deepEqual(outline(view(search)), [
      'Pending | 2',
      '  Harborlight Health | Panel interview, round 2 · Thu 26 Mar, 17:00',
      '    Marcus Oyelaran | due in 5 h · draft',
      '    Priya Raman | due in 5 h · no note yet',
      'Sent | 1',
      '  Harborlight Health | Panel interview, round 2 · Thu 26 Mar, 17:00',
      '    Dana Whitlock | sent Thu 26 Mar, 20:10',
    ]);
  });

  test('says the hours that are left once a note is due', () => {
    const marcus = leaf(view(search, {}, '2026-03-28T12:30+01:00'), 'Marcus Oyelaran');
    assert.equal(marcus?.description, 'due now, 6 h left · draft');
    assert.equal(marcus?.accessibleLabel, 'Thank-you to Marcus Oyelaran. Draft. Due now, 6 hours left.');
  });

  test('has a check box on drafts and sent notes, none where there is no note', () => {
    const nodes = view(search);
    assert.equal(leaf(nodes, 'Marcus Oyelaran')?.ticked, false);
    assert.equal(leaf(nodes, 'Priya Raman')?.ticked, undefined);
    assert.equal(leaf(nodes, 'Dana Whitlock')?.ticked, true);
    assert.deepEqual(
      ['Marcus Oyelaran', 'Priya Raman', 'Dana Whitlock'].map((label) => leaf(nodes, label)?.context),
      ['thankYou.draft', 'thankYou.missing', 'thankYou.sent'],
    );
  });

  test('tells a note that was replied to from one that awaits a reply', () => {
    const [path, text] =
      Object.entries(search).find(([, each]) => each.includes('status: sent')) ?? assert.fail();
    const replied = { ...search, [path]: text.replace('status: sent', 'status: replied') };
    assert.equal(leaf(view(replied), 'Dana Whitlock')?.context, 'thankYou.sent.replied');
  });

  test('shows a joint draft once, with everyone it reaches', () => {
    const joint = note(
      'type: thank-you',
      'application: harborlight',
      'interview: 2026-03-26-panel-interview',
      'mode: joint',
      'to: {name: Marcus Oyelaran, email: marcus@example.com}',
      'also: [{name: Priya Raman}]',
      'status: ready',
    );
    const nodes = view({ ...search, [`${folder}/2026-03-26-thank-you-marcus.md`]: joint });
    assert.deepEqual(outline(nodes).slice(0, 3), [
      'Pending | 1',
      '  Harborlight Health | Panel interview, round 2 · Thu 26 Mar, 17:00',
      '    Marcus Oyelaran, Priya Raman | due in 5 h · ready to send, joint note',
    ]);
  });

  test('gives the reason of a skipped note, which has no check box', () => {
    const skipped = note(
      'type: thank-you',
      'application: harborlight',
      'interview: harborlight/2026-03-26-panel-interview',
      'to: Priya Raman',
      'status: skipped',
      'skip-reason: no-contact-route',
    );
    const priya = leaf(view({ ...search, [`${folder}/priya.md`]: skipped }), 'Priya Raman');
    assert.equal(priya?.description, 'skipped: no contact route');
    assert.equal(priya?.ticked, undefined);
    assert.equal(priya?.context, 'thankYou.skipped');
  });

  test('drops no draft: those that nothing asks for have a place of their own', () => {
    const draft = note('type: thank-you', 'application: harborlight', 'to: Theo Lang', 'status: draft');
    const lines = outline(view({ ...search, [`${folder}/theo.md`]: draft }));
    assert.deepEqual(lines.slice(4, 6), ['Other drafts | 1', '  Theo Lang | draft']);
  });

  test('orders interviews by what is due first', () => {
    const earlier = search[`${folder}/2026-03-26-panel-interview.md`]
      ?.replaceAll('harborlight', 'kestrel')
      .replaceAll('2026-03-26', '2026-03-25');
    const nodes = view({ ...search, 'applications/kestrel/2026-03-25-panel-interview.md': earlier ?? '' });
    const groups = nodes[0]?.children?.().map(({ label }) => label);
    assert.deepEqual(groups, ['Kestrel Grid', 'Harborlight Health']);
  });

  test('keeps ids stable and unique, whatever else comes', () => {
    const ids = (files: Files): string[] => allNodes(view(files)).map(({ id }) => id);
    const few = ids(search);
    const more = ids({ ...search, [`${folder}/aaa.md`]: note('type: thank-you', 'to: Theo Lang') });
    assert.equal(new Set(more).size, more.length);
    assert.deepEqual(
      few.filter((id) => !more.includes(id)),
      [],
    );
    assert.ok(few.includes(uriOf(`${folder}/2026-03-26-thank-you-marcus.md`)));
  });
});
