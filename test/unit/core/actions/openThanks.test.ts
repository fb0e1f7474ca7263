import assert from 'node:assert/strict';
import { finishedThanks, openThanks } from '../../../../src/core/actions/openThanks.js';
import { type Files, sceneAt, uriOf } from '../../../support/notes.js';
import { note } from '../views/search.js';

const first = 'applications/acme/first.md';
const priya = 'applications/acme/priya.md';
const moment = '2026-03-17T18:00+01:00';

function notes(status: string, interviewers = '[Priya]', more: Files = {}): Files {
  return {
    [first]: note(
      ...['type: interview', 'application: acme', 'start: 2026-03-17T14:00+01:00', 'status: completed'],
      `interviewers: ${interviewers}`,
    ),
    [priya]: note(
      'type: thank-you',
      'application: acme',
      'interview: first',
      'to: Priya',
      `status: ${status}`,
    ),
    ...more,
  };
}

/** The interviews that are done with once the notes changed from one state to another. */
function finished(before: Files, after: Files, changed: readonly string[] = [priya]): string[] {
  const [from, to] = [sceneAt(moment, before), sceneAt(moment, after)];
  return finishedThanks(openThanks(from.actions, from.index), openThanks(to.actions, to.index), {
    index: to.index,
    changed: new Set(changed.map(uriOf)),
  });
}

suite('The last thank-you of an interview', () => {
  test('is sent when nobody is left', () =>
    assert.deepEqual(finished(notes('draft'), notes('sent')), [uriOf(first)]));
  test('is not sent while somebody is left', () =>
    assert.deepEqual(finished(notes('draft', '[Priya, Marcus]'), notes('sent', '[Priya, Marcus]')), []));
  test('counts only where it was marked in this window', () =>
    assert.deepEqual(finished(notes('draft'), notes('sent'), []), []));
  test('is not sent where the note was skipped, or the interviewer taken out', () => {
    assert.deepEqual(finished(notes('draft'), notes('skipped')), []);
    assert.deepEqual(finished(notes('draft'), notes('draft', '[]'), [first, priya]), []);
    assert.deepEqual(
      finished(notes('sent', '[Priya, Marcus]'), notes('sent', '[Priya]'), [first, priya]),
      [],
    );
  });
  test('says nothing of what was done before', () =>
    assert.deepEqual(finished(notes('sent'), notes('sent')), []));
});
