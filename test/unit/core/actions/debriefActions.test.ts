import assert from 'node:assert/strict';
import type { ActionKind } from '../../../../src/core/actions/action.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { application, type Facts, interview, note, ofKind, toldAt } from '../../../support/actions.js';

const fresh = (facts: Facts = {}): Note => interview({ debrief: 'not-started', ...facts });

/** What there is to do for one interview of an open application. */
function check(kind: ActionKind, now: string, one: Note, ...expected: readonly string[]): void {
  assert.deepEqual(toldAt(kind, now, [application(), one]), expected);
}

suite('Action: capture', () => {
  const times = 'from 2026-03-17T11:55-04:00 late 2026-03-17T12:45-04:00';

  test('does not exist before the end', () => check('capture', '2026-03-17T11:44:59-04:00', fresh()));
  test('exists from the very end on', () =>
    check('capture', '2026-03-17T11:45-04:00', fresh(), `upcoming ${times}`));
  test('is due ten minutes after the end', () =>
    check('capture', '2026-03-17T11:55-04:00', fresh(), `due ${times}`));
  test('is not yet late a second before the hour', () =>
    check('capture', '2026-03-17T12:44:59-04:00', fresh(), `due ${times}`));
  test('is late an hour after the end', () =>
    check('capture', '2026-03-17T12:45-04:00', fresh(), `late ${times}`));
  test('exists without a word on the debrief', () =>
    check('capture', '2026-03-17T12:00-04:00', fresh({ debrief: undefined }), `due ${times}`));
  test('is gone once the raw notes are down', () =>
    check('capture', '2026-03-17T12:00-04:00', fresh({ debrief: 'captured' })));
  test('is gone once the debrief is done', () =>
    check('capture', '2026-03-17T12:00-04:00', fresh({ debrief: 'completed' })));

  test('without an end the interview takes an hour', () =>
    check(
      'capture',
      '2026-03-17T12:00-04:00',
      fresh({ end: undefined }),
      'upcoming from 2026-03-17T12:10-04:00 late 2026-03-17T13:00-04:00',
    ));
  test('without an end it does not exist within the hour', () =>
    check('capture', '2026-03-17T11:59:59-04:00', fresh({ end: undefined })));
  test('without times it exists when completed, and has no due', () =>
    check('capture', '2026-03-17T12:00-04:00', fresh({ start: undefined, end: undefined }), 'due'));
  test('without times it does not exist while scheduled', () =>
    check(
      'capture',
      '2026-03-17T12:00-04:00',
      fresh({ start: undefined, end: undefined, status: 'scheduled' }),
    ));
  test('a scheduled interview is over when its end has passed', () =>
    check('capture', '2026-03-17T12:00-04:00', fresh({ status: 'scheduled' }), `due ${times}`));
  test('a completed interview is not over before its end', () =>
    check('capture', '2026-03-17T11:30-04:00', fresh()));

  for (const status of ['cancelled', 'rescheduled', 'no-show']) {
    test(`an interview that is ${status} has no actions at all`, () => {
      const one = interview(
        { status, debrief: 'not-started', interviewers: [{ name: 'Dana' }] },
        'first',
        '## Promises\n- [ ] a\n',
      );
      for (const kind of ['capture', 'debrief', 'promise', 'thank-you', 'prepare', 'evaluate'] as const) {
        check(kind, '2026-03-17T10:30-04:00', one);
        check(kind, '2026-03-20T12:00-04:00', one);
      }
    });
  }

  test('a moment without an offset is read in the zone of the interview', () =>
    check(
      'capture',
      '2026-03-17T16:00-04:00',
      fresh({ end: '2026-03-17T11:45', 'time-zone': 'America/Los_Angeles' }),
      'late from 2026-03-17T14:55-04:00 late 2026-03-17T15:45-04:00',
    ));
  test('without one there, in the zone of the application', () =>
    check('capture', '2026-03-17T12:00-04:00', fresh({ end: '2026-03-17T11:45' }), `due ${times}`));

  test('without an application too, in the zone of the user', () => {
    const one = note('first.md', { type: 'interview', end: '2026-03-17T16:45', start: '2026-03-17T16:00' });
    assert.deepEqual(toldAt('capture', '2026-03-17T17:00+01:00', [one]), [
      'due from 2026-03-17T16:55+01:00 late 2026-03-17T17:45+01:00',
    ]);
    assert.equal(ofKind('capture', '2026-03-17T17:00+01:00', [one])[0]?.application, undefined);
  });

  test('an application without a zone counts in that of the user', () => {
    const notes = [application({ 'time-zone': undefined }), fresh({ end: '2026-03-17T16:45' })];
    assert.deepEqual(toldAt('capture', '2026-03-17T17:00+01:00', notes), [
      'due from 2026-03-17T16:55+01:00 late 2026-03-17T17:45+01:00',
    ]);
  });
});

suite('Action: debrief', () => {
  const times = 'from 2026-03-18T11:45-04:00 late 2026-03-18T11:45-04:00';

  test('is ahead from the end on', () =>
    check('debrief', '2026-03-17T11:45-04:00', fresh(), `upcoming ${times}`));
  test('is ahead a second before the day is over', () =>
    check('debrief', '2026-03-18T11:44:59-04:00', fresh(), `upcoming ${times}`));
  test('is late at the due moment itself', () =>
    check('debrief', '2026-03-18T11:45-04:00', fresh(), `late ${times}`));
  test('exists while only the raw notes are down', () =>
    check('debrief', '2026-03-17T12:00-04:00', fresh({ debrief: 'captured' }), `upcoming ${times}`));
  test('exists without a word on it', () =>
    check('debrief', '2026-03-17T12:00-04:00', fresh({ debrief: undefined }), `upcoming ${times}`));
  test('is gone when it is completed', () =>
    check('debrief', '2026-03-19T12:00-04:00', fresh({ debrief: 'completed' })));
  test('the word counts, not its moment', () =>
    check(
      'debrief',
      '2026-03-17T12:00-04:00',
      fresh({ debrief: 'captured', completed: '2026-03-17T11:50-04:00' }),
      `upcoming ${times}`,
    ));
  test('twenty-four hours pass over a clock change', () =>
    check(
      'debrief',
      '2026-03-07T18:00-05:00',
      fresh({ start: '2026-03-07T11:00-05:00', end: '2026-03-07T11:45-05:00' }),
      'upcoming from 2026-03-08T12:45-04:00 late 2026-03-08T12:45-04:00',
    ));
  test('without times it has no due and is never late', () =>
    check('debrief', '2027-01-01T12:00-04:00', fresh({ start: undefined, end: undefined }), 'due'));
});

suite('Action: promise', () => {
  const promises = (list: string, facts: Facts = {}): Note =>
    interview(facts, 'first', `## Promises\n\n${list}\n`);
  const times = 'from 2026-03-18T10:00-04:00 late 2026-03-19T00:00-04:00';
  const one = promises('- [ ] Send the link, by 2026-03-18');

  test('is ahead before ten in the morning of its day at the employer', () =>
    check('promise', '2026-03-18T09:59:59-04:00', one, `upcoming ${times}`));
  test('is due from ten on', () => check('promise', '2026-03-18T10:00-04:00', one, `due ${times}`));
  test('is due to the end of its day', () =>
    check('promise', '2026-03-18T23:59:59-04:00', one, `due ${times}`));
  test('is late after its day', () => check('promise', '2026-03-19T00:00-04:00', one, `late ${times}`));
  test('is gone when it is ticked', () =>
    check('promise', '2026-03-19T12:00-04:00', promises('- [X] Send it, by 2026-03-18')));
  test('the last day of the line counts', () =>
    check(
      'promise',
      '2026-03-17T12:00-04:00',
      promises('- [ ] by 2026-03-17, now by 2026-03-18'),
      `upcoming ${times}`,
    ));
  test('without a day it is due at once', () => {
    const [told = ''] = toldAt('promise', '2026-03-17T12:00-04:00', [
      application(),
      promises('- [ ] Send it'),
    ]);
    assert.match(told, /^due from 2026-03-17T1[12]:/);
  });
  test('without a day it is never late', () => {
    const [told = ''] = toldAt('promise', '2027-03-17T12:00-04:00', [
      application(),
      promises('- [ ] Send it'),
    ]);
    assert.match(told, /^due [^l]*$/);
  });
  test('it does not wait for the end of the interview', () =>
    check(
      'promise',
      '2026-03-16T12:00-04:00',
      promises('- [ ] a, by 2026-03-18', { status: 'scheduled' }),
      `upcoming ${times}`,
    ));
  test('its day is 10:00 where the user is, without an application', () => {
    const alone = note(
      'first.md',
      { type: 'interview', start: '2026-03-17T16:00+01:00', 'time-zone': 'Asia/Tokyo' },
      '## Promises\n- [ ] a, by 2026-03-18\n',
    );
    assert.deepEqual(toldAt('promise', '2026-03-18T10:00+01:00', [alone]), [
      'due from 2026-03-18T10:00+01:00 late 2026-03-19T00:00+01:00',
    ]);
  });
  test('each open task is an action of its own at its own line', () => {
    const found = ofKind('promise', '2026-03-17T12:00-04:00', [
      application(),
      promises('- [ ] a\n- [x] b\n- c\n  - [ ] a'),
    ]);
    assert.deepEqual(found.map(({ line }) => line).sort(), [10, 13]);
    assert.equal(new Set(found.map(({ id }) => id)).size, 2);
    assert.deepEqual(
      found.map(({ title, person }) => [title, person]),
      [
        ['a', undefined],
        ['a', undefined],
      ],
    );
  });
});
