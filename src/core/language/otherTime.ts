import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { utcOfDay } from '../time/day.js';
import { dayAt, type Zone } from '../time/zone.js';
import { clockWords, momentWords, type Reader } from '../views/calendarWords.js';
import { placeOfZone } from './zonesOfNote.js';

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
