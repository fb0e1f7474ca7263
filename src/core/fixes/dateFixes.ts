import type { LanguageContext } from '../language/context.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { groupOf } from '../index/noteIndex.js';
import { plain } from '../text/plain.js';
import { parseMoment } from '../time/moment.js';
import { instantOfWall, isoAt, wallAt, type Zone } from '../time/zone.js';
import type { Fixer } from './fix.js';
import { looseDay, looseMoment, looseMonth, looseWeek } from './looseDates.js';
import { replaceFound, rewrite } from './spans.js';
import { changeTo } from './wordFixes.js';

/** Writes a date as the format does, where it can only mean one. */
function written(read: (text: string) => string | undefined): Fixer {
  return function* (problem, document) {
    const date = read(problem.facts.found);
    if (date !== undefined) yield changeTo(date, true, replaceFound(document, problem, date));
  };
}

export const dayAsWritten = written(looseDay);
export const momentAsWritten = written(looseMoment);
export const monthAsWritten = written(looseMonth);
export const weekAsWritten = written(looseWeek);

/** Adds the offset that the zone had at that time on the wall. */
export const addOffset: Fixer = function* (problem, document, context) {
  const raw = problem.facts.found;
  const moment = parseMoment(raw);
  if (!moment || !problem.path) return;
  const zone = zoneOf(document, context);
  const instants = instantsAt(moment.wall, zone);
  for (const instant of instants.length > 0 ? instants : [instantOfWall(moment.wall, zone)]) {
    const iso = isoAt(instant, zone);
    const offset = /[+-]\d\d:\d\d$/.exec(iso)?.[0] as string;
    // A time that the clock skips is written as it was by then.
    const text = wallAt(instant, zone) === moment.wall ? `${raw}${offset}` : iso;
    yield {
      title: `Change to “${plain(text)}”, the time in ${zone}`,
      only: instants.length === 1,
      edits: rewrite(document, problem.path, text),
    };
  }
};

/** When the clock in a zone shows a time: twice in the night in which it goes back, never in the hour that it skips. */
function instantsAt(wall: number, zone: Zone): number[] {
  const found = [-86_400_000, 86_400_000].map((apart) => {
    const near = wall + apart;
    return wall - (wallAt(near, zone) - near);
  });
  return [...new Set(found)].filter((instant) => wallAt(instant, zone) === wall);
}

/** The zone in which a moment without an offset is read (format: Days and moments). */
function zoneOf({ note }: NoteDocument, { index, userZone }: LanguageContext): Zone {
  const { 'time-zone': own } = (note?.values ?? {}) as { 'time-zone'?: Zone };
  return own ?? (note && index.withId('application', groupOf(note))?.values['time-zone']) ?? userZone;
}
