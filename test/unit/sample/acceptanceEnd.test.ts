import assert from 'node:assert/strict';
import { problemsOf } from '../../../src/core/index/noteProblems.js';
import { noteTypeNamed } from '../../../src/core/noteTypes/index.js';
import { searchAt } from '../../support/sampleSearch.js';

suite('the worked job search: the end', () => {
  const { index, actions } = searchAt('2026-04-12T12:00+02:00');

  test('nothing is left to do', () => assert.deepEqual(actions, []));

  test('the applications ended as the story says', () => {
    const statuses = index.ofType('application').map(({ id, status }) => [id, status]);
    assert.deepEqual(statuses, [
      ['app-harborlight', 'offer-declined'],
      ['app-kestrel', 'not-selected'],
      ['app-lindenhof', 'offer-accepted'],
    ]);
  });

  test('every move of every history is a usual one', () => {
    const moves: Readonly<Record<string, readonly string[]>> =
      noteTypeNamed('application').lifeCycle?.moves ?? {};
    for (const { values } of index.ofType('application')) {
      const statuses = (values.history ?? []).map(({ status }) => status ?? '');
      for (const [at, status] of statuses.entries()) {
        const next = statuses[at + 1];
        if (next) assert.ok(moves[status]?.includes(next), `${status} to ${next}`);
      }
    }
  });

  test('no note has a problem at any moment of the story', () => {
    for (const day of [
      '2026-03-16',
      '2026-03-20',
      '2026-03-25',
      '2026-03-28',
      '2026-04-02',
      '2026-04-08',
      '2026-04-12',
    ]) {
      const { index: then } = searchAt(`${day}T20:00+02:00`);
      const problems = [...then.notes.values()].flatMap((note) => problemsOf(then, note));
      assert.deepEqual(problems, []);
    }
  });
});
