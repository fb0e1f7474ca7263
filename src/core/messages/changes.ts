import type { Change } from '../edit/change.js';
import { sentChange, type StatusChange } from '../edit/changes.js';
import { isNoteOf, type Note } from '../notes/note.js';
import type { Person } from '../text/people.js';
import { isUnsent } from './message.js';

/** Why no thank-you is sent: what stands in the note, and how people say it. */
export const skipReasons: readonly { readonly reason: string; readonly words: string }[] = [
  { reason: 'no-contact-route', words: 'There is no way to reach this person' },
  { reason: 'asked-not-to', words: 'They asked for no notes' },
  { reason: 'withdrawn', words: 'I have withdrawn' },
  { reason: 'other', words: 'Another reason' },
];

/** The template of a note that only says that none is sent. */
export const skippedTemplate = `---
type: thank-you
---

<!-- No note is sent to this person. To write one after all, set the status to "draft". -->
`;

/** Marks a message that was handed over as sent. A thank-you went by e-mail, unless the note says otherwise. */
export function handedOverChange(note: Note, moment: string): readonly Change[] {
  if (!isUnsent(note)) return [];
  const channel: readonly Change[] =
    isNoteOf('thank-you', note) && !note.values.channel
      ? [{ set: 'channel', value: 'email', after: note.values.mode ? 'mode' : 'sent' }]
      : [];
  return [...(sentChange(note, moment)?.changes ?? []), ...channel];
}

/** Says that a thank-you was replied to, or a follow-up answered. Undefined for other notes. */
export function repliedChange(note: Note, moment: string): StatusChange | undefined {
  if (!isNoteOf('thank-you', note) && !isNoteOf('follow-up', note)) return undefined;
  const status = note.type === 'thank-you' ? 'replied' : 'answered';
  return {
    changes: [
      { set: 'status', value: status, after: 'type' },
      { set: status, value: moment, after: note.values.sent ? 'sent' : 'status' },
    ],
    unusual: !['sent', 'unanswered', status].includes(note.status ?? ''),
  };
}

/** Whether a reply to a message is still to come. */
export function awaitsReply(note: Note | undefined): note is Note {
  if (isNoteOf('thank-you', note)) return note.status === 'sent';
  return isNoteOf('follow-up', note) && (note.status === 'sent' || note.status === 'unanswered');
}

/** Says that no thank-you is sent, and why. Undefined for a note that is none, or that went out. */
export function skippedChange(note: Note, reason: string): readonly Change[] | undefined {
  if (!isNoteOf('thank-you', note) || note.status === 'sent' || note.status === 'replied') return undefined;
  return [
    { set: 'status', value: 'skipped', after: 'type' },
    { set: 'skip-reason', value: reason, after: 'status' },
  ];
}

/** Says that somebody is asked to forward a thank-you. */
export function forwardedChange({ name, email }: Person): readonly Change[] {
  return [
    { set: 'via', value: { ...(name && { name }), ...(email && { email }) }, after: 'to' },
    { set: 'mode', value: 'via-contact', after: 'via' },
  ];
}
