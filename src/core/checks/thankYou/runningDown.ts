import { phraseCheck } from './wordingCheck.js';

export const runningDown = phraseCheck({
  code: 'TY507',
  severity: 'error',
  title: 'Running somebody down',
  why: 'Who speaks badly of the last employer will speak badly of the next. That is what readers think, fair or not.',
  list: 'runningDown',
  message: (found) => `“${found}” speaks badly of an employer or a person. Say what you look for instead.`,
});
