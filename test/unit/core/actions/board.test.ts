import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import { dueAt } from '../../../../src/core/actions/action.js';
import { momentText } from '../../../../src/core/actions/situation.js';
import {
  actionsAt,
  application,
  interview,
  kindsAt,
  note,
  ofAcme,
  ofKind,
  reference,
  toldAt,
  userZone,
} from '../../../support/actions.js';

const dana = { name: 'Dana Whitlock', email: 'dana@acme.example.com' };
const history = [
  { on: '2026-03-01', status: 'interviewing' },
  { on: '2026-03-20', status: 'not-selected' },
];

/** An application with something of nearly every kind. */
const busy = (status: string, more: object = {}): Note[] => [
  application({
    status,
    history: [
      { on: '2026-03-01', status: 'interviewing' },
      { on: '2026-03-20', status },
    ],
    promised: '2026-03-18',
    ...more,
  }),
  interview({ debrief: undefined, interviewers: [dana] }, 'first', '## Promises\n- [ ] a, by 2026-03-18\n'),
  interview({ status: 'scheduled', start: '2026-03-28T11:00-04:00', end: undefined }, 'second'),
  ofAcme('offer', { status: 'written', 'respond-by': '2026-03-27T17:00-04:00' }),
  ofAcme(
    'reference-request',
    { reference: 'helena', status: 'completed', briefed: '2026-03-10', completed: '2026-03-15' },
    'done',
  ),
  ofAcme('reference-request', { reference: 'helena', status: 'needed' }, 'ahead'),
  ofAcme('follow-up', { sent: 'soon' }, 'broken'),
  reference(),
];

/** Which kinds there are on 27 March; those of the whole search left out. */
function check(notes: readonly Note[], ...expected: readonly string[]): void {
  const ofSearch = ['ask-consent', 'keep-searching', 'reconfirm-consent'];
  const kinds = kindsAt('2026-03-27T12:00-04:00', notes).filter((kind) => !ofSearch.includes(kind));
  assert.deepEqual([...kinds].sort(), [...expected].sort());
}

const always = [
  'capture',
  'debrief',
  'promise',
  'thank-you',
  'prepare',
  'answer-offer',
  'thank-reference',
  'mend-note',
];

suite('Which actions an application has', () => {
  test('an open one has all of its own', () =>
    check(busy('interviewing'), ...always, 'evaluate', 'brief-reference'));
  test('one that waits for a decision has the enquiry too', () =>
    check(busy('awaiting-decision'), ...always, 'evaluate', 'brief-reference', 'status-enquiry'));
  test('an accepted one is not evaluated, and its references are told', () =>
    check(busy('offer-accepted'), ...always, 'tell-outcome'));
  test('one that has started is no longer open', () => check(busy('started'), ...always));
  test('one with an unknown status is open', () =>
    check(busy('ghosted'), ...always, 'evaluate', 'brief-reference'));
  test('one that was not selected keeps three kinds and what is to be mended', () =>
    check(busy('not-selected'), 'thank-reference', 'tell-outcome', 'reply-to-rejection', 'mend-note'));
  for (const status of [
    'withdrawn',
    'no-response',
    'position-closed',
    'offer-declined',
    'offer-expired',
    'offer-rescinded',
    'reneged',
    'dropped',
  ]) {
    test(`one that ended as ${status} keeps its references and what is to be mended`, () =>
      check(busy(status), 'thank-reference', 'tell-outcome', 'mend-note'));
  }
  test('without a note of the application its interviews and offers still count', () =>
    check(busy('interviewing').slice(1), ...always));
});

suite('A pause', () => {
  const paused = (until: string, status = 'interviewing') => busy(status, { 'paused-until': until });

  test('hides all but the offer, the preparation and what is to be mended', () =>
    check(paused('2026-03-28'), 'answer-offer', 'prepare', 'mend-note'));
  test('is over on its day', () => check(paused('2026-03-27'), ...always, 'evaluate', 'brief-reference'));
  test('hides what an ended application has', () => check(paused('2026-03-28', 'not-selected'), 'mend-note'));
  test('hides the wait', () =>
    check(paused('2026-03-28', 'awaiting-decision'), 'answer-offer', 'prepare', 'mend-note'));
  test('ends at midnight where the user is', () => {
    const seen = (now: string) => kindsAt(now, paused('2026-03-27')).includes('evaluate');
    assert.equal(seen('2026-03-26T23:59:59+01:00'), false);
    assert.equal(seen('2026-03-27T00:00+01:00'), true);
  });
  test('of one application leaves another alone', () => {
    const other = [
      application({}, 'b'),
      note('b.md', { type: 'interview', application: 'b', end: '2026-03-17T12:00Z', debrief: 'completed' }),
    ];
    assert.equal(ofKind('evaluate', '2026-03-27T12:00Z', [...paused('2026-03-28'), ...other]).length, 1);
  });
});

suite('Action: mend-note', () => {
  const mends = (...notes: readonly Note[]) => ofKind('mend-note', '2026-03-27T12:00Z', notes);

  test('exists for a note with an error, at its line, with the step of the note', () => {
    const [action] = mends(ofAcme('follow-up', { kind: 'update', sent: 'soon' }));
    assert.deepEqual(
      [action?.state, action?.step, action?.line, action?.application, action?.late, action?.person],
      ['due', 6, 4, 'acme', undefined, undefined],
    );
  });
  test('exists once for a note with several errors', () =>
    assert.equal(mends(ofAcme('follow-up', { sent: 'soon', status: 'posted' })).length, 1));
  test('does not exist for warnings and hints', () =>
    assert.equal(mends(ofAcme('follow-up', { kind: 'shout', sent: '2026-03-24T14:00' })).length, 0));
  test('belongs to no application where the note does not', () =>
    assert.equal(mends(reference({ consent: 'maybe' }))[0]?.application, undefined));
  test('is due now', () => {
    const now = Date.parse('2026-03-27T12:00Z');
    assert.equal(dueAt(mends(reference({ consent: 'maybe' }))[0] as never, now), now);
  });
  test('every broken note of an application has its own', () => {
    assert.equal(
      new Set(
        mends(ofAcme('follow-up', { sent: 'x' }, 'a'), ofAcme('follow-up', { sent: 'x' }, 'b')).map(
          ({ id }) => id,
        ),
      ).size,
      2,
    );
  });
});

suite('The list', () => {
  test('late comes first, then due, upcoming and waiting, each by due', () => {
    for (const status of ['interviewing', 'awaiting-decision', 'offer-accepted', 'not-selected']) {
      for (const now of [
        '2026-03-17T12:00-04:00',
        '2026-03-18T12:00-04:00',
        '2026-03-25T12:00-04:00',
        '2026-03-27T12:00-04:00',
      ]) {
        const states = ['late', 'due', 'upcoming', 'waiting'];
        const keys = actionsAt(now, busy(status)).map(
          (action) => [states.indexOf(action.state), dueAt(action, Date.parse(now)) ?? Infinity] as const,
        );
        const sorted = [...keys].sort(([a, dueA], [b, dueB]) => a - b || (dueA === dueB ? 0 : dueA - dueB));
        assert.deepEqual(keys, sorted, `${status} ${now}`);
      }
    }
  });

  test('what is due at once comes before what is reminded of later', () => {
    const notes = [
      application(),
      ofAcme('offer', { status: 'written', 'respond-by': '2026-03-27T17:00-04:00' }),
      ofAcme('reference-request', { status: 'needed' }),
    ];
    const kinds = kindsAt('2026-03-25T12:00-04:00', notes).filter(
      (kind) => kind === 'answer-offer' || kind === 'brief-reference',
    );
    assert.deepEqual(kinds, ['brief-reference', 'answer-offer']);
  });

  test('an action without a due comes last among those that are due', () => {
    const notes = [
      application(),
      interview({ start: undefined, end: undefined, debrief: undefined }),
      ofAcme('reference-request', { status: 'needed', window: { from: '2026-03-26' } }),
    ];
    const due = actionsAt('2026-03-25T12:00-04:00', notes).filter(({ state }) => state === 'due');
    const without = due.map(({ due: moment, atOnce }) => moment === undefined && !atOnce);
    assert.deepEqual(without, [...without].sort());
    assert.ok(without.includes(true) && without.includes(false));
  });

  test('an id is the same from call to call, and each is another', () => {
    const ids = (now: string) => actionsAt(now, busy('awaiting-decision')).map(({ id }) => id);
    const early = ids('2026-03-25T12:00-04:00');
    assert.equal(new Set(early).size, early.length);
    assert.deepEqual([...ids('2026-03-25T13:00-04:00')].sort(), [...early].sort());
  });

  test('a person stands in thank-yous and in actions about a reference, nowhere else', () => {
    const agreed = reference({ consent: 'agreed', 'consent-on': '2025-01-01' }, 'other');
    const about = ['thank-you', 'reconfirm-consent', 'brief-reference', 'thank-reference', 'tell-outcome'];
    for (const status of ['awaiting-decision', 'offer-accepted', 'not-selected']) {
      for (const { kind, person } of actionsAt('2026-03-27T12:00-04:00', [...busy(status), agreed])) {
        assert.equal(person !== undefined, about.includes(kind), kind);
      }
    }
  });

  test('each action tells the step of its kind', () => {
    const steps = Object.fromEntries(
      actionsAt('2026-03-27T12:00-04:00', busy('awaiting-decision')).map(({ kind, step }) => [kind, step]),
    );
    delete steps['mend-note'];
    assert.deepEqual(steps, {
      capture: 1,
      debrief: 1,
      promise: 1,
      'thank-you': 2,
      'keep-searching': 3,
      prepare: 3,
      evaluate: 4,
      'answer-offer': 4,
      'ask-consent': 5,
      'brief-reference': 5,
      'thank-reference': 5,
      'status-enquiry': 6,
    });
  });

  test('moments are written with the offset of the employer, or of the user without one', () => {
    const texts = (notes: readonly Note[]) => toldAt('prepare', '2026-03-20T12:00Z', notes)[0];
    const ahead = { status: 'scheduled', start: '2026-03-30T12:00Z', end: undefined };
    assert.equal(
      texts([application(), interview(ahead)]),
      'upcoming from 2026-03-28T08:00-04:00 late 2026-03-30T07:00-04:00',
    );
    assert.equal(
      texts([interview(ahead)]),
      'upcoming from 2026-03-28T13:00+01:00 late 2026-03-30T13:00+02:00',
    );
    assert.equal(momentText(Date.parse('2026-03-30T12:00:30Z'), userZone), '2026-03-30T14:00:30+02:00');
  });

  test('an empty search has nothing to do', () => assert.deepEqual(actionsAt('2026-03-27T12:00Z', []), []));

  test('the statuses of a history count where the status is missing', () => {
    const notes = [application({ status: undefined, history })];
    assert.equal(ofKind('reply-to-rejection', '2026-03-27T12:00Z', notes).length, 1);
  });
});
