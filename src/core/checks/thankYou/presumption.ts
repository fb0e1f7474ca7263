import { phraseCheck } from './wordingCheck.js';

export const presumption = phraseCheck({
  code: 'TY504',
  severity: 'warning',
  title: 'As if the job were yours',
  why: 'The decision is theirs. “Would” instead of “will” says the same and leaves it to them.',
  list: 'presumption',
  message: (found) =>
    `“${found}” takes their decision for granted. Say what you would do, not what you will.`,
});
