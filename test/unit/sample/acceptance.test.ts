import assert from 'node:assert/strict';
import { readDebrief } from '../../../src/core/notes/debrief.js';
import { sampleNotes } from '../../../src/sample/index.js';
import { check } from '../../support/sampleSearch.js';

suite('the worked job search: thank-yous', () => {
  const rows: [string, string, string, string, string, string][] = [
    // person, a moment after the interview, due, late, sent, right after it
    [
      'Dana Whitlock',
      '2026-03-17T17:00+01:00',
      '2026-03-18T16:45+01:00',
      '2026-03-19T16:45+01:00',
      '2026-03-17T20:10+01:00',
      'int-1',
    ],
    [
      'Alistair Penhale',
      '2026-03-19T12:00Z',
      '2026-03-20T11:30Z',
      '2026-03-21T11:30Z',
      '2026-03-19T17:05Z',
      'int-2',
    ],
    [
      'Joanna Mbeki',
      '2026-03-19T12:00Z',
      '2026-03-20T11:30Z',
      '2026-03-21T11:30Z',
      '2026-03-20T09:15Z',
      'int-2',
    ],
    [
      'Katrin Sommerfeld',
      '2026-03-24T16:00+01:00',
      '2026-03-25T15:15+01:00',
      '2026-03-26T15:15+01:00',
      '2026-03-24T20:40+01:00',
      'int-3',
    ],
    [
      'Beate Lindqvist',
      '2026-03-24T16:00+01:00',
      '2026-03-25T15:15+01:00',
      '2026-03-26T15:15+01:00',
      '2026-03-26T11:30+01:00',
      'int-3',
    ],
    [
      'Marcus Oyelaran',
      '2026-03-26T19:00+01:00',
      '2026-03-27T18:30+01:00',
      '2026-03-28T18:30+01:00',
      '2026-03-27T14:05+01:00',
      'int-4',
    ],
    [
      'Priya Raman',
      '2026-03-26T19:00+01:00',
      '2026-03-27T18:30+01:00',
      '2026-03-28T18:30+01:00',
      '2026-03-28T19:40+01:00',
      'int-4',
    ],
    [
      'Jonas Reuter',
      '2026-04-01T11:05+02:00',
      '2026-04-02T11:00+02:00',
      '2026-04-03T11:00+02:00',
      '2026-04-01T16:30+02:00',
      'int-5',
    ],
    [
      'Katrin Sommerfeld',
      '2026-04-01T11:05+02:00',
      '2026-04-02T11:00+02:00',
      '2026-04-03T11:00+02:00',
      '2026-04-01T16:45+02:00',
      'int-5',
    ],
  ];
  for (const [person, at, due, late, sent, interview] of rows) {
    test(`${person} is to be thanked for ${interview} within 24 hours, until the note is sent`, () => {
      check({ at, kind: 'thank-you', about: person, state: 'upcoming', due, late });
      check({
        at: new Date(Date.parse(sent) + 60_000).toISOString(),
        kind: 'thank-you',
        about: person,
        state: 'none',
      });
    });
  }

  test('Beate is due after 24 hours, and Priya late after 48', () => {
    check({ at: '2026-03-26T11:00+01:00', kind: 'thank-you', about: 'Beate Lindqvist', state: 'due' });
    check({ at: '2026-03-28T19:00+01:00', kind: 'thank-you', about: 'Priya Raman', state: 'late' });
  });
});

suite('the worked job search: debriefs', () => {
  const rows: [string, string, string, string][] = [
    ['app-harborlight', '2026-03-17T16:50+01:00', '2026-03-18T16:45+01:00', '2026-03-17T18:20+01:00'],
    ['app-kestrel', '2026-03-19T11:35Z', '2026-03-20T11:30Z', '2026-03-19T15:10Z'],
    ['app-lindenhof', '2026-03-24T15:20+01:00', '2026-03-25T15:15+01:00', '2026-03-24T19:05+01:00'],
    ['app-harborlight', '2026-03-26T18:35+01:00', '2026-03-27T18:30+01:00', '2026-03-27T20:00+01:00'],
    ['app-lindenhof', '2026-04-01T11:05+02:00', '2026-04-02T11:00+02:00', '2026-04-01T13:00+02:00'],
  ];
  for (const [application, at, due, completed] of rows) {
    test(`the debrief of ${application} is due at ${due} and gone once it is completed`, () => {
      check({ at, kind: 'capture', about: application, state: 'upcoming' });
      check({ at, kind: 'debrief', about: application, state: 'upcoming', due, late: due });
      check({ at: completed, kind: 'debrief', about: application, state: 'none' });
    });
  }

  test('the debrief of the second Harborlight interview is late in the evening of the next day', () => {
    check({ at: '2026-03-27T19:00+01:00', kind: 'debrief', about: 'app-harborlight', state: 'late' });
  });

  test('it holds 19 questions, 16 topics and 12 flags', () => {
    const files = sampleNotes(new Date('2026-04-12T12:00+02:00')).filter(({ path }) =>
      path.endsWith('-interview.md'),
    );
    const debriefs = files.map(({ text }) => readDebrief(text.slice(text.indexOf('\n---\n', 4) + 5), 0));
    assert.equal(debriefs.flatMap(({ questions }) => questions).length, 19);
    assert.equal(debriefs.flatMap(({ topics }) => topics).length, 16);
    const colours = debriefs.flatMap(({ flags }) => flags.map(({ colour }) => colour));
    assert.deepEqual(
      ['green', 'yellow', 'red'].map((each) => colours.filter((colour) => colour === each).length),
      [7, 4, 1],
    );
  });
});

suite('the worked job search: the follow-up clock', () => {
  test('Kestrel may be asked on 31 March, across the change of clocks', () => {
    check({
      at: '2026-03-31T09:30+01:00',
      kind: 'waiting',
      about: 'app-kestrel',
      state: 'waiting',
      due: '2026-03-31T10:00+01:00',
    });
  });

  test('after the enquiry of 31 March the second is due on 9 April: Good Friday and Easter Monday do not count', () => {
    check({
      at: '2026-04-05T12:00+02:00',
      kind: 'waiting',
      about: 'app-kestrel',
      state: 'waiting',
      due: '2026-04-09T10:00+01:00',
    });
  });

  test('without a promised date Lindenhof may be asked after seven business days', () => {
    check({
      at: '2026-03-26T12:00+01:00',
      kind: 'waiting',
      about: 'app-lindenhof',
      state: 'waiting',
      due: '2026-04-02T10:00+02:00',
    });
  });

  test('the date promised for after 7 April gives 9 April in Boston, where Easter Monday is a working day', () => {
    check({
      at: '2026-03-27T12:00+01:00',
      kind: 'waiting',
      about: 'app-harborlight',
      state: 'waiting',
      due: '2026-04-09T10:00-04:00',
    });
  });

  test('the date promised for 9 April gives 13 April', () => {
    check({
      at: '2026-04-01T13:00+02:00',
      kind: 'waiting',
      about: 'app-lindenhof',
      state: 'waiting',
      due: '2026-04-13T10:00+02:00',
    });
  });

  test('an invitation, an offer or a no ends the wait', () => {
    check({ at: '2026-03-28T12:00+01:00', kind: 'waiting', about: 'app-lindenhof', state: 'none' });
    check({ at: '2026-04-03T12:00+02:00', kind: 'waiting', about: 'app-harborlight', state: 'none' });
    check({ at: '2026-04-08T18:00+02:00', kind: 'waiting', about: 'app-kestrel', state: 'none' });
  });

  test('the no of 8 April is answered by 10 April', () => {
    check({
      at: '2026-04-08T18:00+02:00',
      kind: 'reply-to-rejection',
      about: 'app-kestrel',
      state: 'upcoming',
      due: '2026-04-10T10:00+01:00',
    });
    check({ at: '2026-04-09T14:00+02:00', kind: 'reply-to-rejection', about: 'app-kestrel', state: 'none' });
  });
});

suite('the worked job search: references and offers', () => {
  test('Amara is to be thanked by 4 April and late from 5 April, until 7 April', () => {
    const due = { due: '2026-04-04T10:00-04:00', late: '2026-04-05T00:00-04:00' };
    check({
      at: '2026-04-03T12:00+02:00',
      kind: 'thank-reference',
      about: 'Amara Diallo',
      state: 'upcoming',
      ...due,
    });
    check({
      at: '2026-04-05T12:00+02:00',
      kind: 'thank-reference',
      about: 'Amara Diallo',
      state: 'late',
      ...due,
    });
    check({ at: '2026-04-08T12:00+02:00', kind: 'thank-reference', about: 'Amara Diallo', state: 'none' });
  });

  test('all three references are to be told how it ended, and are told on 10 April', () => {
    for (const about of ['Helena Marsh', 'Amara Diallo', 'Tobias Engel']) {
      check({ at: '2026-04-09T19:00+02:00', kind: 'tell-outcome', about, state: 'upcoming' });
      check({ at: '2026-04-11T12:00+02:00', kind: 'tell-outcome', about, state: 'none' });
    }
  });

  test('the reminders of the Boston offer come at 23:00, 23:00 and 19:00 in Berlin', () => {
    const rows = [
      ['2026-04-03T12:00+02:00', 'upcoming', '2026-04-07T23:00+02:00'],
      ['2026-04-08T12:00+02:00', 'due', '2026-04-09T23:00+02:00'],
    ] as const;
    for (const [at, state, due] of rows) {
      check({
        at,
        kind: 'answer-offer',
        about: 'app-harborlight',
        state,
        due,
        late: '2026-04-10T23:00+02:00',
      });
    }
  });
});
