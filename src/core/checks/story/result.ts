import type { Check } from '../check.js';
import { headingOr } from '../places.js';
import { sectionText } from './sectionText.js';

/** A story that has none of these is a fresh note, and left in peace. */
const before = ['Situation', 'Task', 'Actions'] as const;

export const result: Check = {
  code: 'ST01',
  severity: 'warning',
  title: 'A story without a result',
  why: 'The result is what they remember of a story, and what they ask for when it is missing.',
  types: ['story'],
  *find(document) {
    if (sectionText(document, 'Result') || !before.some((name) => sectionText(document, name))) return;
    yield {
      message: 'This story has no result yet. What was different afterwards? One sentence will do.',
      place: headingOr(document, 'Result', 'title'),
    };
  },
};
