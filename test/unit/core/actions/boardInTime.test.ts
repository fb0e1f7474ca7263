import assert from 'node:assert/strict';
import { ActionBoard } from '../../../../src/core/actions/actionBoard.js';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import type { Note } from '../../../../src/core/notes/note.js';
import {
  actionsAt,
  application,
  interview,
  note,
  ofAcme,
  reference,
  settings,
} from '../../../support/actions.js';

const dana = { name: 'Dana', email: 'dana@x.org' };
const marcus = { name: 'Marcus' };
const start = Date.parse('2026-03-17T10:00-04:00');
const HOUR = 3_600_000;

/** Two applications, a reference, and a note with an error that is due at once. */
const notes: readonly Note[] = [
  application({ status: 'awaiting-decision', applied: '2026-03-14', promised: '2026-03-23' }),
  interview({ debrief: undefined, interviewers: [dana, marcus] }),
  ofAcme('follow-up', { kind: 'update', sent: 'soon' }, 'broken'),
  ofAcme('reference-request', { reference: 'helena', status: 'needed' }),
  application({ applied: '2026-03-12' }, 'kestrel'),
  note('applications/kestrel/talk.md', {
    ...{ type: 'interview', application: 'kestrel', interviewers: [dana] },
    ...{ start: '2026-03-17T12:00-04:00', status: 'scheduled' },
  }),
  note('applications/kestrel/offer.md', {
    type: 'offer',
    application: 'kestrel',
    'respond-by': '2026-03-25',
  }),
  reference({ consent: 'agreed', 'consent-on': '2025-11-20' }),
];

/** A board with an index behind it, and what the two say after a change. */
function boardOf(all: readonly Note[]) {
  const index = new NoteIndex();
  index.apply(all.map((each) => ({ uri: each.uri, note: each })));
  const board = new ActionBoard(index, settings);
  const change = (uri: string, changed?: Note) =>
    board.touch(index.apply([{ uri, ...(changed && { note: changed }) }]));
  return { board, index, change };
}

const text = (moment: number): string => new Date(moment).toISOString();

suite('A board that is asked again and again', () => {
  test('says at every hour what a new one says', () => {
    const { board } = boardOf(notes);
    for (let now = start; now < start + 240 * HOUR; now += HOUR)
      assert.deepEqual(board.at(now), actionsAt(text(now), notes), text(now));
  });

  test('counts what is due or late, also before anybody asked for the list', () => {
    for (let now = start; now < start + 240 * HOUR; now += 7 * HOUR) {
      const expected = actionsAt(text(now), notes).filter(({ state }) => state === 'due' || state === 'late');
      assert.equal(boardOf(notes).board.countPressing(now), expected.length, text(now));
    }
  });

  test('gives the very same list until something happens by itself', () => {
    const { board } = boardOf(notes);
    for (let now = start; now < start + 240 * HOUR; now = board.until) {
      const list = board.at(now);
      assert.ok(board.until > now);
      if (board.until === Infinity) break;
      assert.equal(board.at(board.until - 1), list);
      assert.notEqual(board.at(board.until), list);
    }
  });

  test('says what was true where the clock is set back', () => {
    const { board } = boardOf(notes);
    board.at(start + 200 * HOUR);
    assert.deepEqual(board.at(start), actionsAt(text(start), notes));
    board.countPressing(start + 200 * HOUR);
    const pressing = boardOf(notes).board.countPressing(start);
    assert.equal(board.countPressing(start), pressing);
  });

  test('has nothing ahead where there are no notes', () => {
    const { board } = boardOf([]);
    assert.deepEqual(board.at(start), []);
    assert.equal(board.until, Infinity);
  });
});

suite('A board whose notes change', () => {
  const now = start + 30 * HOUR;

  test('says after every change what a new one says', () => {
    const { board, change, index } = boardOf(notes);
    let moment = now;
    const check = (uri: string, changed?: Note): void => {
      change(uri, changed);
      moment += HOUR;
      assert.deepEqual(board.at(moment), actionsAt(text(moment), [...index.notes.values()]), uri);
    };
    board.at(moment);
    for (const { uri } of notes) check(uri);
    for (const each of [...notes].reverse()) check(each.uri, each);
    for (const each of notes) {
      check(each.uri);
      check(each.uri, each);
    }
  });

  test('sees a new application even where nobody said so', () => {
    const { board, index } = boardOf(notes);
    board.at(now);
    const other = application({}, 'lark');
    const late = note('applications/lark/x.md', { type: 'offer', application: 'lark', 'respond-by': 'soon' });
    index.apply([other, late].map((each) => ({ uri: each.uri, note: each })));
    const isOfLark = board.at(now).filter((action) => action.application === 'lark');
    assert.ok(isOfLark.length > 0);
  });

  test('takes other settings at once', () => {
    const { board } = boardOf(notes);
    board.at(now);
    const other = { ...settings, timing: { ...settings.timing, debriefHours: 300, prepareHours: 1 } };
    board.settings = other;
    assert.deepEqual(board.at(now), actionsAt(text(now), notes, other));
  });

  test('keeps ids apart where two notes have one', () => {
    const twice = ['a', 'b', 'c'].map((name) => interview({ id: 'acme/x', debrief: 'captured' }, name));
    const { board } = boardOf([application(), ...twice]);
    const ids = board.at(now).flatMap(({ kind, id }) => (kind === 'debrief' ? [id] : []));
    assert.deepEqual(ids, ['debrief:acme:acme/x', 'debrief:acme:acme/x#2', 'debrief:acme:acme/x#3']);
  });

  test('lists broken notes of one application by their paths', () => {
    const broken = ['c', 'a', 'b'].map((name) => ofAcme('follow-up', { kind: 'update', sent: 'soon' }, name));
    const mends = boardOf([application(), ...broken])
      .board.at(now)
      .filter(({ kind }) => kind === 'mend-note');
    assert.deepEqual(
      mends.map((action) => action.note?.slice(-4)),
      ['a.md', 'b.md', 'c.md'],
    );
  });
});
