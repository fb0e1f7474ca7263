import { applicationStatuses } from '../noteTypes/application.js';

/** What a status is called elsewhere, folded: in other trackers, in spreadsheets, in German. */
export const otherStatuses: Readonly<
  Partial<Record<(typeof applicationStatuses)[number], readonly string[]>>
> = {
  saved: [
    'wishlist',
    'bookmarked',
    'bookmark',
    'interested',
    'to apply',
    'todo',
    'not applied',
    'applying',
    'prospect',
    'draft',
    'gemerkt',
    'gespeichert',
    'geplant',
  ],
  applied: [
    'submitted',
    'application sent',
    'sent',
    'in review',
    'under review',
    'pending',
    'beworben',
    'versendet',
    'verschickt',
  ],
  screening: [
    'phone screen',
    'phone interview',
    'phone',
    'recruiter screen',
    'screen',
    'assessment',
    'online assessment',
    'test',
    'telefoninterview',
  ],
  interviewing: [
    'interview',
    'interviews',
    'interviewed',
    'onsite',
    'on site',
    'technical interview',
    'final round',
    'final interview',
    'vorstellungsgespräch',
    'gespräch',
    'im gespräch',
  ],
  'awaiting-decision': ['waiting', 'awaiting', 'awaiting response', 'wartet', 'warten'],
  'offer-received': ['offer', 'offers', 'offered', 'offer extended', 'angebot', 'angebot erhalten'],
  negotiating: ['negotiation', 'verhandlung'],
  'offer-accepted': ['accepted', 'accepted offer', 'hired', 'signed', 'angenommen', 'zusage angenommen'],
  'offer-declined': ['declined offer', 'angebot abgelehnt'],
  'not-selected': [
    'rejected',
    'reject',
    'rejection',
    'denied',
    'turned down',
    'unsuccessful',
    'abgelehnt',
    'absage',
    'absage erhalten',
  ],
  withdrawn: ['withdrew', 'i withdrew', 'zurückgezogen'],
  'no-response': [
    'ghosted',
    'no reply',
    'no answer',
    'never heard back',
    'keine antwort',
    'keine rückmeldung',
  ],
  'position-closed': ['closed', 'cancelled', 'canceled', 'expired', 'filled', 'job closed', 'stelle besetzt'],
  dropped: ['archived', 'archive', 'not interested', 'skipped', 'verworfen'],
};

const byWord = new Map<string, string>([
  ...applicationStatuses.map((status) => [foldWord(status), status] as const),
  ...Object.entries(otherStatuses).flatMap(([status, all]) => all.map((word) => [word, status] as const)),
]);

/** The status that a word of another program means; undefined for one that nobody knows. */
export function statusNamed(word: string): string | undefined {
  return byWord.get(foldWord(word));
}

/** Words are compared without case, marks, little pictures and what separates them. */
export function foldWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where the work is done, in other words. */
const modes: Readonly<Record<string, readonly string[]>> = {
  onsite: ['on site', 'in office', 'office', 'in person', 'vor ort', 'büro', 'präsenz'],
  hybrid: ['hybrid remote', 'teilweise remote'],
  remote: ['fully remote', 'home office', 'homeoffice', 'wfh'],
};

/** How much a role is wanted, in other words. */
const priorities: Readonly<Record<string, readonly string[]>> = {
  1: ['high', 'hoch', 'top'],
  2: ['medium', 'mittel', 'normal'],
  3: ['low', 'niedrig'],
};

/** Where it was found, in other words. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'company-site': [
    'company website',
    'company site',
    'career page',
    'careers page',
    'webseite',
    'karriereseite',
  ],
  referral: ['referred', 'empfehlung'],
  recruiter: ['recruiter reachout', 'recruiter outreach', 'headhunter'],
  'job-board': ['job board', 'jobbörse'],
};

/** What words of other programs mean, by key. */
export const otherWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'work-mode': modes,
  priority: priorities,
  source: sources,
};

/** The value of a key that a word means; the word itself where it is no other. */
export function valueNamed(key: string, word: string): string {
  const folded = foldWord(word);
  for (const [value, all] of Object.entries(otherWords[key] ?? {}))
    if (folded === foldWord(value) || all.includes(folded)) return value;
  return word;
}
