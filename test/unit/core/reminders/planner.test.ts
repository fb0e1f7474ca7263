import assert from 'node:assert/strict';
import {
  afterDeclining,
  afterShowing,
  afterSnoozing,
  memoryFrom,
} from '../../../../src/core/reminders/memory.js';
import { draftsInDoubt } from '../../../../src/core/reminders/planner.js';
import { readQuietHours } from '../../../../src/core/reminders/quietHours.js';
import { uriOf } from '../../../support/notes.js';
import { note } from '../views/search.js';
import { inputAt, interview, planAt, saidAt } from './planning.js';

const thanks = interview('debrief: completed', 'interviewers: [Priya, Marcus]');
const captured = interview('debrief: captured');
const at = (moment: string): number => Date.parse(moment);
const unwritten = 'Two thank-yous are still to be written: Marcus and Priya.';
const soon = 'Two thank-yous are due in 4 h: Marcus and Priya.';

suite('A reminder', () => {
  test('comes ten minutes after an interview, and says when to look before', () => {
    assert.deepEqual(planAt('2026-03-17T15:05+01:00', interview()), { next: at('2026-03-17T15:10+01:00') });
    assert.equal(
      saidAt('2026-03-17T15:10+01:00', interview()),
      'Write down what they asked at Acme while you still have the words.',
    );
  });

  test('comes four hours before a debrief is due, and once when it is late', () => {
    assert.equal(saidAt('2026-03-18T10:59+01:00', captured), undefined);
    assert.equal(saidAt('2026-03-18T11:00+01:00', captured), 'The debrief of Acme is due in 4 h.');
    assert.equal(
      saidAt('2026-03-18T15:00+01:00', captured),
      'The debrief of Acme is still open. A few lines are better than none.',
    );
  });

  test('of thank-yous comes after 3 h where they are not written, 4 h before they are due, and once when late', () => {
    assert.equal(saidAt('2026-03-17T17:59+01:00', thanks), undefined);
    assert.equal(saidAt('2026-03-17T18:00+01:00', thanks), unwritten);
    assert.equal(saidAt('2026-03-18T11:00+01:00', thanks), soon);
    assert.equal(
      saidAt('2026-03-19T15:00+01:00', thanks),
      'Two thank-yous are still open: Marcus and Priya. Late is better than never. No apology needed.',
    );
    assert.equal(
      saidAt('2026-03-18T11:00+01:00', interview('debrief: completed', 'interviewers: [Priya]')),
      'The thank-you to Priya is due in 4 h.',
    );
  });

  test('of a thank-you that is late does not come in Japan', () => {
    const japan = {
      ...thanks,
      'applications/acme/application.md': note('type: application', 'company: Acme', 'region: jp'),
    };
    assert.equal(saidAt('2026-03-19T15:00+01:00', japan), undefined);
  });

  test('of a draft that says something does not ask to write it', () => {
    const path = 'applications/acme/thanks.md';
    const drafts = {
      ...interview('debrief: completed', 'interviewers: [Priya]'),
      [path]: note('type: thank-you', 'application: acme', 'interview: first', 'to: Priya', 'status: draft'),
    };
    const moment = '2026-03-17T18:00+01:00';
    assert.deepEqual(draftsInDoubt(inputAt(moment, drafts)), [uriOf(path)]);
    assert.equal(saidAt(moment, drafts), 'The thank-you to Priya is still to be written.');
    const written = new Set([uriOf(path)]);
    assert.deepEqual(planAt(moment, drafts, { written }), { next: at('2026-03-18T11:00+01:00') });
  });

  test('says that they decide today, once it is not too early', () => {
    const today = interview('debrief: completed', 'interviewers: [Priya]', 'decision-same-day: yes');
    assert.equal(saidAt('2026-03-17T15:29+01:00', today), undefined);
    assert.equal(
      saidAt('2026-03-17T15:30+01:00', today),
      'They decide today: best within two hours. Thank Priya.',
    );
    assert.equal(saidAt('2026-03-17T17:00+01:00', today), 'They decide today. Thank Priya now.');
  });

  test('says when to send what would arrive at night', () => {
    const far = {
      ...thanks,
      'applications/acme/application.md': note(
        'type: application',
        'company: Acme',
        'time-zone: America/Los_Angeles',
      ),
    };
    assert.equal(
      saidAt('2026-03-18T11:00+01:00', far),
      `${soon} It is night there: send at 09:00 theirs (17:00 yours).`,
    );
  });

  test('comes for a promise on its day, and for no promise without a day', () => {
    const promising = (task: string) => {
      const files = interview('debrief: completed');
      return {
        ...files,
        'applications/acme/first.md': `${files['applications/acme/first.md'] ?? ''}\n## Promises\n\n- [ ] ${task}\n`,
      };
    };
    const dated = promising('Send the link, by 2026-03-18');
    assert.equal(saidAt('2026-03-18T09:59+01:00', dated), undefined);
    assert.match(
      saidAt('2026-03-18T10:00+01:00', dated) ?? '',
      /^You promised this for today: Send the link/,
    );
    assert.equal(saidAt('2026-03-18T10:00+01:00', promising('Send the link')), undefined);
  });

  test('comes when it is time to prepare, and three times for an offer', () => {
    const ahead = interview();
    assert.equal(
      saidAt('2026-03-15T14:00+01:00', {
        ...ahead,
        'applications/acme/first.md': String(ahead['applications/acme/first.md']).replace(
          'completed',
          'scheduled',
        ),
      }),
      'Your interview at Acme is on Tue 17 Mar, 14:00. Time to prepare.',
    );
    const offer = {
      'applications/acme/application.md': note(
        'type: application',
        'company: Acme',
        'status: offer-received',
      ),
      'applications/acme/offer.md': note(
        ...['type: offer', 'application: acme', 'status: written', 'respond-by: 2026-03-27T17:00+01:00'],
      ),
    };
    let memory = memoryFrom(undefined);
    const shown: string[] = [];
    for (let now = at('2026-03-23T17:00+01:00'); now < at('2026-03-27T20:00+01:00'); now += 3_600_000) {
      const { show } = planAt(new Date(now).toISOString(), offer, { memory });
      if (!show) continue;
      shown.push(new Date(now).toISOString());
      memory = afterShowing(memory, show, now);
      assert.equal(show.text, 'Acme would like your answer by Fri 27 Mar, 17:00.');
    }
    assert.deepEqual(shown, [
      '2026-03-24T16:00:00.000Z',
      '2026-03-26T16:00:00.000Z',
      '2026-03-27T12:00:00.000Z',
    ]);
  });

  test('comes when one may ask, and never while it is theirs', () => {
    const waiting = {
      'a.md': note('type: application', 'company: Acme', 'status: awaiting-decision', 'promised: 2026-03-17'),
    };
    assert.deepEqual(planAt('2026-03-18T10:00+01:00', waiting), { next: Infinity });
    assert.equal(saidAt('2026-03-19T10:00+01:00', waiting), 'You may now ask where things stand: Acme.');
  });
});

suite('When a reminder comes', () => {
  const now = '2026-03-18T11:00+01:00';

  test('is never in the quiet hours, but after them', () => {
    assert.deepEqual(planAt('2026-03-17T21:30+01:00', thanks), { next: at('2026-03-18T08:00+01:00') });
    assert.equal(saidAt('2026-03-18T08:00+01:00', thanks), unwritten);
    assert.equal(saidAt('2026-03-17T21:30+01:00', thanks, { quiet: undefined }), unwritten);
  });

  test('is not after the number of the day is reached, nor with none a day', () => {
    const shared = { day: '2026-03-18', count: 3, last: at('2026-03-18T09:00+01:00') };
    assert.deepEqual(planAt(now, thanks, { shared }), { next: at('2026-03-19T08:00+01:00') });
    assert.equal(saidAt(now, thanks, { shared: { ...shared, day: '2026-03-17' } }), soon);
    assert.deepEqual(planAt(now, thanks, { perDay: 0 }), { next: Infinity });
  });

  test('is not in the first minutes after a start, and then only for what presses', () => {
    const awakeSince = at('2026-03-18T10:58+01:00');
    assert.deepEqual(planAt(now, thanks, { awakeSince }), { next: at('2026-03-18T11:03+01:00') });
    const early = { awakeSince: at('2026-03-17T19:00+01:00') };
    assert.deepEqual(planAt('2026-03-17T19:10+01:00', thanks, early), { next: at(now) });
  });

  test('is not while another is open, nor soon after one', () => {
    const openSince = at('2026-03-18T10:00+01:00');
    assert.deepEqual(planAt(now, thanks, { openSince }), { next: at('2026-03-18T12:00+01:00') });
    const shared = { day: '2026-03-18', count: 1, last: at('2026-03-18T10:45+01:00') };
    assert.deepEqual(planAt(now, thanks, { shared }), { next: at('2026-03-18T11:15+01:00') });
  });

  test('is not before the end of a pause', () => {
    const shared = { count: 0, pausedUntil: at('2026-03-18T14:00+01:00') };
    assert.deepEqual(planAt(now, thanks, { shared }), { next: at('2026-03-18T14:00+01:00') });
  });

  test('is not a second time, but after “Later”, and never after “Not for This One”', () => {
    const { show } = planAt(now, thanks);
    assert.ok(show);
    const memory = afterShowing(memoryFrom(undefined), show, at(now));
    const next = at('2026-03-19T15:00+01:00');
    assert.deepEqual(planAt(now, thanks, { memory }), { next });
    const later = afterSnoozing(memory, show.ids, at('2026-03-18T13:00+01:00'));
    assert.deepEqual(planAt('2026-03-18T12:00+01:00', thanks, { memory: later }), {
      next: at('2026-03-18T13:00+01:00'),
    });
    assert.equal(
      saidAt('2026-03-18T13:00+01:00', thanks, { memory: later }),
      'Two thank-yous are due in 2 h: Marcus and Priya.',
    );
    const declined = afterDeclining(memory, show.ids, at(now));
    assert.deepEqual(planAt('2026-03-20T10:00+01:00', thanks, { memory: declined }), { next: Infinity });
  });

  test('is nowhere when nothing is ahead', () => assert.deepEqual(planAt(now, {}), { next: Infinity }));

  test('is told with what its buttons do', () => {
    const { show } = planAt(now, thanks);
    assert.deepEqual(
      [show?.button, show?.decline, show?.target],
      [
        'Write',
        'Not for These',
        { command: 'thankInterviewers', about: uriOf('applications/acme/first.md') },
      ],
    );
    const one = planAt(now, captured).show;
    assert.deepEqual(
      [one?.button, one?.decline, one?.target],
      [
        'Write',
        'Not for This One',
        { command: 'continueDebrief', about: uriOf('applications/acme/first.md') },
      ],
    );
  });
});

suite('Quiet hours', () => {
  test('are read as they are written; what cannot be read counts as the default', () => {
    assert.deepEqual(readQuietHours(' 22:30 - 7:15 '), { hours: { from: 1350, to: 435 } });
    assert.deepEqual(readQuietHours(''), {});
    for (const text of ['at night', '25:00-08:00', '21:60-08:00', '08:00-08:00', '21-8'])
      assert.deepEqual(readQuietHours(text), { hours: { from: 1260, to: 480 }, wrong: true }, text);
  });
});
