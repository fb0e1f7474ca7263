import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import {
  application,
  type Facts,
  interview,
  kindsAt,
  note,
  ofKind,
  toldAt,
} from '../../../support/actions.js';

const applied = (day: string, facts: Facts = {}, id = 'acme'): Note =>
  application({ applied: day, status: 'applied', ...facts }, id);

/** What `keep-searching` says at a moment. */
function check(now: string, notes: readonly Note[], ...expected: readonly string[]): void {
  assert.deepEqual(toldAt('keep-searching', now, notes), expected);
}

suite('Action: keep-searching', () => {
  const due = 'due from 2026-03-24T10:00+01:00';

  test('does not exist within seven days of the last application', () =>
    check('2026-03-24T09:59:59+01:00', [applied('2026-03-17')]));
  test('is due on the seventh day at ten in the zone of the user', () =>
    check('2026-03-24T10:00+01:00', [applied('2026-03-17')], due));
  test('is never late', () => check('2027-01-01T12:00+01:00', [applied('2026-03-17')], due));
  test('counts from the last of all applications', () => {
    check(
      '2026-03-24T10:00+01:00',
      [applied('2026-03-01'), applied('2026-03-17', {}, 'b'), applied('2026-03-10', {}, 'c')],
      due,
    );
    check('2026-03-24T10:00+01:00', [applied('2026-03-01'), applied('2026-03-18', {}, 'b')]);
  });
  test('an application that has ended still counts as applied for', () =>
    check('2026-03-24T09:00+01:00', [
      applied('2026-03-01'),
      applied('2026-03-17', { status: 'not-selected' }, 'b'),
    ]));
  test('exists where all applications have ended', () =>
    check('2026-03-24T10:00+01:00', [applied('2026-03-17', { status: 'withdrawn' })], due));
  test('does not exist without an application', () =>
    check('2026-03-24T10:00+01:00', [note('w.md', { type: 'week', week: '2026-W13' })]));
  for (const status of ['offer-accepted', 'started']) {
    test(`does not exist once any application is ${status}`, () =>
      check('2026-04-24T10:00+01:00', [applied('2026-03-17'), applied('2026-03-01', { status }, 'b')]));
  }
  test('an offer that was only received does not end the search', () =>
    check('2026-03-24T10:00+01:00', [applied('2026-03-17', { status: 'offer-received' })], due));
  test('exists where nobody knows a day of applying', () => {
    assert.deepEqual(
      ofKind('keep-searching', '2026-03-24T10:00+01:00', [application({ status: 'saved' })]).map(
        ({ state }) => state,
      ),
      ['due'],
    );
  });
  test('is one action of no application, with step 3', () => {
    const found = ofKind('keep-searching', '2026-04-24T10:00+01:00', [
      applied('2026-03-17'),
      applied('2026-03-17', {}, 'b'),
    ]);
    assert.deepEqual(
      found.map(({ application: id, person, step }) => [id, person, step]),
      [[undefined, undefined, 3]],
    );
  });
});

suite('Action: prepare', () => {
  const ahead = (facts: Facts = {}): Note => interview({ status: 'scheduled', debrief: undefined, ...facts });
  const times = 'from 2026-03-15T11:00-04:00 late 2026-03-17T10:00-04:00';
  const at = (now: string, one: Note, ...expected: readonly string[]) =>
    assert.deepEqual(toldAt('prepare', now, [application(), one]), expected);

  test('is ahead a long time before', () => at('2026-02-01T12:00-05:00', ahead(), `upcoming ${times}`));
  test('is due forty-eight hours before the start', () => {
    at('2026-03-15T10:59:59-04:00', ahead(), `upcoming ${times}`);
    at('2026-03-15T11:00-04:00', ahead(), `due ${times}`);
  });
  test('is late an hour before the start', () => {
    at('2026-03-17T09:59:59-04:00', ahead(), `due ${times}`);
    at('2026-03-17T10:00-04:00', ahead(), `late ${times}`);
  });
  test('is gone when the interview starts', () => {
    at('2026-03-17T10:59:59-04:00', ahead(), `late ${times}`);
    at('2026-03-17T11:00-04:00', ahead());
  });
  test('hours pass over the clock change', () =>
    at(
      '2026-03-01T12:00-05:00',
      ahead({ start: '2026-03-09T11:00-04:00', end: undefined }),
      'upcoming from 2026-03-07T10:00-05:00 late 2026-03-09T10:00-04:00',
    ));
  test('a completed interview is not ahead', () =>
    at('2026-03-16T12:00-04:00', ahead({ status: 'completed' })));
  test('without a start it is not known to be ahead', () =>
    at('2026-03-16T12:00-04:00', ahead({ start: undefined })));
  test('an interview without an application is prepared too', () => {
    const alone = note('i.md', { type: 'interview', status: 'scheduled', start: '2026-03-17T11:00' });
    assert.deepEqual(toldAt('prepare', '2026-03-16T12:00+01:00', [alone]), [
      'due from 2026-03-15T11:00+01:00 late 2026-03-17T10:00+01:00',
    ]);
  });
  test('an ended application has nothing to prepare', () => {
    assert.ok(
      !kindsAt('2026-03-16T12:00-04:00', [application({ status: 'withdrawn' }), ahead()]).includes('prepare'),
    );
  });
});
