import assert from 'node:assert/strict';
import {
  closing,
  codes,
  expectOf,
  good,
  goodWith,
  greeting,
  letterOf,
  paragraphs,
  theOne,
  toldOf,
  wordy,
} from '../../../../support/thankYous.js';

suite('TY401: nothing from the talk', () => {
  const without = letterOf(
    'Thank you for the time you took for me this morning, and for your open words about the job and the people.',
    paragraphs[1],
    paragraphs[2],
  );
  const at = (topics: readonly string[], body = without): string[] =>
    toldOf('TY401', { topics, body }).map((told) => told.split(' ')[0] as string);
  test('is an error where something was noted', () => {
    assert.deepEqual(at(['Ruth: night possessions at Crewe']), ['error']);
    assert.match(
      theOne('TY401', {
        body: without,
        topics: ['Ruth: one board', 'Ruth: two boards', 'Ruth: three', 'Ruth: four'],
      }).message,
      /“one board”, “two boards”, “three”\.$/,
    );
  });
  test('is a hint where nothing was, and where it was of others', () => {
    assert.deepEqual(at([]), ['hint']);
    assert.deepEqual(at(['Owen Tait: paper timetables']), ['hint']);
  });
  test('one topic of several is enough', () =>
    assert.deepEqual(at(['Ruth: paper timetables', 'Ruth Castellane: the last depot']), []));
  test('half of its words are enough, less are not', () => {
    assert.deepEqual(at(['Ruth: depot boilers']), []);
    assert.deepEqual(at(['Ruth: depot boilers kettles']), ['error']);
  });
  test('as many percent of its words are enough as the settings say', () => {
    const changes = { topics: ['Ruth: depot boilers'], body: without };
    assert.equal(toldOf('TY401', { ...changes, limits: { topicPercent: 51 } }).length, 1);
    assert.equal(toldOf('TY401', { ...changes, limits: { topicPercent: 50 } }).length, 0);
  });
  test('five letters of a word are enough, short and empty words do not count', () => {
    assert.deepEqual(at(['Ruth: printing']), []);
    assert.deepEqual(at(['Ruth: prints']), []);
    assert.deepEqual(at(['Ruth: prank']), ['error']);
    assert.deepEqual(at(['Ruth: what they would have with your new kettle']), ['error']);
  });
  test('where a topic has no long word, all count', () => {
    assert.deepEqual(at(['Ruth: SQL'], goodWith('Your SQL is good.')), []);
    assert.deepEqual(at(['Ruth: SQL']), ['error']);
  });
  test('hyphens, accents and cases of words do not matter', () => {
    assert.deepEqual(at(['Ruth: DEPOT-wide Sheets']), []);
    assert.deepEqual(at(['Ruth: Übergabe'], goodWith('Die übergaben bleiben.')), []);
  });
  test('in a comment, a quoted line, greeting or closing it does not count', () =>
    assert.deepEqual(at(['Ruth: kettle'], `${without}\nkettle\n<!-- kettle -->\n> kettle`), ['error']));
  test('a joint note needs one of any of them', () => {
    const changes = { front: { mode: 'joint' }, topics: ['Owen Tait: last depot'] };
    expectOf('TY401', { ...changes, body: without });
    assert.equal(toldOf('TY401', { ...changes, front: {}, body: without }).length, 1);
  });
  test('works in any language', () => {
    const german = `Sehr geehrte Frau Castellane,\n\nvielen Dank für das Gespräch und für die Zeit, die Sie sich genommen haben.\n\nMit freundlichen Grüßen\nNoor`;
    assert.deepEqual(at(['Ruth: Nachtsperrungen'], german), ['error']);
    assert.deepEqual(at(['Ruth: Nachtsperrungen zwischen Crewe und Chester'], german), ['error']);
    assert.deepEqual(at(['Ruth: eine Zeit zwischen ihren Nächten'], german), []);
  });
});

suite('TY402 and TY405: thanks', () => {
  const thankless = letterOf(
    'The night possessions at Crewe have stayed with me since.',
    paragraphs[1],
    paragraphs[2],
  );
  test('are an error where there are none', () => {
    expectOf('TY402', { body: thankless }, 'error The night possessions at Crewe have stayed with me since.');
    for (const word of [
      'Thanks',
      'I thank you',
      'I am grateful',
      'With gratitude',
      'I appreciate it',
      'Much appreciated',
      'I am thankful',
    ])
      expectOf('TY402', { body: thankless.replace('The night', `${word}. The night`) });
  });
  test('“Thanks” above the name are some', () =>
    expectOf('TY402', { body: thankless.replace('Kind regards', 'Many thanks') }));
  test('in a comment are none', () =>
    assert.equal(toldOf('TY402', { body: `${thankless}\n<!-- thanks -->` }).length, 1));
  test('alone are a warning below 25 other words', () => {
    const only = (others: number): string[] =>
      toldOf('TY405', { body: letterOf(`Thank you for it all. ${others ? wordy(others) : ''}`) });
    assert.deepEqual(only(0), ['warning Thank you for it all.']);
    assert.equal(only(24).length, 1);
    assert.equal(only(25).length, 0);
    assert.equal(toldOf('TY405', { body: letterOf(wordy(9)) }).length, 0);
    const body = letterOf(`Thank you for it all. ${wordy(9)}`);
    assert.equal(toldOf('TY405', { body, limits: { wordsBesidesThanks: 9 } }).length, 0);
    assert.equal(toldOf('TY405', { body, limits: { wordsBesidesThanks: 10 } }).length, 1);
  });
});

suite('TY403: interest', () => {
  const cool = letterOf(
    paragraphs[0],
    'At my last depot, a printed sheet in the mess room closed that gap within a month. Alder Rail has one too.',
    paragraphs[2],
  );
  const at = (text: string): number =>
    toldOf('TY403', { body: cool.replace('Alder Rail has', `${text} Alder Rail has`) }).length;
  test('is a warning where there is none, off where it is gone', () => {
    assert.equal(at(''), 1);
    assert.equal(theOne('TY403', { body: cool }).severity, 'warning');
    expectOf('TY403', { body: cool, front: { interest: 'none' } });
    assert.equal(toldOf('TY403', { body: cool, front: { interest: 'yes' } }).length, 1);
  });
  test('may be said in many ways', () => {
    for (const text of [
      'I am interested.',
      'My interest has grown.',
      'I look forward to the next step.',
      'I am keen to begin.',
      'I would be glad to do this.',
      'I’d be glad to come.',
      "I'd love to do it.",
      'I should be very glad to do this every day.',
      'I would very much like to join.',
      'It appeals to me.',
      'I hope to be your planner.',
      'I hope that we get to work together.',
      'It is exactly what I am looking for.',
      'Working with you would be a joy.',
      'I came away wanting the planning role.',
      'I can see myself in the box.',
      'I am excited.',
    ])
      assert.equal(at(text), 0, text);
  });
});

suite('TY404: questions', () => {
  test('more than two are a warning, at the third', () => {
    expectOf('TY404', { body: goodWith('Is it? Was it?') });
    expectOf('TY404', { body: goodWith('Is it? Was it? Will it be? Or not?') }, 'warning Will it be?');
    assert.deepEqual(theOne('TY404', { body: goodWith('Is it? Was it? Will it be? Or not?') }).facts, {
      found: '4',
      expected: '2',
    });
  });
  test('in comments, quoted lines and behind the closing do not count', () =>
    expectOf('TY404', { body: `${goodWith('Is it?\n> Is it? Was it?\n<!-- Now? -->')}\n\nPS: Why? How?` }));
  test('as the settings say', () =>
    assert.equal(toldOf('TY404', { body: goodWith('Is it?'), limits: { questions: 0 } }).length, 1));
});

suite('A note of one form only', () => {
  test('of a very long word, of blanks, or of marks is read all the same', () => {
    for (const text of ['x'.repeat(100_000), ' '.repeat(100_000), '!?."[(<'.repeat(10_000)])
      assert.ok(codes({ body: `${greeting}\n\n${text}\n\n${closing}` }).length > 0);
  });
  test('with everything at its limit is silent', () => {
    const sentence = `${paragraphs[1]} Is it so? Was it?`;
    assert.deepEqual(codes({ body: good.replace(paragraphs[1], `${sentence} It is!`) }), []);
  });
});
