import { english } from '../../messages/languages/english.js';
import type { Draft } from './draft.js';

/** Whether the message has a subject line at all: a card by hand has none. */
export function hasSubjectLine({ note }: Draft): boolean {
  return note.values.channel === undefined || note.values.channel === 'email';
}

/** `Thank you: Data Engineer, Ines Okafor` */
export function suggestedSubject({ role, company, context, letter }: Draft): string {
  const { thankYou } = letter.words === 0 ? english : letter.language;
  const about = [role || company, context.me?.name].filter(Boolean).join(', ');
  if (about === '') return 'Thank you for our conversation';
  return thankYou === undefined ? about : `${thankYou}: ${about}`;
}
