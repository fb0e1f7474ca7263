import assert from 'node:assert/strict';
import { nextStatuses, sentChange, statusChange, statusesOf } from '../../../../src/core/edit/changes.js';
import { applyEdits, type Change, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { parseNote } from '../../../../src/core/notes/parseNote.js';
import { noteTypes, type TypeName } from '../../../../src/core/noteTypes/index.js';
import type { NoteType } from '../../../../src/core/noteTypes/noteType.js';
import type { Day } from '../../../../src/core/time/day.js';

const today = '2026-03-24' as Day;
const now = '2026-03-24T18:05+01:00';

const textOf = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\nBody\n`;
function read(text: string): Note {
  const note = parseNote({ uri: 'file:///n.md', path: 'n.md', text });
  assert.ok(note, 'not a note');
  return note;
}

/** The lines of the front matter after changes. */
function check(
  lines: readonly string[],
  change: (note: Note) => readonly Change[],
  after: readonly string[],
): void {
  const text = textOf(...lines);
  const plan = planEdit(text, change(read(text)));
  assert.ok('edits' in plan, 'refused' in plan ? plan.refused : '');
  assert.equal(applyEdits(text, plan.edits), textOf(...after));
}

const moved =
  (to: string, on = today) =>
  (note: Note) =>
    statusChange(note, to, on).changes;
const sent = (note: Note) => sentChange(note, now)?.changes ?? [];
const unusual = (lines: readonly string[], to: string): boolean =>
  statusChange(read(textOf(...lines)), to, today).unusual;

const marks: Partial<Record<TypeName, string>> = {
  application: 'company: x',
  interview: 'application: a',
  offer: 'application: a',
  evaluation: 'application: a',
  values: 'criteria: []',
  reference: 'name: x',
  week: 'week: 2026-W13',
  story: 'strength: 1',
};
const ofType = (type: TypeName, ...more: readonly string[]): string[] => [
  `type: ${type}`,
  ...(marks[type] ? [marks[type]] : []),
  ...more,
];

suite('The statuses of a type', () => {
  const expected: Readonly<Record<TypeName, readonly string[]>> = {
    application: [
      ...['saved', 'applied', 'screening', 'interviewing', 'awaiting-decision', 'reference-check'],
      ...['offer-received', 'negotiating', 'offer-accepted', 'started', 'not-selected', 'withdrawn'],
      ...['no-response', 'position-closed', 'offer-declined', 'offer-expired', 'offer-rescinded'],
      ...['reneged', 'dropped'],
    ],
    interview: ['scheduled', 'completed', 'cancelled', 'rescheduled', 'no-show'],
    'thank-you': ['draft', 'ready', 'sent', 'replied', 'skipped'],
    evaluation: [],
    values: [],
    'insider-talk': [],
    offer: ['verbal', 'written', 'extension-asked', 'accepted', 'declined', 'expired', 'rescinded'],
    reference: ['not-asked', 'asked', 'agreed', 'declined', 'withdrawn'],
    'reference-request': [
      ...['needed', 'consent-checked', 'briefed', 'submitted', 'contacted', 'completed', 'thanked'],
      ...['outcome-told', 'not-used', 'unreachable', 'cancelled'],
    ],
    'follow-up': ['draft', 'sent', 'answered', 'unanswered', 'cancelled'],
    week: [],
    story: [],
  };
  for (const { type } of noteTypes) {
    test(`are those of the format, in order of life: ${type}`, () =>
      assert.deepEqual([...statusesOf(type)], expected[type]));
    test(`lead only to statuses of the type: ${type}`, () => {
      const { lifeCycle } = noteTypes.find((each) => each.type === type) as NoteType;
      for (const [from, next] of Object.entries(lifeCycle?.moves ?? {})) {
        assert.ok(expected[type].includes(from), from);
        for (const to of next) assert.ok(expected[type].includes(to) && to !== from, `${from} to ${to}`);
      }
      assert.deepEqual(Object.keys(lifeCycle?.moves ?? {}), expected[type]);
    });
  }
});

suite('What usually comes next', () => {
  const next = (...lines: readonly string[]): readonly string[] => nextStatuses(read(textOf(...lines)));
  test('follows from the status', () =>
    assert.deepEqual(next('type: thank-you', 'status: draft'), ['ready', 'sent', 'skipped']));
  test('is nothing at the end', () => assert.deepEqual(next('type: thank-you', 'status: replied'), []));
  test('is nothing without a status', () => assert.deepEqual(next('type: thank-you'), []));
  test('is nothing from a status that is not known', () =>
    assert.deepEqual(next('type: thank-you', 'status: constructor'), []));
  test('is nothing for a type without statuses', () => assert.deepEqual(next(...ofType('week')), []));
  test('counts from the last entry of a history where no status is written', () =>
    assert.deepEqual(next('type: application', 'role: x', 'history: [{on: 2026-03-01, status: saved}]'), [
      'applied',
      'dropped',
    ]));
});

suite('Setting a status', () => {
  for (const { type } of noteTypes as readonly (NoteType & { type: TypeName })[]) {
    const key = type === 'reference' ? 'consent' : 'status';
    for (const status of statusesOf(type)) {
      test(`of ${type} to ${status} writes what the format says, in every combination`, () => {
        for (const from of statusesOf(type)) {
          const text = textOf(...ofType(type, `${key}: ${from}`));
          const change = statusChange(read(text), status, today);
          const plan = planEdit(text, change.changes);
          assert.ok('edits' in plan);
          const after = read(applyEdits(text, plan.edits));
          assert.equal(after.status, status);
          assert.deepEqual(after.problems, []);
        }
      });
    }
  }

  test('of a type without statuses changes nothing', () =>
    assert.deepEqual(statusChange(read(textOf(...ofType('week'))), 'done', today), {
      changes: [],
      unusual: false,
    }));
  test('of an application adds the entry in the style of those there', () =>
    check(
      ['type: application', 'role: x', 'status: saved', 'history:', '- { on: 2026-03-01, status: saved }'],
      moved('applied'),
      [
        ...['type: application', 'role: x', 'status: applied', 'history:'],
        ...['- { on: 2026-03-01, status: saved }', '- { on: 2026-03-24, status: applied }'],
      ],
    ));
  test('of an application without status and history adds both, after the type', () =>
    check(['type: application', 'role: x'], moved('applied'), [
      ...[
        'type: application',
        'status: applied',
        'history:',
        '  - {on: 2026-03-24, status: applied}',
        'role: x',
      ],
    ]));
  test('of an application takes the day that is given', () =>
    check(
      ['type: application', 'role: x', 'status: saved', 'history: []'],
      moved('applied', '2026-01-02' as Day),
      [
        ...[
          'type: application',
          'role: x',
          'status: applied',
          'history: [{on: 2026-01-02, status: applied}]',
        ],
      ],
    ));
  test('twice on one day adds one entry', () => {
    const lines = ['type: application', 'role: x', 'status: saved'];
    const once = [
      ...[
        'type: application',
        'role: x',
        'status: applied',
        'history:',
        '  - {on: 2026-03-24, status: applied}',
      ],
    ];
    check(lines, moved('applied'), once);
    check(once, moved('applied'), once);
  });
  test('that is there on a later day adds an entry of that day', () =>
    check(
      ['type: application', 'role: x', 'status: saved', 'history: [{on: 2026-03-01, status: saved}]'],
      moved('saved'),
      [
        ...['type: application', 'role: x', 'status: saved'],
        'history: [{on: 2026-03-01, status: saved}, {on: 2026-03-24, status: saved}]',
      ],
    ));
  test('that only the history says is written, and the history stays', () =>
    check(['type: application', 'role: x', 'history: [{on: 2026-03-24, status: saved}]'], moved('saved'), [
      ...['type: application', 'status: saved', 'role: x', 'history: [{on: 2026-03-24, status: saved}]'],
    ]));
  test('where the history disagrees makes it agree', () =>
    check(
      ['type: application', 'role: x', 'status: applied', 'history: [{on: 2026-03-24, status: saved}]'],
      moved('applied'),
      [
        ...['type: application', 'role: x', 'status: applied'],
        'history: [{on: 2026-03-24, status: saved}, {on: 2026-03-24, status: applied}]',
      ],
    ));
  test('of a reference changes its consent', () =>
    check(['type: reference', 'name: x', 'consent: asked'], moved('agreed'), [
      ...['type: reference', 'name: x', 'consent: agreed'],
    ]));

  for (const status of ['briefed', 'submitted', 'contacted', 'completed', 'thanked', 'outcome-told']) {
    test(`of a request to ${status} writes its day on the next line`, () =>
      check(['type: reference-request', 'status: needed # now', 'caller: x'], moved(status), [
        ...['type: reference-request', `status: ${status} # now`, `${status}: 2026-03-24`, 'caller: x'],
      ]));
  }
  for (const status of ['needed', 'consent-checked', 'not-used', 'unreachable', 'cancelled']) {
    test(`of a request to ${status} writes no day`, () =>
      check(['type: reference-request', 'status: briefed'], moved(status), [
        ...['type: reference-request', `status: ${status}`],
      ]));
  }
  test('of a request replaces the day that is there', () =>
    check(['type: reference-request', 'briefed: "2026-01-01"', 'status: needed'], moved('briefed'), [
      ...['type: reference-request', 'briefed: "2026-03-24"', 'status: briefed'],
    ]));
  test('of another type writes no history and no day', () =>
    check(['type: thank-you', 'status: draft'], moved('sent'), ['type: thank-you', 'status: sent']));
});

suite('An unusual move', () => {
  test('is none that the life cycle lists', () =>
    assert.ok(!unusual(['type: thank-you', 'status: draft'], 'sent')));
  test('is one that it does not list', () =>
    assert.ok(unusual(['type: thank-you', 'status: replied'], 'draft')));
  test('is no move at all', () => assert.ok(!unusual(['type: thank-you', 'status: replied'], 'replied')));
  test('is none from nothing', () => assert.ok(!unusual(['type: thank-you'], 'replied')));
  test('is every one from a status that is not known', () =>
    assert.ok(unusual(['type: thank-you', 'status: toString'], 'draft')));
  test('is done all the same', () =>
    check(['type: thank-you', 'status: replied'], moved('draft'), ['type: thank-you', 'status: draft']));
  test('is one backwards from an end', () =>
    assert.ok(unusual(['type: application', 'role: x', 'status: offer-declined'], 'applied')));
});

suite('Marking as sent', () => {
  for (const type of ['thank-you', 'follow-up'] as const) {
    test(`of a ${type} writes status and moment`, () =>
      check([`type: ${type}`, 'status: draft', 'subject: x'], sent, [
        ...[`type: ${type}`, 'status: sent', `sent: ${now}`, 'subject: x'],
      ]));
    test(`of a ${type} without a status writes both after the type`, () =>
      check([`type: ${type}`, 'subject: x'], sent, [
        `type: ${type}`,
        'status: sent',
        `sent: ${now}`,
        'subject: x',
      ]));
    test(`of a ${type} fills in a moment that is empty`, () =>
      check(['status: draft', 'sent:', `type: ${type}`], sent, [
        'status: sent',
        `sent: ${now}`,
        `type: ${type}`,
      ]));
  }
  test('of a request counts as briefed on that day', () =>
    check(['type: reference-request', 'status: needed'], sent, [
      ...['type: reference-request', 'status: briefed', 'briefed: 2026-03-24'],
    ]));
  test('writes the moment as it was given', () => {
    const note = read(textOf('type: follow-up'));
    for (const moment of ['2026-03-24', '2026-03-24T18:05Z', '2026-03-24 18:05'])
      assert.deepEqual(sentChange(note, moment)?.changes.at(-1), {
        set: 'sent',
        value: moment,
        after: 'status',
      });
  });
  for (const { type } of noteTypes) {
    if (['thank-you', 'follow-up', 'reference-request'].includes(type)) continue;
    test(`is nothing for ${type}`, () =>
      assert.equal(sentChange(read(textOf(...ofType(type))), now), undefined));
  }

  test('from a message that was answered or put aside is unusual, and from a draft is not', () => {
    const unusual = (status: string): boolean | undefined =>
      sentChange(read(textOf('type: thank-you', 'to: {name: Dana}', `status: ${status}`)), now)?.unusual;
    assert.deepEqual(['draft', 'ready', 'sent', 'replied', 'skipped'].map(unusual), [
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('of a request that is further changes only the day of the briefing', () => {
    const note = read(
      textOf('type: reference-request', 'reference: x', 'status: submitted', 'briefed: 2026-01-01'),
    );
    assert.deepEqual(sentChange(note, now), {
      changes: [{ set: 'briefed', value: now.slice(0, 10), after: 'status' }],
      unusual: false,
    });
  });
});
