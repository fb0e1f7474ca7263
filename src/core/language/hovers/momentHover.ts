import { cityOf } from './cityOf.js';
import type { Span } from '../../document/position.js';
import type { Note } from '../../notes/note.js';
import { type Day, daysBetween } from '../../time/day.js';
import { instantOf, type Moment, writtenDay } from '../../time/moment.js';
import { dayAt, instantOfWall, offsetAt, wallAt, type Zone } from '../../time/zone.js';
import {
  clockWords,
  COUNTED,
  dayWords,
  HOUR,
  MINUTE,
  momentWords,
  spanWords,
} from '../../views/calendarWords.js';
import type { LanguageContext } from '../context.js';
import { bullets, escapeMarkdown, paragraphs } from './escapeMarkdown.js';
import type { Hover } from './hover.js';
import { type NoteZones, zonesOf } from '../zonesOfNote.js';
import { matched } from '../../text/match.js';

/** What is known of a date besides its words: lines of markdown, and the heading of the rule. */
export interface DateFacts {
  readonly lines: readonly string[];
  readonly rule?: string;
  readonly reference?: string;
}

/** A day in words, how far away it is, and what is due from it. */
export function dayHover(day: Day, span: Span, facts: DateFacts, context: LanguageContext): Hover {
  const words = escapeMarkdown(dayWords(day, context, 'long'));
  return hoverOf([`**${words}**, ${daysAway(day, context)}`], span, facts);
}

/** A moment in words, there and for the user, how far away it is, and what is due from it. */
export function momentHover(
  moment: Moment,
  about: { readonly note: Note; readonly span: Span; readonly facts: DateFacts },
  context: LanguageContext,
): Hover {
  const { note, span, facts } = about;
  if (moment.dayOnly) return dayHover(writtenDay(moment), span, facts, context);
  const zones = zonesOf(note, context.index, context.userZone);
  const instant = instantOf(moment, zones.read);
  return hoverOf(
    [
      `${bothPlaces(instant, zones.there, context)}, ${momentAway(instant, context)}`,
      clockChange(moment, zones.read, context),
      strangeOffset(moment, instant, zones, context),
    ],
    span,
    facts,
  );
}

function hoverOf(words: readonly (string | undefined)[], span: Span, facts: DateFacts): Hover {
  const { lines, rule, reference } = facts;
  return { markdown: paragraphs(...words, bullets(lines), rule), span, ...(reference && { reference }) };
}

/** `Tuesday 17 March at 11:00 in New York, 16:00 for you (Berlin)`; once, where the clocks agree. */
export function bothPlaces(instant: number, there: Zone, context: LanguageContext): string {
  const { userZone } = context;
  const reader = { ...context, userZone: there };
  const words = `**${escapeMarkdown(momentWords(instant, reader, 'long'))}**`;
  if (wallAt(instant, there) === wallAt(instant, userZone)) return words;
  const isSameDay = dayAt(instant, there) === dayAt(instant, userZone);
  const own = isSameDay ? clockWords(instant, context) : momentWords(instant, context, 'long');
  return `${words} in ${cityOf(there)}, ${escapeMarkdown(own)} for you (${cityOf(userZone)})`;
}

/** `today`, `tomorrow`, `in 5 days`, `12 days ago`. */
export function daysAway(day: Day, { today }: LanguageContext): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days === 1 ? 'tomorrow' : 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

function momentAway(instant: number, context: LanguageContext): string {
  const ahead = instant - context.now;
  if (Math.abs(ahead) < MINUTE) return 'now';
  if (Math.abs(ahead) >= COUNTED) return daysAway(dayAt(instant, context.userZone), context);
  const span = spanWords(Math.abs(ahead), 'long');
  return ahead > 0 ? `in ${span}` : `${span} ago`;
}

/** Where clocks change, a time without an offset may not exist, or come twice. */
function clockChange(moment: Moment, zone: Zone, context: LanguageContext): string | undefined {
  if (moment.offset !== undefined) return undefined;
  const instant = instantOfWall(moment.wall, zone);
  const there = { ...context, userZone: zone };
  if (wallAt(instant, zone) !== moment.wall)
    return `The clocks change there, and this time is left out. It is read as ${escapeMarkdown(clockWords(instant, there))}.`;
  const comesAgain = [HOUR / 2, HOUR].some((later) => wallAt(instant + later, zone) === moment.wall);
  return comesAgain
    ? 'The clocks change there, and this time comes twice. The first one is meant. An offset says which.'
    : undefined;
}

/** An offset that is used in none of the places on that day was likely forgotten when clocks changed. */
function strangeOffset(
  { offset, text }: Moment,
  instant: number,
  { read, there }: NoteZones,
  { userZone }: LanguageContext,
): string | undefined {
  if (offset === undefined || offset === 0) return undefined;
  const zones = [...new Set([there, read, userZone])];
  if (zones.some((zone) => offsetAt(instant, zone) === offset)) return undefined;
  const places = zones.map(cityOf);
  const written = escapeMarkdown(matched(/[+-][\d:]+$/, text));
  return places.length === 1
    ? `The offset ${written} is not that of ${places[0]} at that time. The offset counts.`
    : `The offset ${written} is that of none of these places at that time: ${places.join(', ')}. The offset counts.`;
}
