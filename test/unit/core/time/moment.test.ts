import assert from 'node:assert/strict';
import fc from 'fast-check';
import { instantOf, looksLikeMoment, parseMoment, writtenDay } from '../../../../src/core/time/moment.js';
import { isoAt } from '../../../../src/core/time/zone.js';

/** The instant of a text, read in Berlin where it has no offset. */
function check(text: string, utc: string): void {
  const moment = parseMoment(text);
  assert.ok(moment);
  assert.equal(moment.text, text);
  assert.equal(new Date(instantOf(moment, 'Europe/Berlin')).toISOString(), utc);
}

suite('Moments', () => {
  test('an offset decides', () => check('2026-03-24T14:00+01:00', '2026-03-24T13:00:00.000Z'));
  test('a negative offset decides', () => check('2026-04-10T17:00-04:00', '2026-04-10T21:00:00.000Z'));
  test('half an hour of offset counts', () => check('2026-03-24T14:00+05:30', '2026-03-24T08:30:00.000Z'));
  test('Z is an offset of none', () => check('2026-03-24T14:00Z', '2026-03-24T14:00:00.000Z'));
  test('an offset wins over what the zone has', () =>
    check('2026-07-01T14:00+01:00', '2026-07-01T13:00:00.000Z'));
  test('without an offset the zone decides, in winter', () =>
    check('2026-03-24T14:00', '2026-03-24T13:00:00.000Z'));
  test('without an offset the zone decides, in summer', () =>
    check('2026-07-01T14:00', '2026-07-01T12:00:00.000Z'));
  test('seconds count', () => check('2026-03-24T14:00:30+01:00', '2026-03-24T13:00:30.000Z'));
  test('a blank may stand for the T', () => check('2026-03-24 14:00', '2026-03-24T13:00:00.000Z'));
  test('an offset may have no colon', () => check('2026-03-24T14:00+0100', '2026-03-24T13:00:00.000Z'));
  test('an offset may have no minutes', () => check('2026-03-24T14:00+01', '2026-03-24T13:00:00.000Z'));
  test('the largest offsets are known', () => {
    check('2026-03-24T14:00+14:00', '2026-03-24T00:00:00.000Z');
    check('2026-03-24T14:00-12:00', '2026-03-25T02:00:00.000Z');
  });

  for (const text of [
    '2026-02-31T14:00',
    '2026-03-24T24:00',
    '2026-03-24T14:60',
    '2026-03-24T14:00:60',
    'on 2026-03-24T14:00',
    '2026-03-24T14:00 sharp',
    '2026-03-24T14',
    '2026-03-24T14:00+25:00',
    '2026-03-24T14:00+01:60',
    '14:00',
    '24.3.2026 14:00',
    'tomorrow',
    '',
  ]) {
    test(`“${text}” is no moment`, () => assert.equal(parseMoment(text), undefined));
  }

  test('a bare day is known as such', () => {
    assert.equal(parseMoment('2026-03-24')?.dayOnly, true);
    assert.equal(parseMoment('2026-03-24T00:00')?.dayOnly, undefined);
  });

  test('the written day does not shift', () => {
    for (const text of ['2026-03-24T00:00+14:00', '2026-03-24T23:59-11:00', '2026-03-24']) {
      assert.equal(
        writtenDay(parseMoment(text) as NonNullable<ReturnType<typeof parseMoment>>),
        '2026-03-24',
      );
    }
  });

  test('a text that begins like a day was meant as one', () => {
    assert.deepEqual(['2026-3-4 at noon', 'noon'].map(looksLikeMoment), [true, false]);
  });

  test('what is written with an offset is read back as the same instant', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC');
    const minute = fc.integer({ min: 0, max: 60_000_000 });
    fc.assert(
      fc.property(minute, zone, zone, (minutes, written, other) => {
        const moment = parseMoment(isoAt(minutes * 60_000, written));
        assert.ok(moment);
        assert.equal(instantOf(moment, other), minutes * 60_000);
      }),
    );
  });
});
