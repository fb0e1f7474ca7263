import type { Check } from '../check.js';
import { headingOr } from '../places.js';
import { interviewAt } from './stage.js';

const section = 'What went well, and why';

export const wentWell: Check = {
  code: 'DB04',
  severity: 'hint',
  title: 'Nothing on what went well',
  why: 'What worked is worth repeating, and one forgets it first after a hard talk.',
  types: ['interview'],
  *find(document) {
    if (!interviewAt('completed', document) || document.debrief?.prose[section]) return;
    yield {
      message: `“${section}” is empty. There is something to keep from a hard talk too: one sentence will do.`,
      place: headingOr(document, section, 'debrief'),
    };
  },
};
