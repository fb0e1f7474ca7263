import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayAt, isoAt } from '../../../../src/core/time/zone.js';
import {
  afterDeclining,
  afterShowing,
  afterSnoozing,
  cleaned,
  memoryFrom,
  sharedAfterShowing,
  sharedFrom,
} from '../../../../src/core/reminders/memory.js';
import { OPEN_FOR, planReminder, type Reminder } from '../../../../src/core/reminders/planner.js';
import { isQuiet, readQuietHours } from '../../../../src/core/reminders/quietHours.js';
import { laterChoices } from '../../../../src/core/reminders/choices.js';
import type { Files } from '../../../support/notes.js';
import { note } from '../views/search.js';
import { inputAt } from './planning.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = 'Europe/Berlin';
/** Three days around the night in which the clocks change. */
const from = Date.parse('2026-03-27T06:00+01:00');
const to = Date.parse('2026-03-30T22:00+02:00');

const interviews = fc
  .array(
    fc.record({
      start: fc.integer({ min: -30, max: 60 }),
      debrief: fc.constantFrom('not-started', 'captured', 'completed'),
      people: fc.constantFrom('[]', '[Priya]', '[Priya, Marcus]'),
      today: fc.constantFrom('yes', 'no'),
      there: fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles'),
    }),
    { maxLength: 5 },
  )
  .map((all): Files =>
    Object.fromEntries(
      all.flatMap(({ start, debrief, people, today, there }, at) => {
        const written = isoAt(from + start * HOUR, zone);
        return [
          [
            `applications/a${at}/application.md`,
            note('type: application', `company: A${at}`, `time-zone: ${there}`),
          ],
          [
            `applications/a${at}/i.md`,
            note(
              ...['type: interview', `application: a${at}`, `start: ${written}`, `debrief: ${debrief}`],
              ...[`interviewers: ${people}`, `decision-same-day: ${today}`],
            ),
          ],
        ];
      }),
    ),
  );

const days = fc.record({
  files: interviews,
  perDay: fc.integer({ min: 0, max: 4 }),
  quiet: fc
    .constantFrom('21:00-08:00', '', '12:00-14:00', '00:30-03:30')
    .map((text) => readQuietHours(text).hours),
  /** How long each wait is longer than planned: a computer that sleeps, or a note that changes before. */
  waits: fc.array(fc.constantFrom(0, 0, 1, 20, 600, -30), { minLength: 20, maxLength: 20 }),
  answers: fc.array(fc.constantFrom('close', 'leave', 'later', 'decline', 'open'), {
    minLength: 20,
    maxLength: 20,
  }),
});

type Days = typeof days extends fc.Arbitrary<infer T> ? T : never;

/** One window over some days: what was shown, what is remembered, and what must hold at each reminder. */
class Simulation {
  shown = 0;
  #memory = memoryFrom(undefined);
  #shared = sharedFrom(undefined);
  #openSince: number | undefined;
  #awakeSince = from;
  #now = from;
  readonly #seen = new Set<string>();
  readonly #declined = new Set<string>();
  readonly #countOfDay = new Map<string, number>();

  constructor(readonly days: Days) {}

  run(): void {
    for (let step = 0; this.#now < to && step < 400; step += 1) this.#step(step);
  }

  #step(step: number): void {
    const { files, perDay, quiet, waits, answers } = this.days;
    const input = inputAt(new Date(this.#now).toISOString(), files, {
      ...{ perDay, quiet, memory: this.#memory, shared: this.#shared, awakeSince: this.#awakeSince },
      ...(this.#openSince !== undefined && { openSince: this.#openSince }),
    });
    const { show, next } = planReminder(input);
    if (show) {
      this.#holds(show);
      this.#memory = cleaned(afterShowing(this.#memory, show, this.#now), input.actions, this.#now);
      this.#shared = sharedAfterShowing(this.#shared, this.#now, zone);
      this.#answer(show, answers[step % answers.length], laterChoices(input.reader)[0]?.until ?? this.#now);
    } else this.#wait(next, (waits[step % waits.length] ?? 0) * MINUTE);
  }

  #wait(next: number, longer: number): void {
    assert.ok(next > this.#now, 'it is looked again at once');
    // The notes are looked at again some time, also when nothing is ahead.
    const then = next === Infinity ? this.#now + 2 * HOUR : next + longer;
    this.#now = Math.max(this.#now + MINUTE, then);
    if (longer > HOUR) this.#awakeSince = this.#now;
  }

  #holds({ ids, marks }: Reminder): void {
    const { perDay, quiet } = this.days;
    const day = dayAt(this.#now, zone);
    const count = (this.#countOfDay.get(day) ?? 0) + 1;
    this.#countOfDay.set(day, count);
    this.shown += 1;
    assert.ok(count <= perDay, 'too many');
    assert.equal(isQuiet(this.#now, zone, quiet), false, 'in the quiet hours');
    assert.ok(this.#openSince === undefined || this.#now - this.#openSince >= OPEN_FOR, 'two at once');
    assert.ok(!marks.every((mark) => this.#seen.has(mark)), `twice: ${marks.join()}`);
    for (const id of ids) assert.ok(!this.#declined.has(id), `declined: ${id}`);
    for (const mark of marks) this.#seen.add(mark);
  }

  #answer({ ids, marks }: Reminder, answer: string | undefined, until: number): void {
    this.#openSince = answer === 'leave' ? this.#now : undefined;
    if (answer === 'decline') {
      this.#memory = afterDeclining(this.#memory, ids, this.#now);
      for (const id of ids) this.#declined.add(id);
    }
    if (answer === 'later') {
      this.#memory = afterSnoozing(this.#memory, ids, until);
      for (const mark of marks) this.#seen.delete(mark);
    }
  }
}

suite('Reminders on any days', () => {
  test('are never too many, never in quiet hours, never two at once, and never the same twice', () => {
    let shownInAll = 0;
    const check = (each: Days): void => {
      const simulation = new Simulation(each);
      simulation.run();
      shownInAll += simulation.shown;
    };
    fc.assert(fc.property(days, check), { numRuns: 150 });
    assert.ok(shownInAll > 100, `only ${shownInAll} were shown`);
  }).timeout(60_000);
});
