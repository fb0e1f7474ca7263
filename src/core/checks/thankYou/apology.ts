import { withoutPhrases } from '../../messages/phrases.js';
import { phraseCheck } from './wordingCheck.js';

/** Said to others, of their own troubles. */
const sympathy = [
  'sorry (to hear|for your loss|to learn)',
  '(no|without) (need to |any )?(apolog\\S+|sorry)',
];

export const apology = phraseCheck({
  code: 'TY501',
  severity: 'warning',
  title: 'An apology',
  why: 'An apology reminds the reader of what went wrong, which they may not have noticed. A better answer, in one sentence, does more.',
  list: 'apology',
  text: ({ letter }) => withoutPhrases(sympathy, letter.said),
  message: (found) =>
    `“${found}” points at what went wrong. Say the better answer instead, in one sentence, or leave it out.`,
});
