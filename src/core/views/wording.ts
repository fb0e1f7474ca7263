import { type Action, dueAt } from '../actions/action.js';
import { addDays } from '../time/day.js';
import { dayAt, instantOfDay } from '../time/zone.js';
import {
  clockWords,
  comeBackDay,
  COUNTED,
  dayWords,
  HOUR,
  MINUTE,
  momentWords,
  nextMidnight,
  type Reader,
  spanWords,
  type Style,
  today,
} from './calendarWords.js';
import { nextThanksChange, withThanks } from './thanksWords.js';

/**
 * When an action is due, in words: `due in 5 h`, `due tomorrow 10:00`, `due now, 18 h left`, `late by 3 h`. What is
 * theirs only has a day to come back on.
 */
export function dueWords(action: Action, reader: Reader, style: Style = 'short'): string {
  return withThanks(timeWords(action, reader, style), action, reader);
}

/** The same without what else is to be said of a thank-you. */
export function timeWords(action: Action, reader: Reader, style: Style = 'short'): string {
  const due = dueAt(action, reader.now);
  if (action.state === 'waiting') return waitingWords(due, reader, style);
  if (action.state === 'late' && action.late !== undefined) return lateWords(action.late, reader, style);
  if (action.state === 'due' || due === undefined) return dueNowWords(action, reader, style);
  if (action.kind === 'answer-offer' && action.late !== undefined) {
    return `answer by ${momentWords(action.late, reader, style)}`;
  }
  return `due ${aheadWords(due, reader, style)}`;
}

/** The same as whole sentences, for the accessible label: `Due in 5 hours.` */
export function dueSentence(action: Action, reader: Reader): string {
  const words = dueWords(action, reader, 'long');
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return action.state === 'waiting' ? `It is their turn. ${sentence}` : sentence;
}

/** The shortest words, for the status bar: `18 h left`, `late by 3 h`, `due now`. */
export function leftWords(action: Action, reader: Reader): string {
  return dueWords(action, reader).replace(/^due now, /, '');
}

/** Due and late as full dates, for a tooltip; what the words already say is left out. */
export function momentLines(action: Action, reader: Reader): string[] {
  const { due, late, kind, state } = action;
  if (state === 'waiting' || (state === 'due' && late === undefined)) return [];
  const said = dueWords(action, reader, 'long');
  const line = (words: string, moment: number): string[] => {
    const date = momentWords(moment, reader, 'long');
    return said.includes(date) ? [] : [`${words}: ${date}`];
  };
  const isOffer = kind === 'answer-offer';
  return [
    ...(due === undefined || isOffer ? [] : line('Due', due)),
    ...(late === undefined || late === due ? [] : line(isOffer ? 'Answer by' : 'Late from', late)),
  ];
}

/** `in 5 h`, `tomorrow 10:00`, `Fri 27 Mar, 10:00`. */
function aheadWords(instant: number, reader: Reader, style: Style): string {
  const left = instant - reader.now;
  const day = dayAt(instant, reader.userZone);
  if (left < 12 * HOUR || day === today(reader)) return `in ${spanWords(left, style)}`;
  if (day === addDays(today(reader), 1)) {
    return `tomorrow${style === 'short' ? '' : ' at'} ${clockWords(instant, reader)}`;
  }
  return `${style === 'short' ? '' : 'on '}${momentWords(instant, reader, style)}`;
}

function lateWords(late: number, reader: Reader, style: Style): string {
  const past = reader.now - late;
  if (past < COUNTED) return `late by ${spanWords(past, style)}`;
  return `late since ${dayWords(dayAt(late, reader.userZone), reader, style)}`;
}

function dueNowWords(action: Action, reader: Reader, style: Style): string {
  const { late } = action;
  if (late === undefined) return sinceWords(dueAt(action, reader.now), reader, style);
  if (endsToday(action, late, reader)) return 'due today';
  const left = late - reader.now;
  if (left < COUNTED) return `due now, ${spanWords(left, style)} left`;
  return `due now, ${action.kind === 'answer-offer' ? 'answer by' : 'by'} ${momentWords(late, reader, style)}`;
}

/** Without a late there is no hurry to count: the day since which it can be done. */
function sinceWords(due: number | undefined, reader: Reader, style: Style): string {
  const day = due === undefined ? undefined : dayAt(due, reader.userZone);
  return day === undefined || day === today(reader) ? 'due now' : `due since ${dayWords(day, reader, style)}`;
}

/** It is to be done on a day, and that day is the user's today. */
function endsToday({ zone }: Action, late: number, reader: Reader): boolean {
  const isMidnight = instantOfDay(dayAt(late, zone), 0, zone) === late;
  return isMidnight && dayAt(late - 1, reader.userZone) === today(reader);
}

function waitingWords(due: number | undefined, reader: Reader, style: Style): string {
  if (due === undefined) return style === 'short' ? 'no date yet' : 'there is no date to come back on yet';
  return `come back on ${comeBackDay(dayAt(due, reader.userZone), reader, style)}`;
}

/** The moments on which the words of actions depend: what `nextWordingChange` is asked with. */
export function* wordingMoments(actions: Iterable<Action>): Generator<number> {
  for (const { due, late, state } of actions) {
    if (state === 'waiting') continue;
    if (due !== undefined) yield due;
    if (late !== undefined) yield late;
  }
}

/** The next moment at which the words of actions can change. */
export function nextChangeOfWords(actions: readonly Action[], reader: Reader): number {
  return Math.min(nextWordingChange(wordingMoments(actions), reader), nextThanksChange(actions, reader.now));
}

/**
 * The next moment at which words about the given moments can change: by the minute only within an hour of one of them,
 * by the hour within two days, else at the user's next midnight.
 */
export function nextWordingChange(moments: Iterable<number>, reader: Reader): number {
  let next = nextMidnight(reader);
  for (const moment of moments) next = Math.min(next, nextStep(moment, reader.now));
  return next;
}

/** Whole units count down, so words about a moment ahead change a millisecond after each step. */
function nextStep(moment: number, now: number): number {
  const ahead = moment - now;
  if (ahead >= COUNTED) return moment - COUNTED + 1;
  if (ahead >= 0) {
    const unit = ahead < HOUR ? MINUTE : HOUR;
    const step = moment - Math.floor(ahead / unit) * unit + 1;
    return ahead < MINUTE ? (ahead > 0 ? moment : moment + MINUTE) : step;
  }
  const past = -ahead;
  if (past >= COUNTED) return Infinity;
  const unit = past < HOUR ? MINUTE : HOUR;
  return moment + (Math.floor(past / unit) + 1) * unit;
}
