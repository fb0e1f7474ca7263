import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../../src/core/time/day.js';
import {
  addCalendarDays,
  dayAt,
  instantOfDay,
  instantOfWall,
  isoAt,
  isZone,
  offsetAt,
  wallAt,
} from '../../../../src/core/time/zone.js';

const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
];
const anyZone = fc.constantFrom(...zones);
const anyMinute = fc
  .integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 })
  .map((minute) => minute * 60_000);
const utc = (text: string): number => Date.parse(`${text}Z`);

/** What the clock on the wall shows, as it is written with its offset, at the instant of that wall time. */
function check(wall: string, zone: string, expected: string): void {
  assert.equal(isoAt(instantOfWall(utc(wall), zone), zone), expected);
}

suite('Zones', () => {
  test('names of the time-zone database are zones', () => {
    for (const zone of zones) assert.equal(isZone(zone), true, zone);
  });
  test('other names are none', () => {
    for (const name of ['Europe/Hamburg', 'Berlin', '', 'local', '__proto__'])
      assert.equal(isZone(name), false, name);
  });

  test('in Berlin the hour from two to three is skipped on 29 March 2026', () => {
    check('2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T01:59+01:00');
    check('2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T03:00+02:00');
    check('2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30+02:00');
    check('2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T03:00+02:00');
  });

  test('in Berlin the hour from two to three comes twice on 25 October 2026, and the first counts', () => {
    check('2026-10-25T01:59', 'Europe/Berlin', '2026-10-25T01:59+02:00');
    check('2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T02:00+02:00');
    check('2026-10-25T02:59', 'Europe/Berlin', '2026-10-25T02:59+02:00');
    check('2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T03:00+01:00');
  });

  test('in London both changes are an hour earlier on the wall', () => {
    check('2026-03-29T01:30', 'Europe/London', '2026-03-29T02:30+01:00');
    check('2026-10-25T01:30', 'Europe/London', '2026-10-25T01:30+01:00');
  });

  test('in New York the hour from two to three is skipped on 8 March 2026', () => {
    check('2026-03-08T01:30', 'America/New_York', '2026-03-08T01:30-05:00');
    check('2026-03-08T02:30', 'America/New_York', '2026-03-08T03:30-04:00');
  });

  test('in New York the hour from one to two comes twice on 1 November 2026, and the first counts', () => {
    check('2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30-04:00');
    check('2026-11-01T02:00', 'America/New_York', '2026-11-01T02:00-05:00');
  });

  test('between the changes of March Boston and Berlin are five hours apart', () => {
    const apart = (text: string) =>
      (offsetAt(utc(text), 'Europe/Berlin') - offsetAt(utc(text), 'America/New_York')) / 60;
    assert.deepEqual(['2026-03-07T12:00', '2026-03-17T12:00', '2026-03-30T12:00'].map(apart), [6, 5, 6]);
  });

  test('the offset changes at the very moment of the change', () => {
    const change = utc('2026-03-29T01:00');
    assert.equal(offsetAt(change - 1, 'Europe/Berlin'), 60);
    assert.equal(offsetAt(change, 'Europe/Berlin'), 120);
  });

  test('half an hour may be skipped', () =>
    check('2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-04T02:45+11:00'));
});

suite('Calendar days in a zone', () => {
  const plus = (text: string, days: number, zone: string): string =>
    isoAt(addCalendarDays(Date.parse(text), days, zone), zone);

  test('two days later is the same time on the wall, over the change in spring', () => {
    assert.equal(plus('2026-03-28T15:15+01:00', 2, 'Europe/Berlin'), '2026-03-30T15:15+02:00');
  });
  test('two days later is the same time on the wall, over the change in autumn', () => {
    assert.equal(plus('2026-10-24T15:15+02:00', 2, 'Europe/Berlin'), '2026-10-26T15:15+01:00');
  });
  test('three days earlier is the same time on the wall, over the change in the US', () => {
    assert.equal(plus('2026-03-10T17:00-04:00', -3, 'America/New_York'), '2026-03-07T17:00-05:00');
  });
  test('a day may be found for an instant on either side of midnight', () => {
    assert.equal(dayAt(utc('2026-03-24T22:59'), 'Europe/Berlin'), '2026-03-24');
    assert.equal(dayAt(utc('2026-03-24T23:00'), 'Europe/Berlin'), '2026-03-25');
    assert.equal(dayAt(utc('2026-03-24T23:00'), 'America/New_York'), '2026-03-24');
  });
  test('ten in the morning of a day follows the offset of that day', () => {
    const ten = (day: string) => isoAt(instantOfDay(day as Day, 600, 'Europe/Berlin'), 'Europe/Berlin');
    assert.deepEqual(
      [ten('2026-03-28'), ten('2026-03-29')],
      ['2026-03-28T10:00+01:00', '2026-03-29T10:00+02:00'],
    );
  });
  test('seconds are written only where there are some', () => {
    assert.equal(isoAt(utc('2026-03-24T14:00:30'), 'UTC'), '2026-03-24T14:00:30+00:00');
    assert.equal(isoAt(utc('2026-03-24T14:00'), 'Asia/Kathmandu'), '2026-03-24T19:45+05:45');
  });

  test('an instant is found again from its wall time, or an hour before it where that comes twice', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (instant, zone) => {
        const again = instantOfWall(wallAt(instant, zone), zone);
        assert.equal(wallAt(again, zone), wallAt(instant, zone));
        assert.ok(again <= instant);
      }),
      { numRuns: 2000 },
    );
  });

  test('a wall time that exists is shown again; one that is skipped moves forward', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (wall, zone) => {
        const shown = wallAt(instantOfWall(wall, zone), zone);
        assert.ok(shown === wall || (shown > wall && shown - wall <= 3_600_000));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is written is the same instant', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (instant, zone) => Date.parse(isoAt(instant, zone)) === instant),
    );
  });

  test('the day of ten in the morning is that day', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (instant, zone) => {
        const day = dayAt(instant, zone);
        assert.equal(dayAt(instantOfDay(day, 600, zone), zone), day);
        assert.equal(dayAt(instantOfDay(day, 0, zone), zone), day);
      }),
    );
  });
});
