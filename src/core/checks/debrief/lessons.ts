import type { Check } from '../check.js';
import { entriesIn } from '../places.js';

const MOST = 3;

export const lessons: Check = {
  code: 'DB05',
  severity: 'hint',
  title: 'More than three lessons',
  why: 'The lessons are shown before the next round. Nobody changes more than three things at once.',
  types: ['interview'],
  *find(document) {
    const all = entriesIn(document, 'Next time').filter(({ text }) => text !== '');
    const fourth = all[MOST];
    if (!fourth) return;
    yield {
      message: `There are ${all.length} lessons, and three are as many as one takes into a talk. Keep those that matter most.`,
      place: { line: fourth.line, words: fourth.text },
      facts: { found: String(all.length), expected: String(MOST) },
    };
  },
};
