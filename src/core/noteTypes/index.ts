import { application } from './application.js';
import { evaluation, insiderTalk, offer, values } from './decisions.js';
import { interview } from './interview.js';
import { followUp, thankYou } from './messages.js';
import type { NoteType } from './noteType.js';
import { reference, referenceRequest } from './references.js';
import { story, week } from './search.js';

/** Every note type, in the order in which menus and docs show them. To add one: a definition, a line here, a template. */
export const noteTypes = [
  application,
  interview,
  thankYou,
  evaluation,
  values,
  insiderTalk,
  offer,
  reference,
  referenceRequest,
  followUp,
  week,
  story,
] as const;

/** The name of a note type, as in the front matter. */
export type TypeName = (typeof noteTypes)[number]['type'];

/** The definition of one type by its name. */
export type TypeNamed<N extends TypeName> = Extract<(typeof noteTypes)[number], { type: N }>;

const byName = new Map<string, NoteType>(noteTypes.map((each) => [each.type, each]));

/** The definition with that name; undefined for a type that is not ours. */
export function noteTypeNamed(name: TypeName): NoteType;
export function noteTypeNamed(name: string): NoteType | undefined;
export function noteTypeNamed(name: string): NoteType | undefined {
  return byName.get(name);
}

/** Keys that any note may have. */
export const commonKeys = ['type', 'id', 'share', 'schema'] as const;
