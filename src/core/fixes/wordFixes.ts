import type { NoteDocument } from '../document/noteDocument.js';
import type { Problem } from '../problem.js';
import { plain } from '../text/plain.js';
import { foldWord, likest, meant } from './closest.js';
import type { Fix } from './fix.js';
import { replaceFound } from './spans.js';

/** What people write for a word of the format; the first that is allowed at the place is meant. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  rejected: ['not-selected'],
  rejection: ['not-selected'],
  ghosted: ['no-response'],
  'no-reply': ['no-response'],
  'no-answer': ['no-response', 'unanswered'],
  accepted: ['offer-accepted'],
  offer: ['offer-received'],
  offered: ['offer-received'],
  interview: ['interviewing'],
  interviewed: ['interviewing'],
  waiting: ['awaiting-decision'],
  wishlist: ['saved'],
  bookmarked: ['saved'],
  submitted: ['applied', 'sent'],
  expired: ['offer-expired'],
  rescinded: ['offer-rescinded'],
  done: ['completed'],
  finished: ['completed'],
  complete: ['completed'],
  held: ['completed'],
  planned: ['scheduled'],
  booked: ['scheduled'],
  confirmed: ['scheduled'],
  canceled: ['cancelled'],
  postponed: ['rescheduled'],
  missed: ['no-show'],
  todo: ['not-started', 'needed', 'draft'],
  answered: ['replied'],
  replied: ['answered'],
  yes: ['agreed'],
  no: ['none', 'declined'],
  skip: ['skipped'],
  'on-site': ['onsite'],
  'in-person': ['onsite'],
  office: ['onsite'],
  'home-office': ['remote'],
  telephone: ['phone'],
  call: ['phone'],
  zoom: ['video'],
  teams: ['video'],
  screening: ['recruiter-screen'],
  'phone-screen': ['recruiter-screen'],
  seen: ['observed'],
  rumour: ['guess'],
  rumor: ['guess'],
  glassdoor: ['public-review'],
  review: ['public-review'],
  contract: ['document'],
  ok: ['pass'],
  maybe: ['unsure', 'unknown'],
  amber: ['yellow'],
  orange: ['yellow'],
  usa: ['us'],
  gb: ['uk'],
  germany: ['de'],
  japan: ['jp'],
  'follow-up': ['status-enquiry'],
  enquiry: ['status-enquiry'],
  inquiry: ['status-enquiry'],
  'status-inquiry': ['status-enquiry'],
};

/** A word that is not known at its place: the one that must have been meant, else the three that look most like it. */
export function* closestWord(problem: Problem, document: NoteDocument): Generator<Fix> {
  const { found, expected } = problem.facts;
  const { sure, words } = wordsLike(found, expected);
  for (const word of words) yield changeTo(word, sure, replaceFound(document, problem, word));
}

/** Of a list of allowed words, with commas between, those that are worth offering. */
export function wordsLike(found: string, expected: string): { sure: boolean; words: readonly string[] } {
  const allowed = expected.split(/,\s*/).filter(Boolean);
  const likely = wordMeant(found, allowed);
  return {
    sure: likely.length === 1,
    words: likely.length > 0 ? likely.slice(0, 3) : likest(found, allowed, 3),
  };
}

/** The allowed words that a word can only have meant. */
function wordMeant(word: string, allowed: readonly string[]): string[] {
  const same = allowed.filter((each) => foldWord(each) === foldWord(word));
  if (same.length > 0) return same;
  const folded = foldWord(word);
  const known = Object.hasOwn(synonyms, folded) ? (synonyms[folded] ?? []) : [];
  const synonym = known.find((each) => allowed.includes(each));
  return synonym === undefined ? meant(word, allowed) : [synonym];
}

/** A fix that writes another value in the place of one. */
export function changeTo(value: string, only: boolean, edits: Fix['edits']): Fix {
  return { title: `Change to “${plain(value)}”`, only, edits };
}
