import { phraseCheck } from './wordingCheck.js';

export const desperation = phraseCheck({
  code: 'TY503',
  severity: 'warning',
  title: 'It sounds like need',
  why: 'Employers choose people who want this work, not any work. Need is understandable, and does not help you here.',
  list: 'desperation',
  message: (found) => `“${found}” speaks of your need, not of the work. Say what draws you to this role.`,
});
