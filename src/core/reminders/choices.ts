import { addDays } from '../time/day.js';
import { minuteOfDay } from '../time/goodMoment.js';
import { instantOfDay } from '../time/zone.js';
import { clockWords, HOUR, nextMidnight, type Reader, today } from '../views/calendarWords.js';

/** A moment to choose. */
export interface Choice {
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const EVENING = 18 * 60;
const MORNING = 9 * 60;

/** When a reminder that is put off comes again. */
export function laterChoices(reader: Reader): Choice[] {
  const { now, userZone } = reader;
  const evening = instantOfDay(today(reader), EVENING, userZone);
  const morning = instantOfDay(addDays(today(reader), 1), MORNING, userZone);
  return [
    { label: 'In 1 hour', until: now + HOUR },
    ...(minuteOfDay(now, userZone) < EVENING - 60
      ? [{ label: `This evening at ${clockWords(evening, reader)}`, until: evening }]
      : []),
    { label: `Tomorrow at ${clockWords(morning, reader)}`, until: morning },
  ];
}

/** How long all reminders pause; a day can be named besides. */
export function pauseChoices(reader: Reader): Choice[] {
  return [
    { label: 'For 1 hour', until: reader.now + HOUR },
    { label: 'For today', until: nextMidnight(reader) },
  ];
}
