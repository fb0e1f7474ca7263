import type { Timing } from './actions/timing.js';

/** The settings that are numbers of the computed actions: all of the list that is needed while the extension runs. */
export const timingSettings = {
  'timing.dueMinutes': 'dueTime',
  'debrief.captureAfterMinutes': 'captureDueMinutes',
  'debrief.captureLateMinutes': 'captureLateMinutes',
  'debrief.dueHours': 'debriefHours',
  'thankYou.dueHours': 'thankYouDueHours',
  'thankYou.lateHours': 'thankYouLateHours',
  'thankYou.notBeforeMinutes': 'thankYouNotBeforeMinutes',
  'thankYou.sameDayHours': 'thankYouSameDayHours',
  'search.keepSearchingDays': 'keepSearchingDays',
  'search.prepareHours': 'prepareHours',
  'evaluation.afterDays': 'evaluateDays',
  'references.wanted': 'referencesWanted',
  'references.reconfirmDays': 'reconfirmDays',
  'references.thankDays': 'thankReferenceDays',
  'references.tellOutcomeDays': 'tellOutcomeDays',
  'followUp.afterPromiseBusinessDays': 'afterPromiseBusinessDays',
  'followUp.noPromiseBusinessDays': 'noPromiseBusinessDays',
  'followUp.secondBusinessDays': 'secondBusinessDays',
  'followUp.max': 'maxEnquiries',
  'followUp.closeBusinessDays': 'closeBusinessDays',
  'followUp.closeMinimumDays': 'closeMinimumDays',
  'followUp.replyToRejectionDays': 'replyToRejectionDays',
} as const satisfies Readonly<Record<string, keyof Timing>>;

export type TimingKey = keyof typeof timingSettings;
