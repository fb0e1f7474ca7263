import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addBusinessDays } from '../../../../src/core/time/businessDays.js';
import {
  addDays,
  type Day,
  daysBetween,
  dayOfUtc,
  isWeekend,
  laterDay,
  looksLikeDay,
  parseDay,
  utcOfDay,
} from '../../../../src/core/time/day.js';
import { daysOfWeek, isWeek, weekOf } from '../../../../src/core/time/week.js';

const day = (text: string): Day => text as Day;
const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((count) => dayOfUtc(count * 86_400_000));
const never = (): boolean => false;

/** The day `count` business days after `from`, with these holidays. */
function check(from: string, count: number, expected: string, ...holidays: readonly string[]): void {
  assert.equal(
    addBusinessDays(day(from), count, (each) => holidays.includes(each)),
    expected,
  );
}

suite('Days', () => {
  test('a day is read as it is written', () => assert.equal(parseDay('2026-03-24'), '2026-03-24'));

  for (const text of [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
  ]) {
    test(`${text} looks like a day and is none`, () => {
      assert.equal(parseDay(text), undefined);
      assert.equal(looksLikeDay(text), true);
    });
  }

  for (const text of [
    '2026-1-5',
    '24.3.2026',
    '2026-03-24T14:00',
    ' 2026-03-24',
    '2026-03-24 ',
    '20260324',
    '',
    'soon',
  ]) {
    test(`“${text}” does not look like a day`, () => {
      assert.equal(parseDay(text), undefined);
      assert.equal(looksLikeDay(text), false);
    });
  }

  test('leap days exist every four years but not in 1900', () => {
    assert.equal(parseDay('2028-02-29'), '2028-02-29');
    assert.equal(parseDay('2000-02-29'), '2000-02-29');
    assert.equal(parseDay('1900-02-29'), undefined);
  });

  test('days are added over the ends of months and years', () => {
    assert.equal(addDays(day('2026-12-31'), 1), '2027-01-01');
    assert.equal(addDays(day('2026-03-01'), -1), '2026-02-28');
    assert.equal(addDays(day('2026-03-10'), 120), '2026-07-08');
  });

  test('adding days over a clock change gives the next day', () => {
    assert.equal(addDays(day('2026-03-28'), 1), '2026-03-29');
    assert.equal(addDays(day('2026-03-29'), 1), '2026-03-30');
    assert.equal(addDays(day('2026-10-25'), 1), '2026-10-26');
    assert.equal(addDays(day('2026-03-08'), 1), '2026-03-09');
  });

  test('adding and taking away gives the same day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -9999, max: 9999 }),
        (from, n) => addDays(addDays(from, n), -n) === from,
      ),
    );
  });

  test('the days between are those that were added', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -9999, max: 9999 }),
        (from, n) => daysBetween(from, addDays(from, n)) === n,
      ),
    );
  });

  test('days are read back from their numbers', () => {
    fc.assert(fc.property(anyDay, (each) => dayOfUtc(utcOfDay(each)) === each && parseDay(each) === each));
  });

  test('the order of days is the order of their texts', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  test('of any seven days in a row two are a weekend', () => {
    fc.assert(
      fc.property(
        anyDay,
        (from) => [0, 1, 2, 3, 4, 5, 6].filter((n) => isWeekend(addDays(from, n))).length === 2,
      ),
    );
  });

  test('Saturday and Sunday are a weekend', () => {
    assert.deepEqual(
      ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30'].map((each) => isWeekend(day(each))),
      [false, true, true, false],
    );
  });

  test('of two days the later is found, and a missing one never wins', () => {
    assert.equal(laterDay(day('2026-01-01'), day('2026-01-02')), '2026-01-02');
    assert.equal(laterDay(undefined, day('2026-01-02')), '2026-01-02');
    assert.equal(laterDay(day('2026-01-02'), undefined), '2026-01-02');
    assert.equal(laterDay(undefined, undefined), undefined);
  });
});

suite('Business days', () => {
  const england = ['2026-04-03', '2026-04-06'];

  test('counting starts on the day after the base', () => check('2026-03-27', 2, '2026-03-31'));
  test('a base on a Friday leads to Monday', () => check('2026-03-27', 1, '2026-03-30'));
  test('a base on a weekend leads to Monday', () => check('2026-03-28', 1, '2026-03-30'));
  test('no days at all are the base itself', () => check('2026-03-28', 0, '2026-03-28'));
  test('five days over Easter skip Good Friday and Easter Monday', () =>
    check('2026-03-31', 5, '2026-04-09', ...england));
  test('ten days after 9 April end on 23 April', () => check('2026-04-09', 10, '2026-04-23', ...england));
  test('seven days after 24 March end on 2 April', () => check('2026-03-24', 7, '2026-04-02', ...england));
  test('two days after 2 April end on 8 April', () => check('2026-04-02', 2, '2026-04-08', ...england));
  test('a holiday on a weekend changes nothing', () => check('2026-03-27', 1, '2026-03-30', '2026-03-28'));
  test('a holiday on the base changes nothing', () => check('2026-03-26', 1, '2026-03-27', '2026-03-26'));

  test('a calendar of holidays only comes to an end', () => {
    assert.equal(typeof addBusinessDays(day('2026-03-27'), 5, () => true), 'string');
  });

  test('a result is no weekend, and five days are a week', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const to = addBusinessDays(from, n, never);
        assert.equal(isWeekend(to), false);
        assert.equal(addBusinessDays(from, n + 5, never), addDays(to, 7));
      }),
    );
  });

  test('counting in two parts is counting at once', () => {
    const holiday = (each: Day): boolean => utcOfDay(each) % 7 === 0;
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anyDay, count, count, (from, a, b) => {
        assert.equal(
          addBusinessDays(addBusinessDays(from, a, holiday), b, holiday),
          addBusinessDays(from, a + b, holiday),
        );
      }),
    );
  });
});

suite('ISO weeks', () => {
  for (const [text, week] of [
    ['2026-03-24', '2026-W13'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
  ] as const) {
    test(`${text} is in ${week}`, () => assert.equal(weekOf(day(text)), week));
  }

  test('Monday to Sunday share a week, and every week is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (count) => {
        const monday = addDays(day('1970-01-05'), count * 7);
        assert.equal(weekOf(monday), weekOf(addDays(monday, 6)));
        assert.notEqual(weekOf(monday), weekOf(addDays(monday, 7)));
        assert.ok(isWeek(weekOf(monday)));
      }),
    );
  });

  test('the days of a week are its Monday and Sunday', () => {
    assert.deepEqual(daysOfWeek('2026-W13'), { from: '2026-03-23', to: '2026-03-29' });
    assert.deepEqual(daysOfWeek('2020-W53'), { from: '2020-12-28', to: '2021-01-03' });
    assert.equal(daysOfWeek('2025-W53'), undefined);
    assert.equal(daysOfWeek('0050-W10'), undefined);
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
        const each = addDays(day('1970-01-05'), count);
        const days = daysOfWeek(weekOf(each));
        assert.ok(days && days.from <= each && each <= days.to);
        assert.equal(weekOf(days.from), weekOf(days.to));
      }),
    );
  });

  test('other texts are no week', () => {
    for (const text of ['2026-W00', '2026-W54', '2026-13', '2026W13', '2026-w13', '2026-W1', ''])
      assert.equal(isWeek(text), false, text);
  });
});

suite('The weeks of a year', () => {
  test('are 53 where its last Thursday is in the 53rd', () => {
    assert.equal(isWeek('2026-W53'), true);
    assert.equal(isWeek('2025-W53'), false);
    assert.equal(isWeek('2025-W52'), true);
  });
});
