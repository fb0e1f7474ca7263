import { isZone, type Zone } from '../time/zone.js';
import { foldWord, meant } from './closest.js';
import type { Fixer } from './fix.js';
import { replaceFound } from './spans.js';
import { changeTo } from './wordFixes.js';

/** Regions whose cities can be named by newer names than the list of zones has, such as `Asia/Kolkata`. */
const regions = ['Africa', 'America', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'];

/** A time zone by its city, or with a slip of the pen; never by an abbreviation, for those mean several. */
export const zoneMeant: Fixer = function* (problem, document) {
  const zones = zonesMeant(problem.facts.found);
  for (const zone of zones.slice(0, 3))
    yield changeTo(zone, zones.length === 1, replaceFound(document, problem, zone));
};

function zonesMeant(text: string): Zone[] {
  const isAbbreviation = /^[A-Z]{2,5}$/.test(text.trim());
  const folded = foldWord(text).replace(/\s*\/\s*/g, '/');
  if (folded === '') return [];
  const zones = Intl.supportedValuesOf('timeZone');
  const named = zones.filter((zone) => foldWord(zone) === folded || city(zone) === folded);
  if (named.length > 0) return named;
  const renamed = regions.map((region) => `${region}/${cased(folded)}`).filter(isZone);
  if (renamed.length > 0) return renamed;
  if (isAbbreviation) return [];
  return meant(folded, zones, folded.includes('/') ? foldWord : city);
}

function city(zone: Zone): string {
  return foldWord(zone.slice(zone.lastIndexOf('/') + 1));
}

/** `ho-chi-minh` → `Ho_Chi_Minh`. */
function cased(folded: string): string {
  return folded.replace(
    /(^|-)([a-z])/g,
    (_, before: string, letter: string) => `${before && '_'}${letter.toUpperCase()}`,
  );
}
