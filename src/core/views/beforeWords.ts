import type { Earlier } from '../applications/before.js';
import { plain } from '../text/plain.js';
import { dayWords, type Reader } from './calendarWords.js';

/** How an end is told, to the user, of something that is past. */
const ends: Readonly<Record<string, string>> = {
  'not-selected': 'they chose somebody else',
  withdrawn: 'you withdrew',
  'no-response': 'there was no answer',
  'position-closed': 'the position was closed',
  'offer-declined': 'you declined their offer',
  'offer-expired': 'the offer expired',
  'offer-rescinded': 'they took their offer back',
  reneged: 'you went back on your answer',
  dropped: 'you dropped it',
};

/** `Analyst, they chose somebody else, Monday 2 March`: what an earlier application came to. */
export function beforeWords({ note, status, on }: Earlier, reader: Reader): string {
  const { role } = note.values;
  return [role && plain(role), ends[status] ?? status, on && dayWords(on, reader, 'long')]
    .filter(Boolean)
    .join(', ');
}
