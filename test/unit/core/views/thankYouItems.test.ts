import assert from 'node:assert/strict';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';
const folder = 'applications/harborlight';
const panel = `${folder}/2026-03-26-panel-interview.md`;

suite('Items of thank-yous', () => {
  const view = (files: Files): TreeNode[] => {
    const { index, actions, input } = sceneAt(now, files);
    return thankYousView(index, actions, input);
  };
  const sent = (path: string, to: string, ...lines: string[]): Files => ({
    [`${folder}/${path}.md`]: note('type: thank-you', 'application: harborlight', `to: ${to}`, ...lines),
  });

  test('list first what was sent last, and what has no moment at the end', () => {
    const files = {
      ...sent('a', 'Ann', 'status: sent'),
      ...sent('b', 'Ben', 'status: sent', 'sent: 2026-03-20T10:00+01:00'),
      ...sent('c', 'Cid', 'status: sent', 'sent: 2026-03-25T10:00+01:00'),
      ...sent('d', 'Dee', 'status: sent', 'sent: 2026-03-10T10:00+01:00'),
    };
    assert.deepEqual(outline(view(files)), [
      'Sent | 4',
      '  Without an interview',
      '    Cid | sent Wed 25 Mar, 10:00',
      '    Ben | sent Fri 20 Mar, 10:00',
      '    Dee | sent Tue 10 Mar, 10:00',
      '    Ann | sent',
    ]);
  });
  test('say through whom they go', () => {
    const lines = outline(
      view({
        ...sent('a', 'Ann', 'status: draft', 'mode: via-contact', 'via: {name: Cora Lind}'),
        ...sent('b', 'Ben', 'status: ready', 'mode: via-contact'),
        ...sent('c', 'Cid', 'status: draft', 'mode: joint'),
      }),
    );
    assert.deepEqual(lines, [
      'Other drafts | 3',
      '  Ann | draft · through Cora Lind',
      '  Ben | ready to send · through a contact',
      '  Cid | draft · joint note',
    ]);
  });
  test('of a note that goes to nobody in particular have its title', () => {
    const path = `${folder}/x.md`;
    const [, leaf] = allNodes(
      view({ [path]: note('type: thank-you', 'application: harborlight', 'status: draft') }),
    );
    assert.ok(leaf?.label);
    assert.equal(leaf.accessibleLabel, `Thank-you to ${leaf.label}. Draft.`);
  });
  test('of an interview without an application are called by that interview', () => {
    const files = {
      'talk.md': note(
        'type: interview',
        'start: 2026-03-26T17:00+01:00',
        'end: 2026-03-26T18:00+01:00',
        'interviewers: [Ann]',
        'debrief: completed',
      ),
    };
    const [, group] = allNodes(view(files));
    assert.equal(group?.description, 'Thu 26 Mar, 17:00');
    assert.deepEqual(group.facts, { interview: 'talk' });
    assert.equal(group.accessibleLabel, `${group.label}. On Thursday 26 March at 17:00.`);
  });
  test('of a panel say to a screen reader where and when it was', () => {
    const group = allNodes(view(search)).find(({ id }) => id.startsWith('pending:'));
    assert.equal(
      group?.accessibleLabel,
      'Harborlight Health. Panel interview, round 2. On Thursday 26 March at 17:00.',
    );
    assert.deepEqual((group?.tooltip ?? '').split('\n'), [
      'Harborlight Health',
      'Panel interview, round 2',
      'On Thursday 26 March at 17:00',
    ]);
    assert.deepEqual(
      [group?.icon, group?.context, group?.note, group?.facts],
      [
        ...['comment-discussion', 'note.interview', uriOf(panel)],
        { interview: 'harborlight/2026-03-26-panel-interview', application: 'harborlight' },
      ],
    );
  });
  test('have an icon that tells sent, skipped and draft', () => {
    const files = {
      ...sent('a', 'Ann', 'status: sent'),
      ...sent('b', 'Ben', 'status: skipped'),
      ...sent('c', 'Cid', 'status: draft'),
    };
    const leaves = allNodes(view(files)).filter(({ label }) => /^(Ann|Ben|Cid)$/.test(label));
    assert.deepEqual(leaves.map(({ icon }) => icon).slice(1), ['pass', 'circle-slash']);
    assert.deepEqual(
      leaves.map(({ label }) => label),
      ['Cid', 'Ann', 'Ben'],
    );
    assert.equal(new Set(leaves.map(({ icon }) => icon)).size, 3);
  });
});
