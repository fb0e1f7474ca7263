import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import { application, type Facts, ofKind, reference, toldAt } from '../../../support/actions.js';

const noon = '2026-04-05T12:00-04:00';
const history = (...entries: readonly (readonly [string, string])[]) =>
  entries.map(([on, status]) => ({ on, status }));

suite('Action: ask-consent', () => {
  const agreed = (count: number): Note[] =>
    Array.from({ length: count }, (_, at) => reference({ consent: 'agreed' }, `r${at}`));
  const exists = (...notes: readonly Note[]): boolean => ofKind('ask-consent', noon, notes).length === 1;

  for (const status of [
    'interviewing',
    'awaiting-decision',
    'reference-check',
    'offer-received',
    'negotiating',
  ]) {
    test(`exists when an application is ${status}`, () => assert.ok(exists(application({ status }))));
  }
  for (const status of [
    'saved',
    'applied',
    'screening',
    'offer-accepted',
    'started',
    'not-selected',
    'withdrawn',
    'dropped',
  ]) {
    test(`does not exist when the only one is ${status}`, () => assert.ok(!exists(application({ status }))));
  }
  test('exists with two references, not with three', () => {
    assert.ok(exists(application(), ...agreed(2)));
    assert.ok(!exists(application(), ...agreed(3)));
    assert.ok(!exists(application(), ...agreed(4)));
  });
  test('only those who agreed count', () => {
    const others = ['asked', 'declined', 'withdrawn', 'not-asked'].map((consent) =>
      reference({ consent }, consent),
    );
    assert.ok(exists(application(), ...agreed(2), ...others));
  });
  test('is one action for all applications, of none of them, about nobody', () => {
    const found = ofKind('ask-consent', noon, [
      application(),
      application({}, 'b'),
      reference({ consent: 'asked' }),
    ]);
    assert.deepEqual(
      found.map(({ application: id, person, step }) => [id, person, step]),
      [[undefined, undefined, 5]],
    );
  });
  test('is due at once, never ahead and never late', () => {
    const [told = ''] = toldAt('ask-consent', '2027-01-01T12:00Z', [
      application({ history: history(['2026-03-10', 'interviewing']) }),
    ]);
    assert.match(told, /^due from \S+$/);
  });
  test('is due on the very day on which an application gets there', () =>
    assert.equal(
      ofKind('ask-consent', '2026-04-05T00:30+02:00', [
        application({ history: history(['2026-04-05', 'interviewing']) }),
      ])[0]?.state,
      'due',
    ));
});

suite('Action: reconfirm-consent', () => {
  const helena = (facts: Facts = {}): Note =>
    reference({ consent: 'agreed', 'consent-on': '2026-03-10', ...facts });
  const at = (now: string, notes: readonly Note[], ...expected: readonly string[]) =>
    assert.deepEqual(toldAt('reconfirm-consent', now, notes), expected);
  const due = 'due from 2026-07-08T10:00+02:00';

  test('does not exist before its due moment', () =>
    at('2026-07-08T09:59:59+02:00', [application(), helena()]));
  test('is due 120 days after the consent, at ten where the user is', () =>
    at('2026-07-08T10:00+02:00', [application(), helena()], due));
  test('is never late', () => at('2027-07-08T10:00+02:00', [application(), helena()], due));
  test('the zone of the reference does not matter', () =>
    at('2026-07-08T10:00+02:00', [application(), helena({ 'time-zone': 'Asia/Tokyo' })], due));
  test('the dates of the worked example', () => {
    const days = ['2026-03-10', '2026-03-11', '2026-03-20'].map(
      (on) =>
        toldAt('reconfirm-consent', '2026-09-01T12:00Z', [application(), helena({ 'consent-on': on })])[0],
    );
    assert.deepEqual(
      days,
      ['08', '09', '18'].map((day) => `due from 2026-07-${day}T10:00+02:00`),
    );
  });
  for (const consent of ['asked', 'declined', 'withdrawn', undefined]) {
    test(`does not exist for a reference that is ${consent}`, () =>
      at('2026-09-01T12:00Z', [application(), helena({ consent })]));
  }
  for (const status of ['offer-accepted', 'started', 'not-selected']) {
    test(`does not exist when the only application is ${status}`, () =>
      at('2026-09-01T12:00Z', [application({ status }), helena()]));
  }
  test('an application that is only saved is open', () =>
    at('2026-09-01T12:00Z', [application({ status: 'saved' }), helena()], due));
  test('names the reference and no application', () => {
    const [action] = ofKind('reconfirm-consent', '2026-09-01T12:00Z', [application(), helena()]);
    assert.deepEqual(
      [action?.person, action?.application, action?.note],
      ['Helena Marsh', undefined, helena().uri],
    );
  });
});
