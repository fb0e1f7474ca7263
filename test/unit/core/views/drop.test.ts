import assert from 'node:assert/strict';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import { dropMeaning } from '../../../../src/core/views/drop.js';
import { allNodes, type Files, sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from './search.js';

const away = note('type: application', 'company: Aurora', 'status: interviewing', 'paused-until: 2026-05-04');
const files: Files = {
  ...search,
  'applications/aurora/application.md': away,
  'applications/odd/application.md': note('type: application', 'company: Odd', 'status: unheard-of'),
};
const at = (name: string): string => uriOf(`applications/${name}/application.md`);

/** What it means to drop applications on the item with that label: where to, and which of them move. */
function drop(names: readonly string[], label?: string): unknown {
  const { index, actions, input } = sceneAt('2026-03-27T12:00+01:00', files);
  const target = allNodes(applicationsView(index, actions, input)).find((node) => node.label === label);
  assert.equal(target === undefined, label === undefined);
  const meaning = dropMeaning(
    names.map((name) => (name.startsWith('file:') ? name : at(name))),
    target,
    index,
    input,
  );
  return meaning && [meaning.drop, meaning.moved.map(({ id }) => id)];
}

suite('Dropping applications', () => {
  test('on a state moves them there', () =>
    assert.deepEqual(drop(['kestrel', 'orchard'], 'Interviewing'), [
      { to: 'status', status: 'interviewing' },
      ['kestrel', 'orchard'],
    ]));
  test('on another application, or a note of it, moves them to its state', () => {
    const moved = [{ to: 'status', status: 'interviewing' }, ['kestrel']];
    assert.deepEqual(drop(['kestrel'], 'Harborlight Health'), moved);
    assert.deepEqual(drop(['kestrel'], 'Panel interview, round 2'), moved);
  });
  test('on the ends asks which one', () =>
    assert.deepEqual(drop(['kestrel'], 'Ended'), [{ to: 'which-end' }, ['kestrel']]));
  test('on what is put away asks until when', () =>
    assert.deepEqual(drop(['kestrel'], 'Put away'), [{ to: 'put-away' }, ['kestrel']]));
  test('on the space below asks for the status', () =>
    assert.deepEqual(drop(['kestrel']), [{ to: 'which-status' }, ['kestrel']]));
  test('out of what is put away takes them up', () =>
    assert.deepEqual(drop(['aurora'], 'Interviewing'), [
      { to: 'status', status: 'interviewing' },
      ['aurora'],
    ]));
  test('where they are already does nothing, and moves only the others', () => {
    assert.equal(drop(['harborlight'], 'Interviewing'), undefined);
    assert.equal(drop(['harborlight'], 'Harborlight Health'), undefined);
    assert.equal(drop(['orchard'], 'Ended'), undefined);
    assert.deepEqual(drop(['harborlight', 'kestrel'], 'Interviewing'), [
      { to: 'status', status: 'interviewing' },
      ['kestrel'],
    ]);
  });
  test('on what is no state means nothing', () => {
    for (const label of ['Search notes', 'The reconcile job', 'State not known', 'Odd'])
      assert.equal(drop(['kestrel'], label), undefined);
  });
  test('means nothing for other notes, and for what is gone', () => {
    assert.equal(drop([uriOf('stories/reconcile.md'), 'gone'], 'Interviewing'), undefined);
  });
});
