import type { Check } from '../check.js';
import { lessons } from './lessons.js';
import { inTime } from './inTime.js';
import { flagBasis } from './flagBasis.js';
import { nextStep } from './nextStep.js';
import { personTopics } from './personTopics.js';
import { privateMatters } from './privateMatters.js';
import { promiseDay } from './promiseDay.js';
import { questions } from './questions.js';
import { similarNames } from './similarNames.js';
import { wentWell } from './wentWell.js';

/** The checks of a debrief, by code. */
export const debriefChecks: readonly Check[] = [
  questions,
  personTopics,
  nextStep,
  wentWell,
  lessons,
  inTime,
  similarNames,
  promiseDay,
  privateMatters,
  flagBasis,
];
