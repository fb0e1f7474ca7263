import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPractised, progressOf } from '../../../../src/core/rehearsal/progress.js';
import { nextRehearsal } from '../../../../src/core/rehearsal/schedule.js';
import { addDays, type Day, daysBetween } from '../../../../src/core/time/day.js';
import { march, question } from './asking.js';

/** The next day as a day of March, on a day, with interviews on some. */
const next = (of: ReturnType<typeof question>, today: number, ...interviews: number[]): number =>
  daysBetween(march(0), nextRehearsal(of, march(today), interviews.map(march)));

suite('The ladder of practice', () => {
  test('begins on the day after a question was asked', () => {
    assert.equal(next(question(17), 17), 18);
    assert.equal(next(question(17), 20), 20);
    assert.equal(next(question(undefined), 20), 20);
  });
  test('has longer gaps while it goes well, and stays at the longest', () => {
    assert.equal(next(question(17, [[18, 4]]), 18), 21);
    assert.equal(next(question(17, [[18, 4], [21, 5]]), 21), 28); // prettier-ignore
    assert.equal(next(question(17, [[18, 4], [21, 5], [28, 4]]), 28), 42); // prettier-ignore
    assert.equal(next(question(17, [[18, 4], [21, 5], [28, 4], [42, 4]]), 42), 56); // prettier-ignore
  });
  test('repeats a gap after a middling practice, and begins again after a poor one', () => {
    assert.equal(next(question(17, [[18, 3]]), 18), 19);
    assert.equal(next(question(17, [[18, 4], [21, 3]]), 21), 24); // prettier-ignore
    assert.equal(next(question(17, [[18, 4], [21, 5], [28, 2]]), 28), 29); // prettier-ignore
    assert.equal(next(question(17, [[18, 4], [21, 5], [28, 1]]), 28), 29); // prettier-ignore
  });
  test('begins again after a poor answer in a talk, and goes on after a good one', () => {
    assert.equal(next(question(24, [[18, 4], [21, 4]], { rating: 2 }), 24), 25); // prettier-ignore
    assert.equal(next(question(24, [[18, 4], [21, 4]], { rating: 5 }), 24), 31); // prettier-ignore
  });
  test('of two ratings of a day the later one counts, whatever the order of days', () => {
    assert.equal(progressOf(question(1, [[20, 5], [18, 1], [20, 2]]), march(20)).step, 0); // prettier-ignore
    assert.equal(progressOf(question(1, [[20, 2], [18, 4], [20, 4]]), march(20)).step, 2); // prettier-ignore
  });
  test('what is noted of a day to come does not count yet', () =>
    assert.deepEqual(progressOf(question(17, [[30, 5]]), march(18)), { step: 0, last: march(17) }));
  test('can have gaps of one’s own', () => {
    const days = [march(30)].slice(1);
    assert.equal(nextRehearsal(question(17, [[18, 5]]), march(18), days, [2, 5]), march(23));
    assert.equal(nextRehearsal(question(17), march(17), days, [2, 5]), march(19));
  });
});

suite('Practice around an interview', () => {
  test('comes on the day before, however far the ladder has got', () => {
    const far = question(1, [[2, 5], [5, 5], [12, 5]]); // prettier-ignore
    assert.equal(next(far, 12), 26);
    assert.equal(next(far, 12, 20), 19);
  });
  test('leaves the day of an interview alone', () => {
    assert.equal(next(question(17), 18, 18), 19);
    assert.equal(next(question(17, [[19, 3]]), 19, 20), 21);
    assert.equal(next(question(17), 18, 18, 19, 20), 21);
  });
  test('on the day between two interviews it does both: rest and practise', () =>
    assert.equal(next(question(17), 20, 20, 22), 21));
  test('of two interviews in a row it comes before the first', () => {
    assert.equal(next(question(17), 17, 19, 20), 18);
    assert.equal(next(question(17, [[18, 3]]), 18, 19, 20), 21);
  });
  test('is spread evenly where the interview is nearer than the ladder', () => {
    const days = [next(question(1), 1, 14)];
    const done: [number, number][] = [];
    while ((days.at(-1) as number) < 13) {
      done.push([days.at(-1) as number, 4]);
      days.push(next(question(1, done), days.at(-1) as number, 14));
    }
    assert.deepEqual(days, [4, 7, 10, 13]);
  });
});

/** What may stand in the notes on a day, and the interviews around it. */
const situations = fc.record({
  asked: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  rehearsed: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 })), {
    maxLength: 6,
  }),
  rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  today: fc.integer({ min: 10, max: 30 }),
  interviews: fc.uniqueArray(fc.integer({ min: 5, max: 60 }), { maxLength: 6 }),
  ladder: fc.option(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }), {
    nil: undefined,
  }),
});

/** Checks something of the next day in every situation. */
function always(
  check: (found: { day: Day; today: Day; days: readonly Day[] }, of: ReturnType<typeof question>) => void,
): void {
  fc.assert(
    fc.property(situations, ({ asked, rehearsed, rating, today, interviews, ladder }) => {
      const of = question(asked, rehearsed, rating === undefined ? {} : { rating });
      const days = interviews.map(march);
      check({ day: nextRehearsal(of, march(today), days, ladder), today: march(today), days }, of);
    }),
    { numRuns: 1000 },
  );
}

suite('What holds for every next practice', () => {
  test('it is never on the day of an interview', () =>
    always(({ day, days }) => assert.ok(!days.includes(day))));
  test('it is never in the past, nor on a day that was practised', () =>
    always(({ day, today }, of) => {
      assert.ok(day >= today);
      assert.ok(!(day === today && isPractised(of, today)));
    }));
  test('it is no later than the day before the next interview that has one to practise on', () =>
    always(({ day, today, days }, of) => {
      const { last = '' } = progressOf(of, today);
      const eve = days
        .map((each) => addDays(each, -1))
        .filter((each) => each >= today && each > last && !days.includes(each))
        .sort()[0];
      assert.ok(eve === undefined || day <= eve);
    }));
  test('whoever practises on each day that it names practises on the day before each interview', () =>
    fc.assert(
      fc.property(situations, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (situation, ratings) => {
        const { asked = 1, today, interviews, ladder } = situation;
        const days = interviews.filter((day) => day > today + 1);
        const busy = interviews.map(march);
        const done: [number, number][] = [];
        for (let day = today; day < 60; day += 1) {
          const of = question(Math.min(asked, today - 1), done);
          if (nextRehearsal(of, march(day), busy, ladder) === march(day))
            done.push([day, ratings.next().value as number]);
        }
        for (const day of days)
          if (!interviews.includes(day - 1)) assert.ok(done.some(([each]) => each === day - 1));
        for (const [day] of done) assert.ok(!interviews.includes(day));
      }),
      { numRuns: 300 },
    ));
  test('as days go by without practice it does not go back', () =>
    fc.assert(
      fc.property(situations, ({ asked, rehearsed, interviews, today, ladder }) => {
        const of = question(
          asked === undefined ? undefined : Math.min(asked, today),
          rehearsed.filter(([day]) => day <= today),
        );
        let before = march(0);
        for (let day = today; day < today + 30; day += 1) {
          const found = nextRehearsal(of, march(day), interviews.map(march), ladder);
          assert.ok(found >= before, `${found} after ${before}`);
          before = found;
        }
      }),
      { numRuns: 300 },
    ));
  test('up to an interview that is near, gaps that go well differ by a day at most', () =>
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 25 }), (left) => {
        const interview = 1 + left + 1;
        const done: [number, number][] = [];
        for (let day = 2; day < interview; day += 1)
          if (next(question(1, done), day, interview) === day) done.push([day, 5]);
        const days = [1, ...done.map(([day]) => day)];
        const gaps = days.slice(1).map((day, at) => day - (days[at] as number));
        if (left < 25) assert.ok(Math.max(...gaps) - Math.min(...gaps) <= 1, `${left}: ${gaps.join(', ')}`);
        assert.equal(days.at(-1), interview - 1);
      }),
    ));
});
