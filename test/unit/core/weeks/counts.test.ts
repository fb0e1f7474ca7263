import assert from 'node:assert/strict';
import { daysOfWeek } from '../../../../src/core/time/week.js';
import { countsIn, countWords } from '../../../../src/core/weeks/counts.js';
import type { Files } from '../../../support/notes.js';
import { note } from '../views/search.js';
import { sourcesAt } from './weekOf.js';

const counts = (files: Files, week = '2026-W13', moment = '2026-03-29T20:00+02:00') => {
  const days = daysOfWeek(week);
  assert.ok(days);
  const { applications, conversations, interviews } = countsIn(days, sourcesAt(moment, files));
  return [applications, conversations, interviews];
};
const application = (...more: string[]): string => note('type: application', 'company: Acme', ...more);
const interview = (start: string, ...more: string[]): string =>
  note('type: interview', `start: ${start}`, ...more);

suite('What is counted in a week', () => {
  test('applications that went out on its days, by their day, else by the history', () => {
    const files = {
      'a.md': application('applied: 2026-03-23'),
      'b.md': application('applied: 2026-03-29', 'status: withdrawn'),
      'c.md': application('status: interviewing', 'history: [{on: 2026-03-25, status: applied}]'),
      'd.md': application('applied: 2026-03-22'),
      'e.md': application('applied: 2026-03-30'),
      'f.md': application('applied: 2026-03-10', 'history: [{on: 2026-03-25, status: applied}]'),
      'g.md': application('status: saved'),
    };
    assert.deepEqual(counts(files), [3, 0, 0]);
  });
  test('talks with insiders and informal interviews as conversations, others that were held as interviews', () => {
    const files = {
      'a.md': note('type: insider-talk', 'application: acme', 'on: 2026-03-24'),
      'b.md': note('type: insider-talk', 'application: acme', 'on: 2026-04-24'),
      'c.md': interview('2026-03-25T10:00+01:00', 'kind: informal'),
      'd.md': interview('2026-03-25T12:00+01:00', 'kind: panel'),
      'e.md': interview('2026-03-26T12:00+01:00', 'status: cancelled'),
      'f.md': interview('2026-03-29T19:30+02:00'),
    };
    assert.deepEqual(counts(files), [0, 2, 1]);
    assert.deepEqual(counts(files, '2026-W13', '2026-03-30T20:00+02:00'), [0, 2, 2]);
  });
  test('an interview on its day where the employer is', () => {
    const files = {
      'x/application.md': application('time-zone: America/Los_Angeles'),
      'i.md': interview('2026-03-30T05:00Z', 'application: x'),
    };
    assert.deepEqual(counts(files, '2026-W13', '2026-04-02T12:00Z'), [0, 0, 1]);
    assert.deepEqual(counts(files, '2026-W14', '2026-04-02T12:00Z'), [0, 0, 0]);
  });
});

suite('The words of a count', () => {
  const words = (done: [number, number, number], applications?: number, conversations?: number) =>
    countWords(
      { applications: done[0], conversations: done[1], interviews: done[2] },
      { applications, conversations },
    );
  test('compare with one’s own goals', () => {
    assert.equal(words([2, 1, 2], 3, 2), '2 of 3 applications · 1 of 2 conversations · 2 interviews');
    assert.equal(words([0, 1, 0], 1, 1), '0 of 1 application · 1 of 1 conversation');
  });
  test('only count where there is no goal, or more was done', () => {
    assert.equal(words([1, 2, 1]), '1 application · 2 conversations · 1 interview');
    assert.equal(words([4, 0, 0], 3, 0), '4 applications');
  });
  test('only name the goals while nothing is done', () => {
    assert.equal(words([0, 0, 0], 3, 2), 'Your own goals: 3 applications · 2 conversations');
    assert.equal(words([0, 0, 0], 0), undefined);
    assert.equal(words([0, 0, 0]), undefined);
  });
});
