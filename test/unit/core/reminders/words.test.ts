import assert from 'node:assert/strict';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import { isQuiet, readQuietHours, afterQuiet } from '../../../../src/core/reminders/quietHours.js';
import { uriOf } from '../../../support/notes.js';
import { note } from '../views/search.js';
import { planReminder } from '../../../../src/core/reminders/planner.js';
import { inputAt, interview, planAt, saidAt } from './planning.js';

const at = (moment: string): number => Date.parse(moment);
const application = (company: string, ...lines: string[]): string =>
  note('type: application', `company: ${company}`, ...lines);

/** The same interview at each of the employers. */
function interviewsAt(companies: readonly string[], ...lines: string[]): Record<string, string> {
  const files = interview(...lines);
  return Object.fromEntries(
    companies.flatMap((company) => [
      [`applications/${company}/application.md`, application(company, 'status: interviewing')],
      [
        `applications/${company}/first.md`,
        String(files['applications/acme/first.md']).replace('application: acme', `application: ${company}`),
      ],
    ]),
  );
}

suite('Reminders that are told together', () => {
  const debriefs = (...companies: string[]) =>
    saidAt('2026-03-18T11:00+01:00', interviewsAt(companies, 'debrief: captured'));

  test('name one, two or three', () => {
    assert.equal(debriefs('Acme'), 'The debrief of Acme is due in 4 h.');
    assert.equal(debriefs('Acme', 'Birk'), 'Two debriefs are due in 4 h: Acme and Birk.');
    assert.equal(debriefs('Acme', 'Birk', 'Corvid'), 'Three debriefs are due in 4 h: Acme, Birk and Corvid.');
  });
  test('count the others', () => {
    assert.equal(
      debriefs('Acme', 'Birk', 'Corvid', 'Dorn', 'Elm'),
      'Five debriefs are due in 4 h: Acme, Birk, Corvid and 2 more.',
    );
    const many = Array.from({ length: 11 }, (_, count) => `X${String(count).padStart(2, '0')}`);
    assert.equal(debriefs(...many), '11 debriefs are due in 4 h: X00, X01, X02 and 8 more.');
  });
  test('are due soon where each is due at another moment', () => {
    const files = interviewsAt(['Acme', 'Birk'], 'debrief: captured');
    files['applications/Birk/first.md'] = String(files['applications/Birk/first.md']).replace(
      'T15:00',
      'T14:30',
    );
    assert.equal(saidAt('2026-03-18T11:00+01:00', files), 'Two debriefs are due soon: Birk and Acme.');
  });
  test('lead to the list, and are declined together', () => {
    const { show } = planAt('2026-03-18T11:00+01:00', interviewsAt(['Acme', 'Birk'], 'debrief: captured'));
    assert.deepEqual(
      [show?.button, show?.decline, show?.target],
      ['Show To Do', 'Not for These', { command: 'todo.focus' }],
    );
    assert.deepEqual(show?.ids, ['debrief:Acme:Acme/first', 'debrief:Birk:Birk/first']);
    assert.deepEqual(show?.marks, ['debrief debrief:Acme:Acme/first', 'debrief debrief:Birk:Birk/first']);
  });
  test('of thank-yous after two interviews lead to the list', () => {
    const files = interviewsAt(['Acme', 'Birk'], 'debrief: completed', 'interviewers: [Priya]');
    const { show } = planAt('2026-03-18T11:00+01:00', files);
    assert.deepEqual(
      [show?.text, show?.target],
      ['Two thank-yous are due in 4 h: Priya.', { command: 'todo.focus' }],
    );
  });
  test('of a thank-you to one person make or open its note', () => {
    const files = interview('debrief: completed', 'interviewers: [Priya]');
    assert.equal(planAt('2026-03-18T11:00+01:00', files).show?.target.click?.command, 'new.thank-you');
    const path = 'applications/acme/thanks.md';
    const drafted = {
      ...files,
      [path]: note('type: thank-you', 'application: acme', 'interview: first', 'to: Priya', 'status: draft'),
    };
    const { show } = planAt('2026-03-18T11:00+01:00', drafted);
    assert.deepEqual([show?.button, show?.target], ['Open', { note: uriOf(path) }]);
  });
  test('of one joint draft are one thank-you', () => {
    const files = {
      ...interview('debrief: completed', 'interviewers: [Priya, Marcus]'),
      'applications/acme/thanks.md': note(
        ...[
          'type: thank-you',
          'application: acme',
          'interview: first',
          'to: Priya',
          'mode: joint',
          'status: draft',
        ],
      ),
    };
    assert.equal(saidAt('2026-03-18T11:00+01:00', files), 'The thank-you to Marcus and Priya is due in 4 h.');
  });
  test('come after those who decide today, whatever else is late', () => {
    const files = {
      ...interviewsAt(['Birk'], 'debrief: captured', 'interviewers: [Priya]', 'decision-same-day: yes'),
      ...interviewsAt(['Acme']),
    };
    assert.match(saidAt('2026-03-17T16:00+01:00', files) ?? '', /^They decide today/);
  });
});

suite('Reminders of one moment', () => {
  test('are the same whatever order the actions come in', () => {
    const input = inputAt(
      '2026-03-18T11:00+01:00',
      interviewsAt(['Acme', 'Birk', 'Corvid'], 'debrief: captured'),
    );
    const plan = planReminder(input);
    assert.deepEqual(planReminder({ ...input, actions: [...input.actions].reverse() }), plan);
    const mixed = [2, 0, 1, 3, 4, 5, 6].flatMap((at) => input.actions[at] ?? []);
    assert.deepEqual(planReminder({ ...input, actions: mixed }), plan);
  });
  test('come by what is late next', () => {
    const files = interviewsAt(['Acme', 'Birk'], 'debrief: captured');
    files['applications/Acme/first.md'] = String(files['applications/Acme/first.md']).replace(
      'T15:00',
      'T15:30',
    );
    assert.equal(saidAt('2026-03-18T11:30+01:00', files), 'Two debriefs are due soon: Birk and Acme.');
  });
});

suite('What a reminder says', () => {
  const sameDay = interview('debrief: completed', 'interviewers: [Priya]', 'decision-same-day: yes');

  test('counts the hours as the setting has them', () => {
    const within = (thankYouSameDayHours: number): string | undefined => {
      const now = '2026-03-17T15:30+01:00';
      return saidAt(now, sameDay, { timing: { ...defaultTiming, thankYouSameDayHours } });
    };
    assert.equal(within(1), 'They decide today: best within 1 hour. Thank Priya.');
    assert.equal(within(1.5), 'They decide today: best within 1.5 hours. Thank Priya.');
    assert.equal(within(3), 'They decide today: best within 3 hours. Thank Priya.');
  });
  test('ends with the day of the interview where they decide on it', () => {
    const input = { quiet: undefined };
    assert.match(saidAt('2026-03-17T23:59+01:00', sameDay, input) ?? '', /^They decide today/);
    assert.doesNotMatch(saidAt('2026-03-18T00:00+01:00', sameDay, input) ?? '', /today/);
  });

  const offerFrom = (company: string, ...lines: string[]): Record<string, string> => ({
    [`applications/${company}/application.md`]: application(company, 'status: offer-received'),
    [`applications/${company}/offer.md`]: note(
      'type: offer',
      `application: ${company}`,
      'status: written',
      ...lines,
    ),
  });
  test('waits with an offer that has no day, and counts several', () => {
    const received = 'received: 2026-03-18';
    assert.equal(
      saidAt('2026-03-18T10:00+01:00', offerFrom('Acme', received)),
      'The offer from Acme waits for your answer.',
    );
    assert.equal(
      saidAt('2026-03-18T10:00+01:00', { ...offerFrom('Acme', received), ...offerFrom('Birk', received) }),
      'Two offers wait for your answer: Acme and Birk.',
    );
  });
  test('counts promises and interviews', () => {
    const files = interview('debrief: completed');
    const first = `${files['applications/acme/first.md'] ?? ''}\n## Promises\n\n`;
    const promising = {
      ...files,
      'applications/acme/first.md': `${first}- [ ] Call, by 2026-03-18\n- [ ] Write!, by 2026-03-18\n`,
    };
    assert.match(
      saidAt('2026-03-18T10:00+01:00', promising) ?? '',
      /^Two promises are for today: Call.* and Write/,
    );
    const ahead = Object.fromEntries(
      Object.entries(interviewsAt(['Acme', 'Birk'])).map(([path, text]) => [
        path,
        text.replace('completed', 'scheduled'),
      ]),
    );
    assert.equal(
      saidAt('2026-03-15T14:00+01:00', ahead),
      'Two interviews are ahead: Acme and Birk. Time to prepare.',
    );
  });
  test('offers to close, and to answer a no', () => {
    const enquiry = (sent: string) =>
      note('type: follow-up', 'application: acme', 'kind: status-enquiry', 'status: sent', `sent: ${sent}`);
    const asked = {
      'applications/acme/application.md': application(
        'Acme',
        'status: awaiting-decision',
        'promised: 2026-02-02',
      ),
      'applications/acme/a.md': enquiry('2026-02-09T10:00+01:00'),
      'applications/acme/b.md': enquiry('2026-02-16T10:00+01:00'),
    };
    assert.equal(
      saidAt('2026-03-02T10:00+01:00', asked),
      'You may close this or wait on, as you like: Acme.',
    );
    const rejected = {
      'applications/acme/application.md': application(
        'Acme',
        'status: not-selected',
        'history: [{on: 2026-03-16, status: not-selected}]',
      ),
    };
    assert.equal(saidAt('2026-03-18T10:00+01:00', rejected), 'A short reply leaves a door open: Acme.');
  });
  test('cuts a long name', () => {
    const files = interview('debrief: captured');
    const long = { ...files, 'applications/acme/application.md': application('x'.repeat(80)) };
    assert.equal(saidAt('2026-03-18T11:00+01:00', long), `The debrief of ${'x'.repeat(59)}… is due in 4 h.`);
  });
  test('names an interview of no application by its own title', () => {
    const alone = {
      'talk.md': String(interview('debrief: captured')['applications/acme/first.md']).replace(
        'application: acme',
        'interviewers: [Priya]',
      ),
    };
    const said = saidAt('2026-03-18T11:00+01:00', alone) ?? '';
    assert.match(said, /^The debrief of \S.* is due in 4 h\.$/);
    assert.doesNotMatch(said, /undefined|Debrief:/);
  });
});

suite('The quiet hours of a zone', () => {
  const zone = 'Europe/Berlin';
  const night = readQuietHours('21:00-08:00').hours;
  const noon = readQuietHours('12:00-13:30').hours;
  const quiet = (time: string, hours = night) => isQuiet(at(`2026-03-18T${time}+01:00`), zone, hours);

  test('begin with their first minute and end before their last, also over midnight', () => {
    assert.deepEqual(
      ['20:59', '21:00', '23:59', '00:00', '07:59', '08:00'].map((time) => quiet(time)),
      [...[false, true, true, true, true, false]],
    );
    assert.deepEqual(
      ['11:59', '12:00', '13:29', '13:30', '23:00'].map((time) => quiet(time, noon)),
      [...[false, true, true, false, false]],
    );
  });
  test('are none where none are set', () => assert.equal(isQuiet(0, zone, undefined), false));
  test('end on the same day or on the next', () => {
    const after = (time: string, hours = night) =>
      new Date(afterQuiet(at(`2026-03-18T${time}+01:00`), zone, hours)).toISOString();
    assert.equal(after('22:00'), '2026-03-19T07:00:00.000Z');
    assert.equal(after('00:00'), '2026-03-18T07:00:00.000Z');
    assert.equal(after('12:00', noon), '2026-03-18T12:30:00.000Z');
    assert.equal(after('14:00', noon), '2026-03-18T13:00:00.000Z');
  });
  test('are read in full: nothing may stand around them, and every part has its bounds', () => {
    assert.deepEqual(readQuietHours('0:00–23:59'), { hours: { from: 0, to: 1439 } });
    for (const text of [
      'x21:00-08:00',
      '21:00-08:00x',
      '24:00-08:00',
      '21:00-24:00',
      '21:00-08:60',
      '21:00',
      '121:00-08:00',
    ])
      assert.equal(readQuietHours(text).wrong, true, text);
  });
});
