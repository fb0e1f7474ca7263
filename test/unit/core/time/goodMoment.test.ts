import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  isNight,
  minuteOfDay,
  nextGoodMoment,
  nextNightChange,
} from '../../../../src/core/time/goodMoment.js';
import { isoAt } from '../../../../src/core/time/zone.js';

const MINUTE = 60_000;

/** The next good moment as the zone writes it. */
function good(now: string, zone: string, region?: string): string {
  return isoAt(nextGoodMoment(Date.parse(now), zone, region), zone);
}

suite('The next good moment to send', () => {
  test('is now by day, also early and in the evening', () => {
    for (const now of ['2026-03-17T06:00-04:00', '2026-03-17T13:30-04:00', '2026-03-17T21:59-04:00'])
      assert.equal(good(now, 'America/New_York'), now);
  });

  test('is 09:00 there at night: on the same day after midnight, else on the next', () => {
    assert.equal(good('2026-03-17T22:00-04:00', 'America/New_York'), '2026-03-18T09:00-04:00');
    assert.equal(good('2026-03-18T00:00-04:00', 'America/New_York'), '2026-03-18T09:00-04:00');
    assert.equal(good('2026-03-18T05:59-04:00', 'America/New_York'), '2026-03-18T09:00-04:00');
  });

  test('goes by the clock of the zone, not by that of the one who asks', () => {
    assert.equal(good('2026-03-17T15:00+01:00', 'Asia/Tokyo'), '2026-03-18T09:00+09:00');
    assert.equal(good('2026-03-17T10:00+01:00', 'Asia/Tokyo'), '2026-03-17T18:00+09:00');
    assert.equal(good('2026-03-17T09:00+01:00', 'America/Los_Angeles'), '2026-03-17T09:00-07:00');
    assert.equal(good('2026-03-17T18:00Z', 'Asia/Kathmandu'), '2026-03-18T09:00+05:45');
  });

  test('comes after 20:00 in Japan', () => {
    assert.equal(good('2026-03-17T20:00+09:00', 'Asia/Tokyo', 'jp'), '2026-03-18T09:00+09:00');
    assert.equal(good('2026-03-17T19:59+09:00', 'Asia/Tokyo', 'jp'), '2026-03-17T19:59+09:00');
    assert.equal(good('2026-03-17T20:00+09:00', 'Asia/Tokyo', 'us'), '2026-03-17T20:00+09:00');
  });

  test('stays 09:00 on the wall in the night of a clock change', () => {
    assert.equal(good('2026-03-28T23:00+01:00', 'Europe/Berlin'), '2026-03-29T09:00+02:00');
    assert.equal(good('2026-10-25T02:30+01:00', 'Europe/Berlin'), '2026-10-25T09:00+01:00');
    assert.equal(good('2026-03-08T01:30-05:00', 'America/New_York'), '2026-03-08T09:00-04:00');
    assert.equal(good('2026-10-03T23:30+10:30', 'Australia/Lord_Howe'), '2026-10-04T09:00+11:00');
  });

  const places = fc.record({
    zone: fc.constantFrom(
      ...['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
      ...['America/Santiago', 'Antarctica/Troll', 'Pacific/Kiritimati', 'UTC'],
    ),
    region: fc.constantFrom(undefined, 'jp', 'de'),
    now: fc
      .integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2028, 0, 1) / MINUTE })
      .map((minutes) => minutes * MINUTE),
  });

  test('is never at night, never in the past, and at most 14 hours away', () => {
    fc.assert(
      fc.property(places, ({ zone, region, now }) => {
        const moment = nextGoodMoment(now, zone, region);
        assert.equal(isNight(moment, zone, region), false);
        assert.ok(moment >= now && moment - now <= 14 * 60 * MINUTE, isoAt(now, zone));
        assert.equal(moment === now, !isNight(now, zone, region));
        if (moment > now) assert.equal(minuteOfDay(moment, zone), 540);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not change before the next beginning or end of a night', () => {
    fc.assert(
      fc.property(places, ({ zone, region, now }) => {
        const change = nextNightChange(now, zone, region);
        assert.ok(change > now);
        assert.equal(isNight(change - 1, zone, region), isNight(now, zone, region));
      }),
      { numRuns: 2000 },
    );
  });
});
