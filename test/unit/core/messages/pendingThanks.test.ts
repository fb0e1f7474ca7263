import assert from 'node:assert/strict';
import { pendingThanks } from '../../../../src/core/messages/pendingThanks.js';
import { sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from '../views/search.js';

const panel = uriOf('applications/harborlight/2026-03-26-panel-interview.md');
const after = '2026-03-27T13:30+01:00';

suite('The thank-yous that are pending', () => {
  test('are those of everybody who was not thanked', () =>
    assert.deepEqual(
      pendingThanks(sceneAt(after, search).actions, panel).map(({ people }) => people),
      [['Marcus Oyelaran'], ['Priya Raman']],
    ));
  test('are none of another interview', () =>
    assert.deepEqual(pendingThanks(sceneAt(after, search).actions, uriOf('other.md')), []));
  test('are those of all interviews where none is named', () => {
    const other = note(
      'type: interview',
      'end: 2026-03-26T10:00+01:00',
      'interviewers: Kim',
      'debrief: completed',
    );
    const { actions } = sceneAt(after, { ...search, 'other.md': other });
    assert.deepEqual(
      pendingThanks(actions).map(({ people }) => people),
      [['Kim'], ['Marcus Oyelaran'], ['Priya Raman']],
    );
  });
  test('are one where a joint draft reaches several', () => {
    const joint = note(
      ...['type: thank-you', 'application: harborlight', 'interview: 2026-03-26-panel-interview'],
      ...['to: Priya Raman', 'mode: joint', 'status: draft'],
    );
    const files = { ...search, 'applications/harborlight/2026-03-26-thank-you-marcus.md': joint };
    assert.deepEqual(
      pendingThanks(sceneAt(after, files).actions, panel).map(({ people }) => people),
      [['Marcus Oyelaran', 'Priya Raman']],
    );
  });
});
