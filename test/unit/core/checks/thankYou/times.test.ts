import assert from 'node:assert/strict';
import {
  type Changes,
  expectOf,
  findingsAt,
  good,
  note,
  thankYouTo,
  theOne,
  toldOf,
} from '../../../../support/thankYous.js';

/** The interview ends on Tuesday 17 March 2026 at 10:00 in London. */
const sentAt = (sent: string, changes: Changes = {}): Changes => ({
  ...changes,
  front: { status: 'sent', sent, ...changes.front },
});

const codesAt = (sent: string, changes: Changes = {}): string =>
  ['TY801', 'TY802', 'TY803', 'TY804']
    .flatMap((code) => toldOf(code, sentAt(sent, changes)).map((told) => `${code} ${told.split(' ')[0]}`))
    .join();

suite('TY801 to TY803: when it was sent', () => {
  test('within half an hour is a hint, also before the end', () => {
    assert.equal(codesAt('2026-03-17T10:29+00:00'), 'TY801 hint');
    assert.equal(codesAt('2026-03-17T10:30+00:00'), '');
    assert.match(theOne('TY801', sentAt('2026-03-17T09:40+00:00')).message, /before the interview was over/);
    assert.match(theOne('TY801', sentAt('2026-03-17T10:05+00:00')).message, /5 min after the interview/);
  });
  test('after a day is a warning, after two an error', () => {
    assert.equal(codesAt('2026-03-18T10:00+00:00'), '');
    assert.equal(codesAt('2026-03-18T10:01+00:00'), 'TY802 warning');
    assert.equal(codesAt('2026-03-19T10:00+00:00'), 'TY802 warning');
    assert.equal(codesAt('2026-03-19T10:01+00:00'), 'TY803 error');
    expectOf('TY803', sentAt('2026-03-21T07:30+00:00'), 'error "2026-03-21T07:30+00:00"');
    assert.match(
      theOne('TY803', sentAt('2026-03-21T07:30+00:00')).message,
      /^Late, still worth sending: this went out 94 h/,
    );
  });
  test('whatever the offset is', () => assert.equal(codesAt('2026-03-18T11:00+01:00'), ''));
  test('in Japan the next day is the last one', () => {
    const jp = { application: { region: 'jp' } };
    assert.equal(codesAt('2026-03-18T10:01+00:00', jp), 'TY802 warning');
    assert.equal(codesAt('2026-03-18T19:59+00:00', jp), 'TY802 warning');
    assert.equal(codesAt('2026-03-19T06:00+00:00', jp), 'TY802 error');
  });
  test('in Japan a later one is not told to have been worth it', () => {
    const jp = { application: { region: 'jp' } };
    assert.match(theOne('TY803', sentAt('2026-03-21T07:30+00:00', jp)).message, /^Late: this went out 94 h/);
    assert.match(theOne('TY802', sentAt('2026-03-19T06:00+00:00', jp)).message, /the next day is the last/);
    assert.match(theOne('TY802', sentAt('2026-03-18T19:59+00:00', jp)).message, /still worth sending/);
  });
  test('by the customs of the region where the user has them change the times', () => {
    const de = { application: { region: 'de' } };
    const sent = '2026-03-20T09:59+00:00';
    assert.equal(codesAt(sent, de), 'TY803 error');
    assert.equal(codesAt(sent, { ...de, regionalProfiles: true }), 'TY802 warning');
    assert.equal(codesAt(sent, { regionalProfiles: true }), 'TY803 error');
    assert.equal(codesAt('2026-03-20T10:01+00:00', { ...de, regionalProfiles: true }), 'TY803 error');
  });
  test('without an end, an hour after the start counts; without times nothing', () => {
    assert.equal(codesAt('2026-03-18T10:01+00:00', { interview: { end: undefined } }), 'TY802 warning');
    assert.equal(codesAt('2026-03-20T10:01+00:00', { interview: { start: undefined, end: undefined } }), '');
    assert.equal(codesAt('2026-03-20T10:01+00:00', { interview: false }), '');
  });
  test('a day alone is no moment', () => assert.equal(codesAt('2026-03-20'), ''));
  test('nothing before it is sent', () => {
    for (const code of ['TY801', 'TY802', 'TY803', 'TY804']) expectOf(code, {});
  });
  test('counts also where nothing is written', () =>
    assert.equal(codesAt('2026-03-18T10:01+00:00', { body: '' }), 'TY802 warning'));
  test('as the settings say', () =>
    assert.equal(codesAt('2026-03-17T21:59+00:00', { limits: { nightFrom: 21 } }), 'TY804 hint'));
});

suite('TY804: at night', () => {
  test('from ten in the evening to six in the morning it is a hint', () => {
    assert.equal(codesAt('2026-03-17T21:59+00:00'), '');
    assert.equal(codesAt('2026-03-17T22:00+00:00'), 'TY804 hint');
    assert.equal(codesAt('2026-03-18T05:59+00:00'), 'TY804 hint');
    assert.equal(codesAt('2026-03-18T06:00+00:00'), '');
  });
  test('by the clock of the reader', () => {
    const tokyo = { application: { 'time-zone': 'Asia/Tokyo' } };
    assert.equal(codesAt('2026-03-17T14:00+01:00', tokyo), 'TY804 hint');
    assert.equal(theOne('TY804', sentAt('2026-03-17T14:00+01:00', tokyo)).facts?.found, '22:00');
    assert.equal(codesAt('2026-03-17T23:00+01:00', { application: { 'time-zone': 'America/New_York' } }), '');
  });
  test('in Japan from eight in the evening it is a warning', () => {
    const jp = { application: { region: 'jp' } };
    assert.equal(codesAt('2026-03-17T19:59+00:00', jp), '');
    assert.equal(codesAt('2026-03-17T20:00+00:00', jp), 'TY804 warning');
  });
  test('as the settings say', () => {
    assert.equal(codesAt('2026-03-17T21:00+00:00', { limits: { nightFrom: 21 } }), 'TY804 hint');
    assert.equal(codesAt('2026-03-18T06:30+00:00', { limits: { nightUntil: 7 } }), 'TY804 hint');
  });
});

suite('TY805: before the debrief', () => {
  const at = (status: string, topics: readonly string[] = []): string[] =>
    toldOf('TY805', { front: { status }, topics });
  test('is a hint once the note is finished and nothing of the person is noted', () => {
    for (const status of ['ready', 'sent', 'replied']) assert.deepEqual(at(status), [`hint "${status}"`]);
    assert.deepEqual(at('ready', ['Owen Tait: paper timetables']), ['hint "ready"']);
  });
  test('not while it is a draft, with a topic, or without an interview', () => {
    assert.deepEqual(at('draft'), []);
    assert.deepEqual(at('ready', ['Ruth: possessions at Crewe']), []);
    expectOf('TY805', { front: { status: 'ready' }, interview: false });
  });
});

suite('TY806: from the account of the employer', () => {
  const employer = (present: string, email = 'boss@Depot.example'): Changes => ({
    others: {
      'references/boss.md': note({ type: 'reference', name: 'Ada Boss', email, 'present-employer': present }),
    },
  });
  test('is a warning where one’s own address is at the domain of the present employer', () => {
    const told = toldOf('TY806', { ...employer('yes'), myEmail: 'noor@depot.example' });
    assert.equal(told.length, 1);
    assert.match(told[0] as string, /^warning/);
  });
  test('not from another domain, of a former employer, or where it is not known', () => {
    expectOf('TY806', { ...employer('yes'), myEmail: 'noor@post.example' });
    expectOf('TY806', { ...employer('no'), myEmail: 'noor@depot.example' });
    expectOf('TY806', { ...employer('yes'), myEmail: '' });
    expectOf('TY806', { ...employer('yes', ''), myEmail: 'noor@depot.example' });
    expectOf('TY806', { myEmail: 'noor@depot.example' });
  });
});

suite('TY901: an interviewer without a note', () => {
  const at = (changes: Changes): string[] => toldOf('TY901', changes, 'applications/alder/talk.md');
  const owen = { others: thankYouTo('Owen Tait', good) };
  test('is a warning at the person', () => {
    const [told, ...more] = at({});
    assert.match(told as string, /^warning .*Owen Tait/);
    assert.deepEqual(more, []);
  });
  test('any note will do: draft, sent, or skipped with a reason', () => {
    assert.deepEqual(at(owen), []);
    assert.deepEqual(
      at({ others: thankYouTo('Owen Tait', '', { status: 'skipped', 'skip-reason': 'no route' }) }),
      [],
    );
  });
  test('a joint note reaches all, or those that it names', () => {
    assert.deepEqual(at({ front: { mode: 'joint' } }), []);
    assert.equal(at({ front: { mode: 'joint', also: [] } }).length, 1);
    assert.deepEqual(at({ front: { mode: 'joint', also: [{ name: 'owen tait' }] } }), []);
  });
  test('not before the interview is over, nor when it did not take place', () => {
    assert.equal(at({ interview: { status: 'scheduled' } }).length, 0);
    assert.equal(at({ interview: { status: 'scheduled', debrief: 'captured' } }).length, 1);
    for (const status of ['cancelled', 'rescheduled', 'no-show'])
      assert.equal(at({ interview: { status, debrief: 'completed' } }).length, 0);
  });
  test('of another interview it does not count', () =>
    assert.equal(at({ others: thankYouTo('Owen Tait', good, { interview: 'elsewhere' }) }).length, 1));
});

suite('TY902: a guessed address', () => {
  const guessed = {
    interviewers: [{ name: 'Ruth Castellane', email: 'ruth@alder.example', 'email-source': 'guessed' }],
  };
  test('is a hint, also before anything is written', () => {
    for (const body of [good, '']) assert.equal(toldOf('TY902', { interview: guessed, body }).length, 1);
    assert.equal(theOne('TY902', { interview: guessed }).severity, 'hint');
  });
  test('not where it was given, is not known, or has been used or is not needed', () => {
    expectOf('TY902', {
      interview: { interviewers: [{ ...guessed.interviewers[0], 'email-source': 'given' }] },
    });
    expectOf('TY902', { interview: guessed, front: { to: { name: 'Owen Tait' } } });
    for (const status of ['sent', 'replied']) expectOf('TY902', { interview: guessed, front: { status } });
    expectOf('TY902', { interview: guessed, front: { mode: 'via-contact' } });
  });
});

suite('TY903: private facts in a note to be shared', () => {
  const at = (text: string, share: unknown = 'yes'): string[] =>
    toldOf(
      'TY903',
      { others: { 'story.md': note({ type: 'story', title: 'The sheet', strength: 3, share }, text) } },
      'story.md',
    );
  test('are a warning: addresses, telephone numbers, how it felt', () => {
    for (const [text, words] of [
      ['Write to ruth@alder.example for it.', 'ruth@alder.example'],
      ['Her number is +44 7700 900123.', '+44 7700 900123'],
      ['Call 020 7946 0455.', '020 7946 0455'],
      ['Call 612-555-0142 or so.', '612-555-0142'],
      ['Call (612) 555-0142 or so.', '(612) 555-0142'],
      ['Tel. 040 1234567', '040 1234567'],
      ['## How it felt', '## How it felt'],
      ['<!-- ruth@alder.example -->', 'ruth@alder.example'],
    ] as const)
      assert.deepEqual(at(text), [`warning ${words}`], text);
  });
  test('not in a note that is not to be shared', () => {
    for (const share of ['no', '', 'false', 'maybe']) assert.deepEqual(at('ruth@alder.example', share), []);
    assert.equal(at('ruth@alder.example', true).length, 1);
  });
  test('days, moments, times, numbers and addresses of pages are none', () => {
    for (const text of [
      '2026-03-17',
      '2026-03-17T09:00+00:00',
      '09:00-17:00',
      '1,200 of 34,000',
      'https://x.example/2026/03/17/1234567',
      'v1.2.345',
      '@ruth',
      '123-456',
    ])
      assert.deepEqual(at(text), [], text);
  });
  test('what is to be kept private is told by its key', () => {
    const { document, problems } = findingsAt('story.md', {
      others: {
        'story.md': note({
          type: 'story',
          title: 'x',
          strength: 3,
          share: 'yes',
          'keep-private': ['the figure'],
        }),
      },
    });
    assert.deepEqual(
      problems.map(({ code, line }) => `${code} ${document.lines.lineText(line)}`),
      ['TY903 keep-private: ["the figure"]'],
    );
  });
  test('in a shared thank-you the own addresses count too', () =>
    expectOf(
      'TY903',
      { front: { share: 'yes', to: { name: 'Ruth Castellane' } }, body: `${good}\n07700 900123` },
      'warning 07700 900123',
    ));
});
