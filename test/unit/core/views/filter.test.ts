import assert from 'node:assert/strict';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import { filtered } from '../../../../src/core/views/section.js';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import { todoView } from '../../../../src/core/views/todoView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, outline, sceneAt } from '../../../support/notes.js';
import { search } from './search.js';

const now = '2026-03-27T13:30+01:00';

function shown(view: typeof todoView, filter: string): string[] {
  const { index, actions, input } = sceneAt(now, search, { filter });
  return outline(view(index, actions, input));
}

suite('The filter of a view', () => {
  test('keeps what contains every word, whatever the case, and the groups around it', () => {
    assert.deepEqual(shown(todoView, 'HARBORLIGHT  draft'), [
      'Coming up',
      '  Thank Marcus Oyelaran | due in 5 h · draft · Harborlight Health',
    ]);
  });

  test('counts the words of a group for what is below it', () => {
    assert.deepEqual(shown(applicationsView, 'kestrel'), [
      'Awaiting decision',
      '  Kestrel Grid | Data Platform Engineer · come back on Thu 9 April',
    ]);
    assert.deepEqual(shown(thankYousView, 'harborlight priya'), [
      'Pending',
      '  Harborlight Health | Panel interview, round 2 · Thu 26 Mar, 17:00',
      '    Priya Raman | due in 5 h · no note yet',
    ]);
  });

  test('shows nothing where nothing matches', () => {
    assert.deepEqual(shown(todoView, 'nobody'), []);
  });

  test('finds a name however its accents are written', () => {
    const node: TreeNode = {
      id: 'a',
      label: 'Thank Andr\u00e9',
      accessibleLabel: '',
      context: 'action.thank-you',
    };
    assert.equal(filtered([node], 'andre\u0301').length, 1);
    assert.equal(filtered([node], 'andre').length, 0);
  });

  test('opens the groups that it keeps, and keeps every id', () => {
    const { index, actions, input } = sceneAt(now, search, { filter: 'dana' });
    const sent = thankYousView(index, actions, input);
    assert.equal(sent[0]?.label, 'Sent');
    assert.equal(sent[0]?.collapsed, false);
    const all = allNodes(thankYousView(index, actions, { ...input, filter: '' })).map(({ id }) => id);
    for (const { id } of allNodes(sent)) assert.ok(all.includes(id), id);
  });

  test('builds nothing when it is empty', () => {
    const node: TreeNode = {
      id: 'a',
      label: 'Closed',
      accessibleLabel: 'Closed',
      context: 'section',
      children: () => assert.fail('opened'),
    };
    assert.deepEqual(filtered([node], '  '), [node]);
  });
});
