import type { Draft } from './draft.js';

/** Whether the message has a subject line at all: a card by hand has none. */
export function hasSubjectLine({ note }: Draft): boolean {
  return note.values.channel === undefined || note.values.channel === 'email';
}

/** `Thank you: Data Engineer, Ines Okafor` */
export function suggestedSubject({ role, company, context }: Draft): string {
  const about = [role || company, context.me?.name].filter(Boolean).join(', ');
  return about === '' ? 'Thank you for our conversation' : `Thank you: ${about}`;
}
