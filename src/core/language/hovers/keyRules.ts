import type { Timing } from '../../actions/timing.js';
import type { TypeName } from '../../noteTypes/index.js';
import type { KeyPath } from '../../problem.js';

/** A rule that hangs on a key, in a sentence, and the heading of docs/format.md that it comes from. */
export interface KeyRule {
  readonly type: TypeName;
  /** The key; within a group, both with a dot between. */
  readonly key: string;
  readonly section: 'Actions' | 'Rules';
  readonly say: (timing: Timing) => string;
}

const windowRule = 'The briefing is due on the day before they may be called.';
const zoneRule = 'A moment without an offset is read in this zone.';

/** Every key on which a rule of the format hangs. */
export const keyRules: readonly KeyRule[] = [
  {
    type: 'interview',
    key: 'end',
    section: 'Actions',
    say: (t) =>
      `Deadlines count from here: debrief after ${t.debriefHours} h, thank-you after ${t.thankYouDueHours} to ${t.thankYouLateHours} h.`,
  },
  {
    type: 'interview',
    key: 'start',
    section: 'Actions',
    say: (t) =>
      `Time to prepare begins ${t.prepareHours} h before. Without an \`end\`, the interview counts as over ${t.interviewMinutes} min after.`,
  },
  { type: 'interview', key: 'time-zone', section: 'Rules', say: () => zoneRule },
  {
    type: 'interview',
    key: 'debrief',
    section: 'Actions',
    say: (t) =>
      `First notes are due ${t.captureDueMinutes} min after the end, the whole debrief ${t.debriefHours} h after.`,
  },
  {
    type: 'interview',
    key: 'status',
    section: 'Actions',
    say: () => 'Only an interview that is `scheduled` or `completed` asks for a debrief and thank-yous.',
  },
  {
    type: 'application',
    key: 'promised',
    section: 'Actions',
    say: (t) => `You may ask ${t.afterPromiseBusinessDays} business days after this day.`,
  },
  {
    type: 'application',
    key: 'promise',
    section: 'Actions',
    say: (t) =>
      `With \`vague\` or \`none\` you may ask ${t.noPromiseBusinessDays} business days after the last interview.`,
  },
  {
    type: 'application',
    key: 'holidays',
    section: 'Actions',
    say: () => 'Business days are Monday to Friday without these.',
  },
  {
    type: 'application',
    key: 'region',
    section: 'Actions',
    say: () =>
      'Its public holidays are no business days, unless `holidays` says otherwise. Other customs count only if you switch regional profiles on.',
  },
  {
    type: 'application',
    key: 'time-zone',
    section: 'Rules',
    say: () => `What is due on a day is due at a time of day there. ${zoneRule}`,
  },
  {
    type: 'application',
    key: 'paused-until',
    section: 'Actions',
    say: () => 'Until then nothing of this application shows but an offer to answer and an interview ahead.',
  },
  {
    type: 'application',
    key: 'applied',
    section: 'Actions',
    say: (t) =>
      `After ${t.keepSearchingDays} days without another application you are reminded to keep searching.`,
  },
  {
    type: 'application',
    key: 'history',
    section: 'Rules',
    say: () =>
      'The last entry has the same status as `status`. Where they disagree, `status` counts and you are told.',
  },
  {
    type: 'application',
    key: 'status',
    section: 'Actions',
    say: () =>
      'Other moves are possible, too. An application that has ended asks for nothing but courtesies.',
  },
  {
    type: 'thank-you',
    key: 'mode',
    section: 'Actions',
    say: () => 'A `joint` note reaches everybody in `also`; without `also`, every interviewer.',
  },
  {
    type: 'thank-you',
    key: 'also',
    section: 'Actions',
    say: () => 'Counts for a `joint` note only. Whoever it reaches needs no thank-you of their own.',
  },
  {
    type: 'thank-you',
    key: 'status',
    section: 'Actions',
    say: () => 'A person is thanked once a note to them is `sent`, `replied` or `skipped`.',
  },
  {
    type: 'offer',
    key: 'respond-by',
    section: 'Actions',
    say: (t) =>
      `You are reminded ${t.offerDays.map((days) => `${days} ${days === 1 ? 'day' : 'days'}`).join(', ')} and ${t.offerHours} h before.`,
  },
  {
    type: 'reference',
    key: 'consent-on',
    section: 'Actions',
    say: (t) => `Ask again after ${t.reconfirmDays} days, while an application is open.`,
  },
  { type: 'reference-request', key: 'window', section: 'Actions', say: () => windowRule },
  { type: 'reference-request', key: 'window.from', section: 'Actions', say: () => windowRule },
  {
    type: 'reference-request',
    key: 'status',
    section: 'Actions',
    say: () => 'Each status that is reached has its day in a key of the same name.',
  },
  {
    type: 'reference-request',
    key: 'completed',
    section: 'Actions',
    say: (t) => `Thank them within ${t.thankReferenceDays} days.`,
  },
  {
    type: 'follow-up',
    key: 'status',
    section: 'Actions',
    say: (t) => `At most ${t.maxEnquiries} enquiries count in one time of waiting.`,
  },
  {
    type: 'follow-up',
    key: 'answered',
    section: 'Actions',
    say: () => 'An answer ends the waiting; what they say next begins a new one.',
  },
];

/** The rule that hangs on a key; undefined for a key without one. */
export function ruleOf(type: TypeName, path: KeyPath): KeyRule | undefined {
  const key = path.filter((step) => typeof step === 'string').join('.');
  return keyRules.find((rule) => rule.type === type && rule.key === key);
}
