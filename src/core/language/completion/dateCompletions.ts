import { addDays, type Day, utcOfDay } from '../../time/day.js';
import { parseMoment } from '../../time/moment.js';
import { weekOf } from '../../time/week.js';
import { instantOfDay, isoAt } from '../../time/zone.js';
import { dayWords } from '../../views/calendarWords.js';
import type { LanguageContext } from '../context.js';
import { matched } from '../../text/match.js';

/** A date in words and what it means. */
export interface DateOffer {
  readonly label: string;
  readonly text: string;
  /** The day in words: `Tue 24 Mar`. */
  readonly detail?: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TEN = 600;

/** Today, tomorrow, yesterday, and the weekdays of the coming week. */
export function dayOffers(context: LanguageContext): DateOffer[] {
  const { today } = context;
  const offer = (label: string, day: Day): DateOffer => ({
    label,
    text: day,
    detail: dayWords(day, context),
  });
  const coming = [2, 3, 4, 5, 6, 7].map((days) => {
    const day = addDays(today, days);
    return offer(`next ${weekdays[new Date(utcOfDay(day)).getUTCDay()]}`, day);
  });
  return [
    offer('today', today),
    offer('tomorrow', addDays(today, 1)),
    offer('yesterday', addDays(today, -1)),
    ...coming,
    offer('in two weeks', addDays(today, 14)),
  ];
}

/** Now, and the days at ten o'clock, with the user's offset; behind a start, usual lengths of an interview. */
export function momentOffers(context: LanguageContext, start?: string): DateOffer[] {
  const { userZone, now } = context;
  const minute = Math.floor(now / 60_000) * 60_000;
  const lengths = start === undefined ? [] : [30, 45, 60, 90].flatMap((minutes) => after(start, minutes));
  return [
    ...lengths,
    { label: 'now', text: isoAt(minute, userZone), detail: dayWords(context.today, context) },
    ...dayOffers(context).map(({ label, text, detail }) => ({
      label: `${label} 10:00`,
      text: isoAt(instantOfDay(text as Day, TEN, userZone), userZone),
      detail,
    })),
  ];
}

/** So many minutes after a moment, written with the same offset. */
function after(start: string, minutes: number): DateOffer[] {
  const moment = parseMoment(start);
  if (!moment || moment.dayOnly) return [];
  const wall = new Date(moment.wall + minutes * 60_000).toISOString().slice(0, 16);
  const offset = matched(/(?:Z|[+-]\d{2}:?(?:\d{2})?)$/i, start.slice(10));
  return [{ label: `after ${minutes} minutes`, text: wall + offset, detail: wall.slice(11) }];
}

/** This week and the ones around it. */
export function weekOffers({ today }: LanguageContext): DateOffer[] {
  const offer = (label: string, days: number): DateOffer => ({ label, text: weekOf(addDays(today, days)) });
  return [offer('this week', 0), offer('next week', 7), offer('last week', -7)];
}

/** This month. */
export function monthOffers({ today }: LanguageContext): DateOffer[] {
  return [{ label: 'this month', text: today.slice(0, 7) }];
}
