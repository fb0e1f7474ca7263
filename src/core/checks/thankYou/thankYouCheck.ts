import type { Check, Finding } from '../check.js';
import { type CheckLimits, defaultLimits } from '../../checkLimits.js';
import { type Draft, draftOf, hasText } from './draft.js';

/** A check of a thank-you: `find` gets the message taken apart, and what is known around it. */
export interface ThankYouCheck extends Omit<Check, 'types' | 'find'> {
  /** It looks at the front matter, and so also where nothing is written yet. */
  readonly withoutText?: true;
  /** It knows the words of a language: off where they are not known. */
  readonly wording?: true;
  readonly find: (draft: Draft) => Iterable<Finding>;
}

/** Makes a check of it. Skipped notes are left in peace; so is an empty body, but for what the front matter says. */
export function thankYouCheck({ withoutText, wording, find, ...check }: ThankYouCheck): Check {
  return {
    ...check,
    ...(wording && { wording }),
    types: ['thank-you'],
    find(document, context) {
      const draft = draftOf(document, context);
      const isOn =
        draft && (withoutText || hasText(draft)) && (!wording || draft.letter.language.wording !== undefined);
      return isOn ? find(draft) : [];
    },
  };
}

/** A number of the checks, as the user set it. */
export function limitOf({ context }: Draft, limit: keyof CheckLimits): number {
  return context.limits?.[limit] ?? defaultLimits[limit];
}
