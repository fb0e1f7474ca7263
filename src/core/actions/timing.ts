/** The numbers of the computed actions. Every one is a setting; these are the defaults (reference: timing). */
export const defaultTiming = {
  /** Minutes after midnight at which something due on a day is due. */
  dueTime: 600,
  /** Length of an interview without an end, in minutes. */
  interviewMinutes: 60,
  captureDueMinutes: 10,
  captureLateMinutes: 60,
  debriefHours: 24,
  thankYouDueHours: 24,
  thankYouLateHours: 48,
  thankYouNotBeforeMinutes: 30,
  thankYouSameDayHours: 2,
  keepSearchingDays: 7,
  prepareHours: 48,
  prepareLateHours: 1,
  evaluateDays: 2,
  offerDays: [3, 1],
  offerHours: 4,
  referencesWanted: 3,
  reconfirmDays: 120,
  thankReferenceDays: 2,
  tellOutcomeDays: 3,
  afterPromiseBusinessDays: 2,
  noPromiseBusinessDays: 7,
  secondBusinessDays: 5,
  maxEnquiries: 2,
  closeBusinessDays: 10,
  closeMinimumDays: 30,
  replyToRejectionDays: 2,
};

export type Timing = typeof defaultTiming;

/**
 * Where a region's customs differ from the defaults. They count only where the user switches the regional profiles on
 * (reference: regional profiles).
 */
export const regionalTiming: Readonly<Record<string, Partial<Timing>>> = {
  us: {},
  uk: { noPromiseBusinessDays: 5 },
  de: { noPromiseBusinessDays: 10, thankYouLateHours: 72 },
  jp: { thankYouDueHours: 8, thankYouLateHours: 24, noPromiseBusinessDays: 10 },
  neutral: {},
};

/** The numbers for an application: the user's, changed by the customs of its region where they want that. */
export function timingIn(
  region: string | undefined,
  { timing, regionalProfiles }: { readonly timing: Timing; readonly regionalProfiles: boolean },
): Timing {
  return regionalProfiles ? { ...timing, ...regionalTiming[region ?? 'neutral'] } : timing;
}

/** The place whose public holidays count where an application names a region only. */
export const regionHolidays: Readonly<Record<string, string>> = {
  us: 'US',
  uk: 'GB-ENG',
  de: 'DE',
  jp: 'JP',
};
