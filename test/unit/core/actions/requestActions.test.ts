import assert from 'node:assert/strict';
import type { ActionKind } from '../../../../src/core/actions/action.js';
import type { Note } from '../../../../src/core/notes/note.js';
import {
  application,
  type Facts,
  note,
  ofAcme,
  ofKind,
  reference,
  toldAt,
} from '../../../support/actions.js';

const noon = '2026-04-05T12:00-04:00';
const request = (facts: Facts = {}, name = 'request'): Note =>
  ofAcme('reference-request', { reference: 'helena', ...facts }, name);
const history = (...entries: readonly (readonly [string, string])[]) =>
  entries.map(([on, status]) => ({ on, status }));

/** What there is to do of a kind with Helena as the reference. */
function check(kind: ActionKind, now: string, notes: readonly Note[], ...expected: readonly string[]): void {
  assert.deepEqual(toldAt(kind, now, [reference(), ...notes]), expected);
}

suite('Action: brief-reference', () => {
  const at = (now: string, notes: readonly Note[], ...expected: readonly string[]) =>
    check('brief-reference', now, notes, ...expected);
  const window = { from: '2026-04-07', to: '2026-04-08' };
  const times = 'from 2026-04-06T10:00-04:00 late 2026-04-07T00:00-04:00';
  const exists = (app: Facts, ...requests: readonly Note[]): boolean =>
    ofKind('brief-reference', noon, [application(app), ...requests]).length > 0;

  for (const status of ['needed', 'consent-checked']) {
    test(`exists for a request that is ${status}`, () =>
      at(noon, [application(), request({ status, window })], `upcoming ${times}`));
  }
  test('is due the day before the window, late when the window starts', () => {
    const notes = [application(), request({ status: 'needed', window })];
    at('2026-04-06T09:59:59-04:00', notes, `upcoming ${times}`);
    at('2026-04-06T10:00-04:00', notes, `due ${times}`);
    at('2026-04-06T23:59:59-04:00', notes, `due ${times}`);
    at('2026-04-07T00:00-04:00', notes, `late ${times}`);
  });
  test('without a window it is due at once and never late', () => {
    const [told = ''] = toldAt('brief-reference', '2027-01-01T12:00Z', [
      application(),
      request({ status: 'needed' }),
    ]);
    assert.match(told, /^due from \S+$/);
  });
  for (const status of ['briefed', 'submitted']) {
    const again = (briefed: string) =>
      exists(
        { history: history(['2026-03-30', 'reference-check'], ['2026-04-02', 'interviewing']) },
        request({ status, briefed }),
      );
    test(`exists again for one that is ${status} when the history went on since`, () =>
      assert.ok(again('2026-04-01')));
    test(`does not exist for one that is ${status} and briefed on the day of the last entry`, () =>
      assert.ok(!again('2026-04-02')));
    test(`does not exist for one that is ${status} and briefed later`, () => assert.ok(!again('2026-04-03')));
  }
  for (const status of [
    'contacted',
    'completed',
    'thanked',
    'outcome-told',
    'not-used',
    'unreachable',
    'cancelled',
  ]) {
    test(`does not exist for one that is ${status}`, () =>
      assert.ok(
        !exists(
          { history: history(['2026-04-02', 'interviewing']) },
          request({ status, briefed: '2026-03-01' }),
        ),
      ));
  }
  test('exists once, about nobody, when references are checked and there is no request', () => {
    const found = ofKind('brief-reference', noon, [application({ status: 'reference-check' }), reference()]);
    assert.deepEqual(
      found.map(({ person, state, late }) => [person, state, late]),
      [[undefined, 'due', undefined]],
    );
  });
  test('any request at all is a request, also one that was cancelled', () =>
    assert.ok(!exists({ status: 'reference-check' }, request({ status: 'cancelled' }))));
  test('does not exist without a request in another status', () =>
    assert.ok(!exists({ status: 'interviewing' })));
  for (const status of ['offer-accepted', 'started', 'not-selected']) {
    test(`does not exist in an application that is ${status}`, () =>
      assert.ok(!exists({ status }, request({ status: 'needed', window }))));
  }
});

suite('Action: thank-reference', () => {
  const at = (now: string, facts: Facts, ...expected: readonly string[]) =>
    check('thank-reference', now, [application(), request(facts)], ...expected);
  const done = { status: 'completed', completed: '2026-04-02' };
  const times = 'from 2026-04-04T10:00-04:00 late 2026-04-05T00:00-04:00';

  test('is due two days after they spoke', () => {
    at('2026-04-04T09:59:59-04:00', done, `upcoming ${times}`);
    at('2026-04-04T10:00-04:00', done, `due ${times}`);
  });
  test('is late from the day after on', () => {
    at('2026-04-04T23:59:59-04:00', done, `due ${times}`);
    at('2026-04-05T00:00-04:00', done, `late ${times}`);
  });
  test('without the day it is due, without a due', () => at(noon, { status: 'completed' }, 'due'));
  for (const status of ['contacted', 'thanked', 'outcome-told', 'not-used', 'cancelled']) {
    test(`does not exist for a request that is ${status}`, () => at(noon, { ...done, status }));
  }
  test('the status counts, not the day of the thanks', () =>
    at(noon, { ...done, thanked: '2026-04-03' }, `late ${times}`));
  test('exists after the end of the application too', () =>
    check(
      'thank-reference',
      noon,
      [application({ status: 'not-selected' }), request(done)],
      `late ${times}`,
    ));
});

suite('Action: tell-outcome', () => {
  const ended = (status = 'not-selected'): Note =>
    application({ status, history: history(['2026-03-01', 'interviewing'], ['2026-04-09', status]) });
  const at = (now: string, notes: readonly Note[], ...expected: readonly string[]) =>
    check('tell-outcome', now, notes, ...expected);
  const told = { status: 'thanked', briefed: '2026-03-30' };
  const times = 'from 2026-04-12T10:00-04:00 late 2026-04-13T00:00-04:00';
  const later = '2026-04-20T12:00Z';

  test('is due three days after the end, late after that day', () => {
    at('2026-04-12T09:59:59-04:00', [ended(), request(told)], `upcoming ${times}`);
    at('2026-04-12T10:00-04:00', [ended(), request(told)], `due ${times}`);
    at('2026-04-13T00:00-04:00', [ended(), request(told)], `late ${times}`);
  });
  test('is for everybody who was told something, by the day or by the status', () => {
    for (const status of ['briefed', 'submitted', 'contacted', 'completed', 'thanked'])
      assert.equal(ofKind('tell-outcome', later, [ended(), request({ status })]).length, 1, status);
    for (const status of ['needed', 'cancelled', 'outcome-told', undefined])
      assert.equal(ofKind('tell-outcome', later, [ended(), request({ status })]).length, 0, status);
  });
  for (const status of [
    'offer-accepted',
    'withdrawn',
    'no-response',
    'position-closed',
    'offer-declined',
    'offer-expired',
    'offer-rescinded',
    'reneged',
    'dropped',
  ]) {
    test(`exists when the application is ${status}`, () =>
      at(later, [ended(status), request(told)], `late ${times}`));
  }
  for (const status of ['interviewing', 'awaiting-decision', 'offer-received', 'started']) {
    test(`does not exist while it is ${status}`, () => at(later, [ended(status), request(told)]));
  }
  for (const status of ['briefed', 'submitted', 'contacted', 'completed', 'not-used', 'unreachable']) {
    test(`exists for a briefed request that is ${status}`, () =>
      at(later, [ended(), request({ ...told, status })], `late ${times}`));
  }
  for (const status of ['outcome-told', 'cancelled']) {
    test(`does not exist for one that is ${status}`, () =>
      at(later, [ended(), request({ ...told, status })]));
  }
  test('does not exist for one that was never briefed', () =>
    at(later, [ended(), request({ status: 'not-used' })]));
  test('without the entry of the history it has no due', () =>
    at(later, [application({ status: 'withdrawn' }), request(told)], 'due'));
  test('counts from the entry of the present status', () => {
    const twice = history(
      ['2026-03-01', 'not-selected'],
      ['2026-03-10', 'interviewing'],
      ['2026-04-09', 'not-selected'],
    );
    at(later, [application({ status: 'not-selected', history: twice }), request(told)], `late ${times}`);
  });
});

suite('Who a reference action is about', () => {
  const person = (helena: Note | undefined, facts: Facts = {}) =>
    ofKind('brief-reference', noon, [
      application(),
      request({ status: 'needed', ...facts }),
      ...(helena ? [helena] : []),
    ])[0]?.person;

  test('the name as written', () =>
    assert.equal(person(reference({ name: 'Dr. Helena Marsh' })), 'Dr. Helena Marsh'));
  test('else the e-mail', () =>
    assert.equal(
      person(note('references/helena.md', { type: 'reference', consent: 'asked', email: 'h@x.org' })),
      'h@x.org',
    ));
  test('nobody, where the request names no reference', () =>
    assert.equal(person(reference(), { reference: undefined }), undefined));
});
