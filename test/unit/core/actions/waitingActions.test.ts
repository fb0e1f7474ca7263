import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import { application, type Facts, interview, ofAcme, ofKind, toldAt } from '../../../support/actions.js';

const waiting = (facts: Facts = {}): Note =>
  application({ status: 'awaiting-decision', 'time-zone': 'Europe/London', ...facts });
const enquiry = (sent: string | undefined, facts: Facts = {}): Note =>
  ofAcme(
    'follow-up',
    { kind: 'status-enquiry', status: 'sent', sent, ...facts },
    `follow-up-${sent?.slice(0, 10)}`,
  );
const met = (end: string): Note => interview({ start: undefined, end }, `met-${end.slice(0, 10)}`);

/** What the wait says: each of the three actions with its state and due. */
function check(now: string, notes: readonly Note[], ...expected: readonly string[]): void {
  const kinds = ['status-enquiry', 'propose-closing', 'waiting'] as const;
  assert.deepEqual(
    kinds.flatMap((kind) => toldAt(kind, now, notes).map((line) => `${kind} ${line}`)),
    expected,
  );
}

const asks = (due: string) => `status-enquiry due from ${due}`;
const waits = (due: string) => `waiting waiting from ${due}`;

suite('Follow-up clock: the worked cases', () => {
  const kestrel = waiting({ region: 'uk', promised: '2026-03-27', promise: 'date' });
  const thursday = met('2026-03-19T11:30+00:00');
  const first = enquiry('2026-03-31T09:40+01:00');
  const second = enquiry('2026-04-09T10:20+01:00');

  test('Harborlight after int-1: promised 20 March, two business days later is 24 March', () =>
    check(
      '2026-03-24T10:00-04:00',
      [waiting({ region: 'us', 'time-zone': 'America/New_York', promised: '2026-03-20' })],
      asks('2026-03-24T10:00-04:00'),
    ));
  test('Kestrel after int-2: promised 27 March, two business days later is 31 March', () => {
    check('2026-03-31T09:59:59+01:00', [kestrel, thursday], waits('2026-03-31T10:00+01:00'));
    check('2026-03-31T10:00+01:00', [kestrel, thursday], asks('2026-03-31T10:00+01:00'));
  });
  test('Kestrel second: sent 31 March, five business days later is 9 April, over Easter', () => {
    check('2026-04-09T09:59:59+01:00', [kestrel, thursday, first], waits('2026-04-09T10:00+01:00'));
    check('2026-04-09T10:00+01:00', [kestrel, thursday, first], asks('2026-04-09T10:00+01:00'));
  });
  test('Kestrel, if silent: closing is proposed on 23 April', () => {
    check('2026-04-23T09:59:59+01:00', [kestrel, thursday, first, second], waits('2026-04-23T10:00+01:00'));
    check(
      '2026-04-23T10:00+01:00',
      [kestrel, thursday, first, second],
      'propose-closing due from 2026-04-23T10:00+01:00',
    );
  });
  test('Lindenhof after int-3: no date, seven business days after 24 March is 2 April', () => {
    const lindenhof = waiting({ region: 'de', 'time-zone': 'Europe/Berlin' });
    check(
      '2026-04-02T10:00+02:00',
      [lindenhof, met('2026-03-24T15:15+01:00')],
      asks('2026-04-02T10:00+02:00'),
    );
  });
  test('Harborlight after int-4: promised 7 April, due 9 April', () =>
    check(
      '2026-04-09T10:00-04:00',
      [waiting({ region: 'us', 'time-zone': 'America/New_York', promised: '2026-04-07' })],
      asks('2026-04-09T10:00-04:00'),
    ));
  test('Lindenhof after int-5: promised 9 April, due 13 April', () =>
    check(
      '2026-04-13T10:00+02:00',
      [waiting({ region: 'de', 'time-zone': 'Europe/Berlin', promised: '2026-04-09' })],
      asks('2026-04-13T10:00+02:00'),
    ));
  test('Easter: promised 2 April, due 8 April', () =>
    check(
      '2026-04-08T10:00+02:00',
      [waiting({ region: 'de', 'time-zone': 'Europe/Berlin', promised: '2026-04-02' })],
      asks('2026-04-08T10:00+02:00'),
    ));
});

suite('Follow-up clock: holidays of the employer', () => {
  const due = (facts: Facts): string =>
    toldAt('waiting', '2026-04-02T12:00+01:00', [waiting({ promised: '2026-04-02', ...facts })])[0] ?? '';
  const easter = waits('2026-04-08T10:00+01:00').slice(8);
  const none = waits('2026-04-06T10:00+01:00').slice(8);

  test('a code means that place', () => assert.equal(due({ holidays: 'GB-ENG' }), easter));
  test('without holidays those of the region count', () => assert.equal(due({ region: 'uk' }), easter));
  test('without both there are none', () => assert.equal(due({}), none));
  test('the neutral region has none', () => assert.equal(due({ region: 'neutral' }), none));
  test('a list of days replaces those of the region', () =>
    assert.equal(due({ region: 'uk', holidays: ['2026-12-25'] }), none));
  test('a code replaces those of the region', () =>
    assert.equal(due({ region: 'uk', holidays: 'US' }), none));
  test('an empty list means no holidays', () => assert.equal(due({ region: 'uk', holidays: [] }), none));
  test('days and codes go together', () =>
    assert.equal(due({ holidays: ['GB-ENG', '2026-04-07'] }), waits('2026-04-09T10:00+01:00').slice(8)));
  test('days alone will do', () => assert.equal(due({ holidays: ['2026-04-03', '2026-04-06'] }), easter));
});

suite('Action: status-enquiry, the first', () => {
  const before = '2026-03-01T12:00Z';
  const first = (facts: Facts, ...notes: readonly Note[]): string =>
    toldAt('waiting', before, [waiting(facts), ...notes])[0] ?? '';
  const history = [{ on: '2026-02-20', status: 'awaiting-decision' }];

  for (const promise of ['vague', 'none']) {
    test(`a promise that is ${promise} switches the day off`, () =>
      assert.equal(
        first({ promised: '2026-03-27', promise, history }),
        'waiting from 2026-03-03T10:00+00:00',
      ));
  }
  for (const promise of ['date', 'range-end', undefined]) {
    test(`a promise of the kind ${promise} counts`, () =>
      assert.equal(
        first({ promised: '2026-03-20', promise, history }),
        'waiting from 2026-03-24T10:00+00:00',
      ));
  }
  test('the promised day wins over the last interview', () =>
    assert.equal(
      first({ promised: '2026-03-20' }, met('2026-02-25T12:00Z')),
      'waiting from 2026-03-24T10:00+00:00',
    ));
  test('without a date the last interview wins over the history', () =>
    assert.equal(
      first({ history }, met('2026-02-10T12:00Z'), met('2026-02-25T12:00Z')),
      'waiting from 2026-03-06T10:00+00:00',
    ));
  test('an answered follow-up wins where it is later', () => {
    const answered = ofAcme('follow-up', {
      kind: 'update',
      status: 'answered',
      answered: '2026-02-27T12:00Z',
    });
    assert.equal(first({ history }, answered), 'waiting from 2026-03-10T10:00+00:00');
    assert.equal(
      first({ history }, answered, met('2026-02-28T12:00Z')),
      'waiting from 2026-03-10T10:00+00:00',
    );
    assert.equal(
      first({ history: [{ on: '2026-02-28', status: 'awaiting-decision' }] }, answered),
      'waiting from 2026-03-10T10:00+00:00',
    );
  });
  test('the day of the interview is that of the employer', () =>
    assert.equal(
      first({ 'time-zone': 'Asia/Tokyo' }, met('2026-02-24T20:00Z')),
      'waiting from 2026-03-06T10:00+09:00',
    ));
  test('counts from the last entry with the present status', () => {
    const twice = [
      ...history,
      { on: '2026-02-21', status: 'interviewing' },
      { on: '2026-02-26', status: 'awaiting-decision' },
    ];
    assert.equal(first({ history: twice }), 'waiting from 2026-03-09T10:00+00:00');
  });
  for (const status of [
    'applied',
    'interviewing',
    'reference-check',
    'offer-received',
    'not-selected',
    'ghosted',
    undefined,
  ]) {
    test(`there is no wait while the application is ${status}`, () =>
      check('2026-05-01T12:00Z', [waiting({ status, promised: '2026-03-27' })]));
  }
  test('is never late', () =>
    check('2027-03-01T12:00Z', [waiting({ promised: '2026-03-27' })], asks('2026-03-31T10:00+01:00')));
  test('the draft that waits is its note', () => {
    const draft = enquiry(undefined, { status: 'draft' });
    assert.equal(
      ofKind('status-enquiry', '2026-05-01T12:00Z', [waiting({ promised: '2026-03-27' }), draft])[0]?.note,
      draft.uri,
    );
  });
});

suite('What counts as an enquiry', () => {
  const promised = waiting({ promised: '2026-03-27', region: 'uk' });
  const after = (one: Note, ...notes: readonly Note[]): string =>
    toldAt('waiting', '2026-04-01T12:00+01:00', [promised, one, ...notes])[0] ?? 'due';
  const counted = 'waiting from 2026-04-09T10:00+01:00';
  const sent = '2026-03-31T09:40+01:00';

  for (const status of ['sent', 'unanswered']) {
    test(`one that is ${status} counts`, () => assert.equal(after(enquiry(sent, { status })), counted));
  }
  for (const status of ['draft', 'cancelled', undefined]) {
    test(`one that is ${status} does not count`, () => assert.equal(after(enquiry(sent, { status })), 'due'));
  }
  for (const kind of ['update', 'clarification', 'closing-note', 'withdrawal', undefined]) {
    test(`a follow-up of the kind ${kind} does not count`, () =>
      assert.equal(after(enquiry(sent, { kind })), 'due'));
  }
  test('one sent on the promised day does not count', () =>
    assert.equal(after(enquiry('2026-03-27T23:59+00:00')), 'due'));
  test('one sent on the day after the promised day counts', () =>
    assert.equal(after(enquiry('2026-03-28T00:30+00:00')), 'waiting from 2026-04-07T10:00+01:00'));
  test('the number it carries does not matter', () =>
    assert.equal(after(enquiry(sent, { number: 2 })), counted));
  test('one before the end of the last interview does not count', () =>
    assert.equal(after(enquiry(sent), met('2026-03-31T12:00+01:00')), 'due'));
  test('one at the very end of the last interview does not count', () =>
    assert.equal(after(enquiry(sent), met(sent)), 'due'));
  test('one before the last answer does not count', () => {
    const answered = ofAcme('follow-up', {
      kind: 'update',
      status: 'answered',
      answered: '2026-03-31T18:00+01:00',
    });
    assert.equal(after(enquiry(sent), answered), 'due');
  });
  test('a word that was answered starts a new wait without a promised day', () => {
    const answered = enquiry('2026-03-31T09:40+01:00', {
      status: 'answered',
      answered: '2026-04-01T09:00+01:00',
    });
    check(
      '2026-04-02T12:00+01:00',
      [waiting({ region: 'uk' }), met('2026-03-19T12:00Z'), answered],
      waits('2026-04-14T10:00+01:00'),
    );
  });
  test('the day it went out is that of the employer', () =>
    assert.equal(after(enquiry('2026-03-31T23:30-04:00')), 'waiting from 2026-04-10T10:00+01:00'));
});

suite('Action: propose-closing', () => {
  const enquiries = [
    enquiry('2026-03-31T09:40+01:00'),
    enquiry('2026-04-09T10:20+01:00', { status: 'unanswered' }),
  ];
  const closing = (due: string) => `propose-closing due from ${due}`;

  test('thirty days after the last interview count where they are later', () => {
    const notes = [waiting({ promise: 'none', region: 'uk' }), met('2026-03-30T12:00+01:00'), ...enquiries];
    check('2026-04-29T09:59:59+01:00', notes, waits('2026-04-29T10:00+01:00'));
    check('2026-04-29T10:00+01:00', notes, closing('2026-04-29T10:00+01:00'));
  });
  test('without an interview ten business days after the second count', () =>
    check(
      '2026-04-23T10:00+01:00',
      [waiting({ region: 'uk', promised: '2026-03-27' }), ...enquiries],
      closing('2026-04-23T10:00+01:00'),
    ));
  test('there is no third enquiry', () =>
    assert.deepEqual(
      ofKind('status-enquiry', '2026-08-01T12:00Z', [waiting({ promised: '2026-03-27' }), ...enquiries]),
      [],
    ));
  test('is never late', () =>
    check(
      '2027-01-01T12:00Z',
      [waiting({ region: 'uk', promised: '2026-03-27' }), ...enquiries],
      closing('2026-04-23T10:00+01:00'),
    ));
  test('the order of the files does not matter', () => {
    const notes = [waiting({ region: 'uk', promised: '2026-03-27' }), ...[...enquiries].reverse()];
    check('2026-04-20T12:00+01:00', notes, waits('2026-04-23T10:00+01:00'));
  });
});

suite('The customs of a region', () => {
  const at = (region: string | undefined, regionalProfiles: boolean): readonly string[] =>
    toldAt('waiting', '2026-03-20T12:00Z', [waiting({ region }), met('2026-03-19T11:30+00:00')], {
      regionalProfiles,
    });
  test('count only where they are switched on', () => assert.deepEqual(at('us', false), at('de', false)));
  test('put an enquiry off in Germany and bring it on in Britain', () => {
    const [us, de, uk] = ['us', 'de', 'uk'].map((region) => String(at(region, true)));
    assert.ok(uk && us && de && uk < us && us < de, `${uk}, ${us}, ${de}`);
  });
  test('change nothing where no region is named', () =>
    assert.deepEqual(at(undefined, true), at(undefined, false)));
});
