import assert from 'node:assert/strict';
import type { ActionKind } from '../../../../src/core/actions/action.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { applicationStatuses } from '../../../../src/core/noteTypes/application.js';
import {
  application,
  type Facts,
  interview,
  note,
  ofAcme,
  ofKind,
  toldAt,
} from '../../../support/actions.js';

/** What there is to do of a kind, in an application in New York. */
function check(kind: ActionKind, now: string, notes: readonly Note[], ...expected: readonly string[]): void {
  assert.deepEqual(toldAt(kind, now, [application(), ...notes]), expected);
}

suite('Action: evaluate', () => {
  const scored = (day?: string): Note => ofAcme('evaluation', { scored: day });
  const at = (now: string, notes: readonly Note[], ...expected: readonly string[]) =>
    check('evaluate', now, notes, ...expected);
  const due = 'from 2026-03-19T11:45-04:00';

  test('does not exist before an interview is over', () => at('2026-03-17T11:44:59-04:00', [interview()]));
  test('is ahead from the end on', () => at('2026-03-17T11:45-04:00', [interview()], `upcoming ${due}`));
  test('is due two days after the end', () => at('2026-03-19T11:45-04:00', [interview()], `due ${due}`));
  test('is never late', () => at('2027-03-19T11:45-04:00', [interview()], `due ${due}`));
  test('two days are the same time on the wall over a clock change', () =>
    at(
      '2026-03-08T12:00-04:00',
      [interview({ start: undefined, end: '2026-03-07T11:45-05:00' })],
      'upcoming from 2026-03-09T11:45-04:00',
    ));
  test('counts from the last interview', () =>
    at(
      '2026-03-21T12:00-04:00',
      [interview(), interview({ end: '2026-03-20T11:45-04:00' }, 'second')],
      'upcoming from 2026-03-22T11:45-04:00',
    ));
  test('an interview ahead does not count yet', () =>
    at(
      '2026-03-18T12:00-04:00',
      [interview(), interview({ start: '2026-03-20T11:00-04:00', end: undefined }, 'second')],
      `upcoming ${due}`,
    ));
  test('is gone once scored on the same day', () =>
    at('2026-03-20T12:00-04:00', [interview(), scored('2026-03-17')]));
  test('is gone once scored later', () => at('2026-03-20T12:00-04:00', [interview(), scored('2026-03-18')]));
  test('an evaluation of the day before does not count', () =>
    at('2026-03-20T12:00-04:00', [interview(), scored('2026-03-16')], `due ${due}`));
  test('an evaluation without a day does not count', () =>
    at('2026-03-20T12:00-04:00', [interview(), scored()], `due ${due}`));
  test('any one of several evaluations will do', () =>
    at('2026-03-20T12:00-04:00', [
      interview(),
      scored('2026-03-01'),
      ofAcme('evaluation', { scored: '2026-03-18' }, 'again'),
    ]));
  test('comes back after the next interview', () =>
    at(
      '2026-03-21T12:00-04:00',
      [interview(), scored('2026-03-18'), interview({ end: '2026-03-20T11:45-04:00' }, 'second')],
      'upcoming from 2026-03-22T11:45-04:00',
    ));
  test('the day of the interview is that of the employer', () => {
    const late = interview({ end: '2026-03-18T04:30+01:00' }); // still the 17th in New York
    at('2026-03-20T12:00-04:00', [late, scored('2026-03-17')]);
  });
  test('does not exist without an application note', () =>
    assert.deepEqual(ofKind('evaluate', '2026-03-20T12:00-04:00', [interview()]), []));
  test('without times of the interview it has no due', () =>
    at('2026-03-20T12:00-04:00', [interview({ start: undefined, end: undefined })], 'due'));

  for (const status of applicationStatuses) {
    const open = applicationStatuses.indexOf(status) < applicationStatuses.indexOf('offer-accepted');
    test(`${open ? 'exists' : 'does not exist'} in an application that is ${status}`, () =>
      assert.equal(
        toldAt('evaluate', '2026-03-20T12:00-04:00', [application({ status }), interview()]).length,
        open ? 1 : 0,
      ));
  }
  test('an application with an unknown or no status is open', () => {
    for (const status of ['ghosted', undefined]) {
      assert.equal(
        toldAt('evaluate', '2026-03-20T12:00-04:00', [application({ status }), interview()]).length,
        1,
      );
    }
  });
});

suite('Action: answer-offer', () => {
  const offer = (facts: Facts = {}): Note =>
    ofAcme('offer', { status: 'written', 'respond-by': '2026-04-10T17:00-04:00', ...facts });
  const at = (now: string, one: Note, ...expected: readonly string[]) =>
    check('answer-offer', now, [one], ...expected);
  const late = 'late 2026-04-10T17:00-04:00';

  test('is ahead until three days before', () =>
    at('2026-04-07T16:59:59-04:00', offer(), `upcoming from 2026-04-07T17:00-04:00 ${late}`));
  test('is due from three days before on, and its next reminder is a day before', () =>
    at('2026-04-07T17:01-04:00', offer(), `due from 2026-04-09T17:00-04:00 ${late}`));
  test('is due at the very moment of the first reminder', () =>
    assert.equal(
      ofKind('answer-offer', '2026-04-07T17:00-04:00', [application(), offer()])[0]?.state,
      'due',
    ));
  test('the last reminder is four hours before', () =>
    at('2026-04-09T17:01-04:00', offer(), `due from 2026-04-10T13:00-04:00 ${late}`));
  test('the last reminder stays', () =>
    at('2026-04-10T16:59:59-04:00', offer(), `due from 2026-04-10T13:00-04:00 ${late}`));
  test('is late from the moment of the answer on', () =>
    at('2026-04-10T17:00-04:00', offer(), `late from 2026-04-10T13:00-04:00 ${late}`));

  test('reminders keep the time on the wall over the change in spring', () => {
    const spring = offer({ 'respond-by': '2026-03-09T17:00-04:00' });
    const end = 'late 2026-03-09T17:00-04:00';
    at('2026-03-01T12:00-05:00', spring, `upcoming from 2026-03-06T17:00-05:00 ${end}`);
    at('2026-03-06T17:01-05:00', spring, `due from 2026-03-08T17:00-04:00 ${end}`);
    at('2026-03-08T17:01-04:00', spring, `due from 2026-03-09T13:00-04:00 ${end}`);
  });
  test('reminders keep the time on the wall over the change in autumn', () => {
    const autumn = offer({ 'respond-by': '2026-11-01T17:00-05:00' });
    at('2026-10-01T12:00-04:00', autumn, 'upcoming from 2026-10-29T17:00-04:00 late 2026-11-01T17:00-05:00');
    at('2026-10-30T12:00-04:00', autumn, 'due from 2026-10-31T17:00-04:00 late 2026-11-01T17:00-05:00');
    at('2026-11-01T12:00-05:00', autumn, 'due from 2026-11-01T13:00-05:00 late 2026-11-01T17:00-05:00');
  });
  test('four hours pass where a clock change lies within them', () =>
    at(
      '2026-11-01T01:00-04:00',
      offer({ 'respond-by': '2026-11-01T03:00-05:00' }),
      'due from 2026-11-01T00:00-04:00 late 2026-11-01T03:00-05:00',
    ));
  test('the three reminders of the worked example are at eleven in the evening in Berlin', () => {
    const reminders = ['2026-04-06T12:00Z', '2026-04-08T12:00Z', '2026-04-10T12:00Z'].map(
      (now) => ofKind('answer-offer', now, [application(), offer()])[0]?.due,
    );
    assert.deepEqual(
      reminders,
      ['2026-04-07T23:00+02:00', '2026-04-09T23:00+02:00', '2026-04-10T19:00+02:00'].map((text) =>
        Date.parse(text),
      ),
    );
  });
  test('a moment without an offset is read in the zone of the employer', () =>
    at(
      '2026-04-01T12:00-04:00',
      offer({ 'respond-by': '2026-04-10T17:00' }),
      `upcoming from 2026-04-07T17:00-04:00 ${late}`,
    ));

  test('without a day for the answer it is due at once and never late', () => {
    const told = toldAt('answer-offer', '2026-06-01T12:00-04:00', [
      application(),
      offer({ 'respond-by': undefined, received: '2026-04-02' }),
    ]);
    assert.match(told[0] ?? '', /^due from \S+$/);
  });
  test('on the very day it came it is due, not ahead', () => {
    const [action] = ofKind('answer-offer', '2026-04-02T08:00-04:00', [
      application(),
      offer({ 'respond-by': undefined, received: '2026-04-02' }),
    ]);
    assert.equal(action?.state, 'due');
  });

  for (const status of ['verbal', 'written', 'extension-asked']) {
    test(`exists for an offer that is ${status}`, () =>
      assert.equal(
        ofKind('answer-offer', '2026-04-08T12:00Z', [application(), offer({ status })]).length,
        1,
      ));
  }
  for (const status of ['accepted', 'declined', 'expired', 'rescinded', 'pending']) {
    test(`does not exist for an offer that is ${status}`, () => at('2026-04-08T12:00Z', offer({ status })));
  }
  test('two offers are two actions', () => {
    const second = ofAcme('offer', { status: 'verbal' }, 'second-offer');
    const found = ofKind('answer-offer', '2026-04-08T12:00Z', [application(), offer(), second]);
    assert.equal(new Set(found.map(({ id }) => id)).size, 2);
  });
  test('an ended application has no offer to answer', () =>
    assert.deepEqual(
      ofKind('answer-offer', '2026-04-08T12:00Z', [application({ status: 'withdrawn' }), offer()]),
      [],
    ));
  test('an offer whose application has no note counts in the zone of the user', () => {
    const alone = note('offer.md', {
      type: 'offer',
      application: 'other',
      status: 'written',
      'respond-by': '2026-04-10T17:00',
    });
    assert.deepEqual(toldAt('answer-offer', '2026-04-01T12:00Z', [alone]), [
      'upcoming from 2026-04-07T17:00+02:00 late 2026-04-10T17:00+02:00',
    ]);
  });
});
