import assert from 'node:assert/strict';
import fc from 'fast-check';
import { putAwayChoices, putAwayUntil } from '../../../../src/core/applications/putAway.js';
import { isNoteOf } from '../../../../src/core/notes/note.js';
import { addDays, type Day, dayOfUtc, utcOfDay } from '../../../../src/core/time/day.js';
import { noteAt } from '../../../support/notes.js';

suite('Days to put an application away until', () => {
  const choices = (today: string): string[] =>
    putAwayChoices(today as Day).map(({ label, day }) => `${label} ${day}`);

  test('are tomorrow, three days, Monday and two weeks', () => {
    assert.deepEqual(choices('2026-03-24'), [
      'Tomorrow 2026-03-25',
      'In three days 2026-03-27',
      'Next Monday 2026-03-30',
      'In two weeks 2026-04-07',
    ]);
  });
  test('name Monday once where it is tomorrow, or in three days', () => {
    assert.deepEqual(choices('2026-03-29').length, 3);
    assert.deepEqual(choices('2026-03-27').length, 3);
  });
  test('go on a week where today is a Monday', () => {
    assert.ok(choices('2026-03-23').includes('Next Monday 2026-03-30'));
  });
  test('are ahead, different, and one is a Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
        const today = dayOfUtc(count * 86_400_000);
        const days = putAwayChoices(today).map(({ day }) => day);
        assert.ok(days.every((day) => day > today && day <= addDays(today, 14)));
        assert.equal(new Set(days).size, days.length);
        assert.ok(days.some((day) => new Date(utcOfDay(day)).getUTCDay() === 1));
      }),
    );
  });
});

suite('An application that was put away', () => {
  const until = (now: string, userZone = 'Europe/Berlin'): string | undefined => {
    const text = '---\ntype: application\ncompany: Acme\npaused-until: 2026-04-01\n---\n';
    const note = noteAt('a/application.md', text);
    assert.ok(isNoteOf('application', note));
    return putAwayUntil(note, { now: Date.parse(now), userZone });
  };
  test('comes back when its day begins where the user is', () => {
    assert.equal(until('2026-03-31T23:59+02:00'), '2026-04-01');
    assert.equal(until('2026-04-01T00:00+02:00'), undefined);
    assert.equal(until('2026-04-01T00:00+02:00', 'America/New_York'), '2026-04-01');
  });
});
