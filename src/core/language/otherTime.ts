import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Note } from '../notes/note.js';
import { utcOfDay } from '../time/day.js';
import { dayAt, type Zone } from '../time/zone.js';
import { clockWords, momentWords, type Reader } from '../views/calendarWords.js';
import type { LanguageContext } from './context.js';

/** The zone of the other side: the note's own, else its application's; undefined where neither is written. */
export function zoneOfNote(note: Note, { index }: Pick<LanguageContext, 'index'>): Zone | undefined {
  const { 'time-zone': own, application } = note.values as { 'time-zone'?: string; application?: string };
  return (
    own ??
    (application === undefined ? undefined : index.withId('application', application)?.values['time-zone'])
  );
}

/** `America/New_York` → `New York`: what people call a zone. */
export function placeOfZone(zone: Zone): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The time of day in a zone: `11:00`; with the weekday, `Wed 03:00`, where it is another day than `than`. */
export function timeIn(
  zone: Zone,
  instant: number,
  { reader, than }: { reader: Reader; than: string },
): string {
  const day = dayAt(instant, zone);
  const clock = clockWords(instant, { ...reader, userZone: zone });
  return day === than ? clock : `${format(utcOfDay(day), 'EEE', { in: tz('UTC') })} ${clock}`;
}

/** `Tuesday 17 March at 11:00 in New York` */
export function sentenceIn(zone: Zone, instant: number, reader: Reader): string {
  return `${momentWords(instant, { ...reader, userZone: zone }, 'long')} in ${placeOfZone(zone)}`;
}
