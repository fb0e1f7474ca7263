import { phraseCheck } from './wordingCheck.js';

export const casual = phraseCheck({
  code: 'TY509',
  severity: 'hint',
  title: 'Very casual words',
  why: 'A note may be passed on to people who were not in the talk. What was fine to say can look careless in writing.',
  list: 'casual',
  text: ({ letter }) =>
    (letter.greeting?.text.padStart(letter.greeting.end) ?? '') +
    letter.said.slice(letter.greeting?.end ?? 0),
  message: (found) => `“${found}” is very casual for a note that may be passed on. Use a plainer word.`,
});
