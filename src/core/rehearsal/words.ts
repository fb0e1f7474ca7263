import { addDays, type Day } from '../time/day.js';
import { dayWords, type Reader, today as todayOf } from '../views/calendarWords.js';
import type { Practice } from './session.js';

/** What each rating means, by the rating. */
export const ratingWords: Readonly<Record<number, string>> = {
  5: 'as I want it',
  4: 'good',
  3: 'nearly there',
  2: 'shaky',
  1: 'did not come to me',
};

/** A day to come: `today`, `tomorrow`, `Saturday 28 March`. */
export function practiceDay(day: Day, reader: Reader): string {
  const today = todayOf(reader);
  if (day <= today) return 'today';
  return day === addDays(today, 1) ? 'tomorrow' : dayWords(day, reader, 'long');
}

/** What a view says of the practice: `Practise today: 4 questions`, or when it goes on; undefined without questions. */
export function practiceWords({ today, next }: Practice, reader: Reader): string | undefined {
  if (today.length > 0) return `Practise today: ${questionCount(today.length)}`;
  return next === undefined ? undefined : `Next practice: ${practiceDay(next, reader)}`;
}

/** What is said when a session is over: `That was 4 questions. Next: Saturday 28 March.` */
export function endOfSession(count: number, next: Day | undefined, reader: Reader): string {
  const was = `That was ${questionCount(count)}.`;
  return next === undefined ? was : `${was} Next: ${practiceDay(next, reader)}.`;
}

function questionCount(count: number): string {
  return `${count} question${count === 1 ? '' : 's'}`;
}
