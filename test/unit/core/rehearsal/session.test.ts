import assert from 'node:assert/strict';
import { practiceOn, session } from '../../../../src/core/rehearsal/session.js';
import { endOfSession, practiceDay, practiceWords } from '../../../../src/core/rehearsal/words.js';
import { interviewDaysOf, restUntil } from '../../../../src/core/rehearsal/interviewDays.js';
import { indexOf } from '../../../support/notes.js';
import { march, question } from './asking.js';

const none = { interviewDays: [] };
const keys = (questions: readonly { readonly key: string }[]): string[] => questions.map(({ key }) => key);
const rated = (key: string, rating?: number, asked = 17) =>
  question(asked, [], { key, ...(rating !== undefined && { rating }) });

suite('A session of practice', () => {
  test('holds what is due, the lowest rated first', () => {
    const all = [rated('good', 5), rated('poor', 1), rated('open'), rated('low', 2), rated('today', 1, 20)];
    assert.deepEqual(keys(session(all, march(20), none)), ['poor', 'low', 'open', 'good']);
  });
  test('of equal ratings that which was practised longest ago comes first', () => {
    const all = [rated('b', 2, 18), rated('c', 2, 16), rated('a', 2, 18)];
    assert.deepEqual(keys(session(all, march(20), none)), ['c', 'a', 'b']);
  });
  test('goes by how it went last, in practice or in a talk', () => {
    const better = question(15, [[16, 4]], { key: 'better', rating: 1 });
    assert.deepEqual(keys(session([better, rated('middling', 3)], march(20), none)), ['middling', 'better']);
  });
  test('takes fifteen minutes at most, also over a day', () => {
    const many = Array.from({ length: 20 }, (_, at) => rated(`q${String(at).padStart(2, '0')}`, 2));
    assert.equal(session(many, march(20), none).length, 7);
    assert.equal(session(many, march(20), { ...none, minutes: 5 }).length, 2);
    const done = many.map((each, at) => (at < 5 ? question(17, [[20, 4]], { key: each.key }) : each));
    assert.equal(session(done, march(20), none).length, 2);
  });
  test('for an interview holds its questions, due or not, but those of today', () => {
    const fresh = question(17, [[19, 5]], { key: 'fresh' });
    const done = question(17, [[20, 5]], { key: 'done' });
    const wanted = { ...none, for: ['fresh', 'done', 'gone'] };
    assert.deepEqual(keys(session([fresh, done, rated('other', 1)], march(20), wanted)), ['fresh']);
  });
  test('is empty on the day of an interview, and holds everything on the day before', () => {
    const fresh = question(17, [[18, 5]], { key: 'fresh' });
    assert.deepEqual(session([fresh], march(19), { interviewDays: [march(19)] }), []);
    assert.deepEqual(keys(session([fresh], march(19), { interviewDays: [march(20)] })), ['fresh']);
  });
  test('goes on tomorrow at the earliest', () => {
    assert.equal(practiceOn([rated('a'), rated('b')], march(20), none).next, march(21));
    const fresh = question(17, [[20, 4]]);
    assert.deepEqual(practiceOn([fresh], march(20), none), { today: [], next: march(23) });
    assert.deepEqual(practiceOn([], march(20), none), { today: [] });
  });
});

suite('What is said of practice', () => {
  const reader = { now: Date.parse('2026-03-20T12:00+01:00'), userZone: 'Europe/Berlin', locale: 'en-GB' };
  test('when a session is over', () => {
    assert.equal(endOfSession(4, march(28), reader), 'That was 4 questions. Next: Saturday 28 March.');
    assert.equal(endOfSession(1, march(21), reader), 'That was 1 question. Next: tomorrow.');
    assert.equal(endOfSession(2, undefined, reader), 'That was 2 questions.');
  });
  test('in a view', () => {
    assert.equal(practiceDay(march(20), reader), 'today');
    const all = [question(17)];
    assert.equal(practiceWords({ today: all, next: march(21) }, reader), 'Practise today: 1 question');
    assert.equal(practiceWords({ today: [], next: march(28) }, reader), 'Next practice: Saturday 28 March');
    assert.equal(practiceWords({ today: [] }, reader), undefined);
  });
});

suite('The interviews around practice', () => {
  const talk = (...lines: string[]): string =>
    `---\ntype: interview\napplication: a\n${lines.join('\n')}\n---\n`;
  const index = indexOf({
    'applications/a/application.md': '---\ntype: application\ncompany: A\ntime-zone: America/New_York\n---\n',
    'applications/a/one.md': talk('start: 2026-03-20T20:00'),
    'applications/a/two.md': talk('start: 2026-03-24'),
    'applications/a/three.md': talk('start: 2026-03-25T10:00+01:00', 'status: cancelled'),
    'applications/a/four.md': talk('status: scheduled'),
  });
  test('count by the day on the user’s own calendar', () => {
    assert.deepEqual(interviewDaysOf(index, 'Europe/Berlin'), ['2026-03-21', '2026-03-24']);
    assert.deepEqual(interviewDaysOf(index, 'America/New_York'), ['2026-03-20', '2026-03-24']);
  });
  test('ask for rest in the last hour', () => {
    const start = Date.parse('2026-03-20T20:00-04:00');
    const rest = (minutes: number) => restUntil(index, start - minutes * 60_000, 'Europe/Berlin');
    assert.equal(rest(61), undefined);
    assert.equal(rest(60), start);
    assert.equal(rest(1), start);
    assert.equal(rest(0), undefined);
  });
});
