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
import { OPEN_FOR, planReminder } from '../../../../src/core/reminders/planner.js';
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

suite('Reminders on any days', () => {
  test('are never too many, never in quiet hours, never two at once, and never the same twice', () => {
    let shownInAll = 0;
    fc.assert(
      fc.property(days, ({ files, perDay, quiet, waits, answers }) => {
        let [memory, shared] = [memoryFrom(undefined), sharedFrom(undefined)];
        let openSince: number | undefined;
        const seen = new Map<string, number>();
        const declined = new Set<string>();
        const perDayShown = new Map<string, number>();
        let awakeSince = from;
        let now = from;
        for (let step = 0; now < to && step < 400; step += 1) {
          const changes = {
            perDay,
            quiet,
            memory,
            shared,
            awakeSince,
            ...(openSince !== undefined && { openSince }),
          };
          const input = inputAt(new Date(now).toISOString(), files, changes);
          const { show, next } = planReminder(input);
          if (!show) {
            if (next === Infinity) {
              now += 2 * HOUR; // the notes are looked at again some time
              continue;
            }
            assert.ok(next > now, 'it is looked again at once');
            const wait = (waits[step % waits.length] ?? 0) * MINUTE;
            now = Math.max(now + MINUTE, next + wait);
            if (wait > HOUR) awakeSince = now;
            continue;
          }
          shownInAll += 1;
          const day = dayAt(now, zone);
          perDayShown.set(day, (perDayShown.get(day) ?? 0) + 1);
          assert.ok((perDayShown.get(day) ?? 0) <= perDay, 'too many');
          assert.equal(isQuiet(now, zone, quiet), false, 'in the quiet hours');
          assert.ok(openSince === undefined || now - openSince >= OPEN_FOR, 'two at once');
          for (const mark of show.marks.slice(-1)) assert.ok(!seen.has(mark), `twice: ${mark}`);
          for (const id of show.ids) assert.ok(!declined.has(id), `declined: ${id}`);
          for (const mark of show.marks) seen.set(mark, now);
          memory = cleaned(afterShowing(memory, show, now), input.actions, now);
          shared = sharedAfterShowing(shared, now, zone);
          openSince = now;
          const answer = answers[step % answers.length];
          if (answer !== 'leave') openSince = undefined;
          if (answer === 'decline') {
            memory = afterDeclining(memory, show.ids, now);
            for (const id of show.ids) declined.add(id);
          }
          if (answer === 'later') {
            memory = afterSnoozing(memory, show.ids, laterChoices(input.reader)[0]?.until ?? now);
            for (const mark of show.marks) seen.delete(mark);
          }
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(shownInAll > 100, `only ${shownInAll} were shown`);
  }).timeout(60_000);
});
