import assert from 'node:assert/strict';
import {
  afterDeclining,
  cleaned,
  memoryFrom,
  sharedAfterShowing,
  sharedFrom,
} from '../../../../src/core/reminders/memory.js';
import { laterChoices, pauseChoices } from '../../../../src/core/reminders/choices.js';
import { doneWith } from '../../../../src/core/reminders/done.js';
import { saysSomething } from '../../../../src/core/reminders/drafts.js';
import { boardAt } from '../../../support/notes.js';
import { note } from '../views/search.js';
import { inputAt, interview } from './planning.js';

const DAY = 86_400_000;

suite('What is remembered of reminders', () => {
  test('is read as far as it is as expected', () => {
    assert.deepEqual(memoryFrom('nonsense'), { shown: {}, snoozed: {}, declined: {} });
    assert.deepEqual(memoryFrom({ shown: { a: 1, b: 'x' }, snoozed: 3 }), {
      ...{ shown: { a: 1 }, snoozed: {}, declined: {} },
    });
    assert.deepEqual(sharedFrom({ day: 1, count: -2, last: 'x', pausedUntil: 5 }), {
      count: 0,
      pausedUntil: 5,
    });
  });

  test('stays with what is still to do, and else for two months', () => {
    const { actions } = inputAt('2026-03-17T16:00+01:00', interview());
    const now = Date.parse('2026-03-17T16:00+01:00');
    const [first] = actions;
    assert.ok(first);
    const memory = {
      shown: { [`capture ${first.id}`]: now - 90 * DAY, 'capture gone': now - 90 * DAY, 'capture late': now },
      snoozed: {},
      declined: { [first.id]: now - 90 * DAY, 'gone for long': now - 90 * DAY },
    };
    const kept = cleaned(memory, actions, now);
    assert.deepEqual(Object.keys(kept.shown).sort(), [`capture ${first.id}`, 'capture late']);
    assert.deepEqual(Object.keys(kept.declined), [first.id]);
  });

  test('never grows without end', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `x${at}`);
    const memory = cleaned(afterDeclining(memoryFrom(undefined), many, 5), [], 5);
    assert.equal(Object.keys(memory.declined).length, 300);
  });

  test('counts anew on each day of the user', () => {
    const evening = Date.parse('2026-03-17T23:30+01:00');
    const once = sharedAfterShowing(sharedFrom(undefined), evening, 'Europe/Berlin');
    const twice = sharedAfterShowing(once, evening + 60_000, 'Europe/Berlin');
    assert.equal(twice.count, 2);
    assert.equal(sharedAfterShowing(twice, evening + 3_600_000, 'Europe/Berlin').count, 1);
  });
});

suite('The moments to choose', () => {
  const labels = (moment: string): string[] =>
    laterChoices({ now: Date.parse(moment), userZone: 'Europe/Berlin', locale: 'en-GB' }).map(
      ({ label, until }) => `${label}: ${new Date(until).toISOString()}`,
    );
  test('are in an hour, this evening and tomorrow morning', () =>
    assert.deepEqual(labels('2026-03-28T10:00+01:00'), [
      'In 1 hour: 2026-03-28T10:00:00.000Z',
      'This evening at 18:00: 2026-03-28T17:00:00.000Z',
      'Tomorrow at 09:00: 2026-03-29T07:00:00.000Z',
    ]));
  test('leave out an evening that has begun', () => assert.equal(labels('2026-03-28T17:30+01:00').length, 2));
  test('of a pause end in an hour or at midnight', () =>
    assert.deepEqual(
      pauseChoices({
        ...{ now: Date.parse('2026-03-28T10:00+01:00'), userZone: 'Europe/Berlin', locale: 'en-GB' },
      }).map(({ until }) => new Date(until).toISOString()),
      ['2026-03-28T10:00:00.000Z', '2026-03-28T23:00:00.000Z'],
    ));
});

suite('A draft', () => {
  test('says nothing while it is hardly more than its template', () => {
    const draft = `---\ntype: thank-you\n---\nDear Priya,\n\n<!-- ${'prompt '.repeat(50)}-->\n\nThank you.\n\nInes`;
    assert.equal(saysSomething(draft), false);
    assert.equal(saysSomething(`${draft}\n${'word '.repeat(30)}`), true);
  });
});

suite('After the last thank-you', () => {
  const done = (moment: string, lines: readonly string[], applied = '2026-03-16') => {
    const files = interview(...lines);
    const dated = {
      ...files,
      'applications/acme/application.md': note('type: application', 'company: Acme', `applied: ${applied}`),
    };
    const { actions, index } = inputAt(moment, dated);
    const now = Date.parse(moment);
    return doneWith({ actions, index, now, soon: boardAt(index).at(now + 2 * DAY) });
  };
  test('what is most urgent is offered', () => {
    const { text, button, target } = done('2026-03-17T16:00+01:00', []);
    assert.deepEqual([text, button], ['Done. Put it down.', 'First notes: Acme']);
    assert.match(target.note ?? '', /first\.md$/);
  });
  test('on a button that can be read whole', () => {
    const interviewing = '2026-03-16\nstatus: interviewing';
    const { button } = done('2026-03-17T16:00+01:00', ['debrief: completed'], interviewing);
    assert.equal(button, 'Ask someone to be a reference');
  });
  test('else the search, where an application is due soon', () => {
    const { button, target } = done('2026-03-17T16:00+01:00', ['debrief: completed'], '2026-03-11');
    assert.deepEqual([button, target.click?.command], ['Continue the Search', 'new.application']);
  });
  test('else nothing', () =>
    assert.deepEqual(done('2026-03-17T16:00+01:00', ['debrief: completed']), {
      ...{ text: 'Done. Put it down.', target: {} },
    }));
});
