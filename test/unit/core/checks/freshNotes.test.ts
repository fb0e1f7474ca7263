import assert from 'node:assert/strict';
import { noteTypes } from '../../../../src/core/noteTypes/index.js';
import { findingsIn, toldIn } from '../../../support/checks.js';
import { planOf } from '../templates/planning.js';

const answers = { interviewers: 'Dana Whitlock <dana@acme.example>, Priya Raman' };

/** A new interview with two people, as the shipped template makes it, with other statuses. */
function freshInterview(status: string, debrief: string): string {
  const { text } = planOf('interview', answers);
  return text.replace(/^status:.*$/m, `status: ${status}`).replace(/^debrief:.*$/m, `debrief: ${debrief}`);
}

/** Whoever was there waits for a note. */
const unthanked = ['TY901 Dana Whitlock', 'TY901 Priya Raman'];

function check(status: string, debrief: string, ...expected: string[]): void {
  assert.deepEqual(toldIn({ 'talk.md': freshInterview(status, debrief) }), expected);
}

suite('A note that is fresh from its template', () => {
  for (const { type } of noteTypes.filter((each) => each.type !== 'thank-you')) {
    test(`is told nothing: ${type}`, () => {
      const { text } = planOf(type, type === 'story' ? { title: 'T' } : {});
      assert.deepEqual(findingsIn({ 'note.md': text }), []);
    });
  }

  test('with interviewers, before the talk and right after it', () => {
    check('scheduled', 'not-started');
    check('completed', 'not-started', ...unthanked);
  });
  test('called captured without a word: what is missing is asked for where it belongs', () =>
    check(
      'completed',
      'captured',
      ...unthanked,
      'DB01 Questions they asked',
      'DB02 Dana Whitlock:',
      'DB02 Priya Raman:',
    ));
  test('called completed without a word: what went well too', () =>
    check(
      'completed',
      'completed',
      ...unthanked,
      'DB01 Questions they asked',
      'DB02 Dana Whitlock:',
      'DB02 Priya Raman:',
      'DB04 What went well, and why',
    ));
});
