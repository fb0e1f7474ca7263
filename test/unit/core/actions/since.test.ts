import assert from 'node:assert/strict';
import type { ActionKind } from '../../../../src/core/actions/action.js';
import type { Note } from '../../../../src/core/notes/note.js';
import {
  actionsAt,
  application,
  type Facts,
  interview,
  ofAcme,
  ofKind,
  reference,
  settings,
  toldAt,
} from '../../../support/actions.js';

const now = '2026-03-27T12:00-04:00';
const dana = { name: 'Dana' };
const marcus = { name: 'Marcus' };

function check(kind: ActionKind, notes: readonly Note[], ...expected: readonly string[]): void {
  assert.deepEqual(toldAt(kind, now, notes), expected);
}

suite('What is due at once', () => {
  test('is due since the day on which references are checked', () =>
    check(
      'brief-reference',
      [
        application({
          status: 'reference-check',
          history: [
            { on: '2026-03-10', status: 'reference-check' },
            { on: '2026-03-12', status: 'interviewing' },
            { on: '2026-03-20', status: 'reference-check' },
          ],
        }),
      ],
      'due from 2026-03-20T10:00-04:00',
    ));
  test('is due since the day on which something changed after the briefing', () =>
    check(
      'brief-reference',
      [
        application({ history: [{ on: '2026-03-20', status: 'interviewing' }] }),
        ofAcme('reference-request', { reference: 'helena', status: 'briefed', briefed: '2026-03-19' }),
      ],
      'due from 2026-03-20T10:00-04:00',
    ));
  test('is due since the day on which an offer came', () =>
    check(
      'answer-offer',
      [application(), ofAcme('offer', { status: 'written', received: '2026-03-24' })],
      'due from 2026-03-24T10:00-04:00',
    ));
  test('is due since the first application went so far, at ten where the user is', () =>
    check(
      'ask-consent',
      [
        application({
          history: [
            { on: '2026-03-02', status: 'applied' },
            { on: '2026-03-11', status: 'interviewing' },
            { on: '2026-03-20', status: 'awaiting-decision' },
          ],
        }),
        application({ history: [{ on: '2026-03-09', status: 'interviewing' }] }, 'b'),
        application({}, 'c'),
      ],
      'due from 2026-03-09T10:00+01:00',
    ));
  test('is due now where the day is today and ten has not come, or not known', () => {
    const at = (received: string | undefined) =>
      ofKind('answer-offer', '2026-03-27T09:00-04:00', [
        application(),
        ofAcme('offer', { status: 'written', received }),
      ]).map(({ state, atOnce, due }) => [state, atOnce, due]);
    assert.deepEqual(at('2026-03-27'), [['due', true, undefined]]);
    assert.deepEqual(at(undefined), [['due', true, undefined]]);
  });
});

suite('The next application', () => {
  const entries = [
    { on: '2026-03-01', status: 'saved' },
    { on: '2026-03-05', status: 'applied' },
    { on: '2026-03-15', status: 'interviewing' },
  ];
  test('is due a week after the last one went out, as its key or its history says', () => {
    check('keep-searching', [application({ history: entries })], 'due from 2026-03-12T10:00+01:00');
    check(
      'keep-searching',
      [application({ history: entries, applied: '2026-03-06' }), application({ applied: '2026-03-04' }, 'b')],
      'due from 2026-03-13T10:00+01:00',
    );
  });
  test('is not asked for once an offer is accepted', () => {
    check('keep-searching', [
      application({ applied: '2026-03-01' }),
      application({ status: 'started' }, 'b'),
    ]);
    check('keep-searching', [
      application({ applied: '2026-03-01' }),
      application({ status: 'offer-accepted' }, 'b'),
    ]);
  });
});

suite('The proposal to close', () => {
  test('waits from today where the settings want no enquiry', () => {
    const timing = { ...settings.timing, maxEnquiries: 0 };
    const waiting = [application({ status: 'awaiting-decision' })];
    const [action] = ofKind('waiting', now, waiting, { timing });
    assert.equal(action?.next, 'propose-closing');
    assert.deepEqual(toldAt('waiting', now, waiting, { timing }), ['waiting from 2026-04-10T10:00-04:00']);
  });
});

suite('The note of an action', () => {
  const waiting = application({
    status: 'awaiting-decision',
    history: [{ on: '2026-01-12', status: 'awaiting-decision' }],
  });
  const followUp = (name: string, facts: Facts): Note => ofAcme('follow-up', facts, name);
  const noteOf = (kind: ActionKind, ...notes: readonly Note[]): string | undefined =>
    ofKind(kind, now, notes)[0]?.note;

  test('of an enquiry is its draft, no other follow-up, else the application', () => {
    const others = [
      followUp('a', { kind: 'update', status: 'draft' }),
      followUp('b', { kind: 'status-enquiry', status: 'cancelled' }),
    ];
    const draft = followUp('c', { kind: 'status-enquiry' });
    assert.equal(noteOf('status-enquiry', waiting, ...others), waiting.uri);
    assert.equal(noteOf('status-enquiry', waiting, ...others, draft), draft.uri);
  });
  test('of a reply to a no is its draft, else the application', () => {
    const rejected = application({ status: 'not-selected' });
    const draft = followUp('c', { kind: 'reply-to-rejection', status: 'draft' });
    const other = followUp('b', { kind: 'reply-to-rejection', status: 'cancelled' });
    assert.equal(noteOf('reply-to-rejection', rejected, other), rejected.uri);
    assert.equal(noteOf('reply-to-rejection', rejected, other, draft), draft.uri);
  });
  test('of an evaluation is the one that is there and not scored', () => {
    const evaluation = ofAcme('evaluation', {});
    assert.equal(noteOf('evaluate', application(), interview(), evaluation), evaluation.uri);
    assert.equal(noteOf('evaluate', application(), interview()), undefined);
  });
});

suite('A thank-you', () => {
  const thanksOf = (facts: Facts, more: readonly Note[] = [], app: Facts = {}) =>
    ofKind('thank-you', now, [
      application(app),
      interview({ interviewers: [dana, marcus], ...facts }),
      ...more,
    ]);
  const end = Date.parse('2026-03-17T11:45-04:00');

  test('says when it is best sent, and in which region', () => {
    const [action] = thanksOf({}, [], { region: 'uk' });
    assert.deepEqual(action?.thanks, { end, notBefore: end + 1_800_000, region: 'uk' });
  });
  test('says that it helps most within two hours where they decide on that day', () => {
    const [action] = thanksOf({ 'decision-same-day': true });
    assert.equal(action?.thanks?.bestBy, end + 7_200_000);
    const [other] = thanksOf({ 'decision-same-day': false });
    assert.ok(!Object.hasOwn(other?.thanks ?? {}, 'bestBy'));
  });
  test('leads to the joint draft for each whom that will reach', () => {
    const joint = ofAcme('thank-you', {
      interview: 'first',
      to: dana,
      also: [marcus],
      mode: 'joint',
      status: 'draft',
    });
    assert.deepEqual(
      thanksOf({}, [joint]).map(({ note }) => note),
      [joint.uri, joint.uri],
    );
  });
});

suite('The references that agreed', () => {
  const old = reference({ consent: 'agreed', 'consent-on': '2025-01-01' });
  test('are asked again while an application is open, and know no application', () => {
    assert.equal(ofKind('reconfirm-consent', now, [application(), old]).length, 1);
    assert.deepEqual(actionsAt(now, [old]), []);
  });
  test('are asked nothing before the day, and not where the day is not written', () => {
    check('reconfirm-consent', [application(), reference({ consent: 'agreed', 'consent-on': '2026-03-01' })]);
    check('reconfirm-consent', [application(), reference({ consent: 'agreed' })]);
  });
});
