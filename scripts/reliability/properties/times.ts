import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays } from '../../../src/core/time/businessDays.js';
import {
  addDays,
  type Day,
  daysBetween,
  dayOfUtc,
  isWeekend,
  parseDay,
  utcOfDay,
} from '../../../src/core/time/day.js';
import { instantOf, parseMoment } from '../../../src/core/time/moment.js';
import {
  addCalendarDays,
  dayAt,
  instantOfDay,
  instantOfWall,
  isoAt,
  offsetAt,
  wallAt,
} from '../../../src/core/time/zone.js';
import { law } from '../property.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Zones with clock changes of an hour, of half an hour and of two, by night and at midnight, and without any. */
const zoneNames = [
  ...[
    'America/New_York',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Europe/London',
    'Asia/Tokyo',
    'Asia/Kathmandu',
  ],
  ...[
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/Santiago',
    'Asia/Beirut',
    'Antarctica/Troll',
    'UTC',
  ],
];

/** The instants of some years at which the zone's clock changes, to the quarter of an hour. */
function changesOf(zone: string): number[] {
  const changes: number[] = [];
  for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2028, 0, 1); day += DAY) {
    if (offsetAt(day, zone) === offsetAt(day + DAY, zone)) continue;
    let [before, after] = [day, day + DAY];
    while (after - before > 15 * MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / (15 * MINUTE)) * 15 * MINUTE;
      if (offsetAt(middle, zone) === offsetAt(before, zone)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

const changes = new Map(zoneNames.map((zone) => [zone, changesOf(zone)]));

/** A zone and an instant, often beside a change of its clock; whole minutes. */
const places = fc.constantFrom(...zoneNames).chain((zone) => {
  const anywhere = fc.integer({ min: Date.UTC(1990, 0, 1) / MINUTE, max: Date.UTC(2037, 0, 1) / MINUTE });
  const known = changes.get(zone) ?? [];
  const near = fc
    .tuple(
      fc.constantFrom(...(known.length > 0 ? known : [Date.UTC(2026, 2, 29)])),
      fc.integer({ min: -200, max: 200 }),
    )
    .map(([change, minutes]) => change / MINUTE + minutes);
  return fc
    .tuple(fc.constant(zone), fc.oneof(anywhere, near, near))
    .map(([name, minutes]) => ({ zone: name, instant: minutes * MINUTE }));
});

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY })
  .map((count) => dayOfUtc(count * DAY));

export const times = [
  law(
    'a wall clock gives the first instant that shows it, and a skipped one goes on by the gap',
    20_000,
    places,
    ({ zone, instant }) => {
      const wall = wallAt(instant, zone);
      const first = instantOfWall(wall, zone);
      assert.equal(wallAt(first, zone), wall);
      assert.ok(first <= instant);
      for (let earlier = first - 3 * HOUR; earlier < first; earlier += 15 * MINUTE)
        assert.notEqual(wallAt(earlier, zone), wall, 'an earlier instant shows the same');
      for (const minutes of [0, 15, 30, 45, 60, 90, 120]) {
        const asked = wall + minutes * MINUTE;
        const shown = wallAt(instantOfWall(asked, zone), zone);
        assert.ok(
          shown === asked || (shown > asked && shown - asked <= 3 * HOUR),
          'a skipped time goes forward',
        );
      }
    },
  ),
  law(
    'calendar days later the wall clock shows the same, but where that is skipped',
    20_000,
    fc.tuple(places, fc.integer({ min: -400, max: 400 })),
    ([{ zone, instant }, count]) => {
      const later = addCalendarDays(instant, count, zone);
      const wanted = wallAt(instant, zone) + count * DAY;
      const shown = wallAt(later, zone);
      assert.ok(shown === wanted || (shown > wanted && shown - wanted <= 3 * HOUR));
      assert.ok(Math.abs(later - instant - count * DAY) <= 27 * HOUR);
      assert.equal(
        dayAt(later, zone),
        shown === wanted ? addDays(dayAt(instant, zone), count) : dayOfUtc(shown),
      );
    },
  ),
  law('a moment written with its offset is read as the same instant', 20_000, places, ({ zone, instant }) => {
    const moment = parseMoment(isoAt(instant, zone));
    assert.ok(moment);
    assert.equal(instantOf(moment, 'Asia/Tokyo'), instant, isoAt(instant, zone));
  }),
  law(
    'a day never shifts with a zone',
    20_000,
    fc.tuple(days, fc.constantFrom(...zoneNames), fc.integer({ min: 180, max: 1439 })),
    ([day, zone, minutes]) => {
      assert.equal(parseDay(day), day);
      assert.equal(dayOfUtc(utcOfDay(day)), day);
      assert.equal(dayAt(instantOfDay(day, minutes, zone), zone), day);
    },
  ),
  law(
    'business days are no weekend and no holiday, and as many as were asked for',
    20_000,
    fc.tuple(days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 9 })),
    ([day, count, every]) => {
      const isHoliday = (each: Day): boolean => (utcOfDay(each) / DAY) % every === 0;
      const end = addBusinessDays(day, count, isHoliday);
      let found = 0;
      for (let each = addDays(day, 1); each <= end; each = addDays(each, 1))
        if (!isWeekend(each) && !isHoliday(each)) found += 1;
      assert.equal(found, count);
      assert.ok(!isWeekend(end) && !isHoliday(end) && daysBetween(day, end) > 0);
    },
  ),
];
