import type { Check } from '../check.js';
import { headingOr } from '../places.js';
import { interviewAt } from './stage.js';

export const questions: Check = {
  code: 'DB01',
  severity: 'warning',
  title: 'No questions recorded',
  why: 'The wording of a question is gone within about an hour, and it is what you practise with before the next round. Easy questions are worth keeping too.',
  types: ['interview'],
  *find(document) {
    if (!interviewAt('captured', document) || (document.debrief?.questions.length ?? 0) > 0) return;
    yield {
      message:
        'No question is written down yet, and their wording is what fades first. Add each one that you remember as a heading of its own.',
      place: headingOr(document, 'Questions they asked', 'debrief'),
    };
  },
};
