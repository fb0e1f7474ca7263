import assert from 'node:assert/strict';
import {
  type Changes,
  expectOf,
  goodWith,
  letterOf,
  paragraphs,
  theOne,
  toldOf,
  wordy,
} from '../../../../support/thankYous.js';

suite('TY201: no subject', () => {
  test('is an error, at the key where it is there', () => {
    expectOf('TY201', { front: { subject: '' } }, 'error ""');
    assert.equal(toldOf('TY201', { front: { subject: undefined } }).length, 1);
    assert.equal(toldOf('TY201', { front: { subject: '  ' } }).length, 1);
    assert.equal(toldOf('TY201', { front: { subject: undefined }, body: '' }).length, 1);
  });
  test('comes with one that fits', () => {
    const expected = (changes: Changes): string | undefined =>
      theOne('TY201', { front: { subject: undefined }, ...changes }).facts?.expected;
    assert.equal(expected({}), 'Thank you: Signalling Planner, Noor Haddad');
    assert.equal(expected({ me: false }), 'Thank you: Signalling Planner');
    assert.equal(expected({ application: { role: undefined } }), 'Thank you: Alder Rail, Noor Haddad');
    assert.equal(expected({ application: false, me: false }), 'Thank you for our conversation');
  });
  test('is needed by mail only', () => {
    for (const channel of ['handwritten', 'platform-message'])
      expectOf('TY201', { front: { subject: undefined, channel } });
    assert.equal(toldOf('TY201', { front: { subject: undefined, channel: 'email' } }).length, 1);
  });
});

suite('TY202: a subject that says nothing', () => {
  const at = (subject: string, changes: Changes = {}): number =>
    toldOf('TY202', { ...changes, front: { subject } }).length;
  test('is a warning', () => {
    for (const subject of [
      'Thanks',
      'Thank you',
      'THANK YOU!',
      'Hello',
      'Follow-up',
      'Following up',
      'Re: Thank you',
      'Our talk',
      'Crewe',
      'For a good day',
    ])
      assert.equal(at(subject), 1, subject);
    expectOf('TY202', { front: { subject: 'Thanks' } }, 'warning "Thanks"');
    assert.equal(
      theOne('TY202', { front: { subject: 'Thanks' } }).facts?.expected,
      'Thank you: Signalling Planner, Noor Haddad',
    );
  });
  test('one word of role, firm or own name is enough', () => {
    for (const subject of [
      'Thank you: planner',
      'Alder',
      'thanks from Noor',
      'HADDAD',
      'Signalling',
      'The rail talk',
    ])
      assert.equal(at(subject), 0, subject);
  });
  test('a small word of them is not', () =>
    assert.equal(
      at('For the day and the talk', { application: { company: 'The Yard and Sons', role: undefined } }),
      1,
    ));
  test('is not told where nothing is known to compare with, nor twice', () => {
    assert.equal(at('For a good day', { application: false, me: false }), 0);
    assert.equal(at(''), 0);
  });
});

suite('TY203: a long subject', () => {
  test('has more than 78 characters', () => {
    const long = `Signalling Planner ${'x'.repeat(59)}`;
    expectOf('TY203', { front: { subject: long } });
    expectOf('TY203', { front: { subject: `${long}x` } }, `hint "${long}x"`);
    expectOf('TY203', { front: { subject: `Signalling Planner ${'😀'.repeat(59)}` } });
  });
  test('as the settings say', () =>
    assert.equal(toldOf('TY203', { limits: { subjectLength: 10 } }).length, 1));
});

suite('TY301 and TY302: length', () => {
  const of = (words: number, changes: Changes = {}): string =>
    ['TY301', 'TY302']
      .flatMap((code) =>
        toldOf(code, { ...changes, body: letterOf(wordy(words)) }).map(
          (told) => `${code} ${told.split(' ')[0]}`,
        ),
      )
      .join();
  test('below 50 words is short, above 200 long, above 300 an error', () => {
    assert.deepEqual(
      [49, 50, 200, 201, 300, 301].map((words) => of(words)),
      ['TY301 warning', '', '', 'TY302 warning', 'TY302 warning', 'TY302 error'],
    );
  });
  test('in Britain and Japan from 30 on', () => {
    for (const region of ['uk', 'jp'])
      assert.deepEqual(
        [29, 30].map((words) => of(words, { application: { region } })),
        ['TY301 warning', ''],
      );
    for (const region of ['us', 'de', 'neutral'])
      assert.equal(of(49, { application: { region } }), 'TY301 warning');
  });
  test('says how many there are and should be, at the first sentence', () => {
    const short = theOne('TY301', { body: letterOf(wordy(16)) });
    assert.deepEqual(short.facts, { found: '16', expected: '50' });
    assert.equal(short.words, 'we looked at the board near the window.');
    assert.deepEqual(theOne('TY302', { body: letterOf(wordy(240)) }).facts, {
      found: '240',
      expected: '200',
    });
  });
  test('greeting, closing, comments and quoted lines do not count', () =>
    assert.equal(
      toldOf('TY301', { body: letterOf(wordy(49), `<!-- ${wordy(9)} -->`, `> ${wordy(9)}`) }).length,
      1,
    ));
  test('as the settings say', () => {
    assert.equal(of(60, { limits: { shortestWords: 61 } }), 'TY301 warning');
    assert.equal(of(60, { limits: { longestWords: 59, farTooManyWords: 60 } }), 'TY302 warning');
    assert.equal(of(60, { limits: { longestWords: 58, farTooManyWords: 59 } }), 'TY302 error');
    assert.equal(
      of(31, { limits: { shortestWordsTerse: 32 }, application: { region: 'uk' } }),
      'TY301 warning',
    );
  });
});

suite('TY303 and TY304: paragraphs', () => {
  test('a fifth is told at its first line', () => {
    const many = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'];
    expectOf('TY303', { body: letterOf(...many.slice(0, 4)) });
    expectOf('TY303', { body: letterOf(...many) }, 'hint Five.');
    assert.deepEqual(theOne('TY303', { body: letterOf(...many) }).facts, { found: '6', expected: '4' });
  });
  test('comments and quoted lines are none', () =>
    expectOf('TY303', { body: letterOf(...paragraphs, '<!-- a -->', '> b', '<!-- c -->') }));
  test('above 90 words one is dense', () => {
    expectOf('TY304', { body: letterOf(wordy(90)) });
    assert.deepEqual(theOne('TY304', { body: letterOf(wordy(91)) }).facts, { found: '91', expected: '90' });
    assert.equal(toldOf('TY304', { body: letterOf(wordy(91), wordy(100)) }).length, 2);
  });
  test('as the settings say', () => {
    assert.equal(toldOf('TY303', { limits: { paragraphs: 2 } }).length, 1);
    assert.equal(toldOf('TY304', { limits: { paragraphWords: 20 } }).length, 2);
  });
});

suite('TY305: a long sentence', () => {
  const sentence = (words: number): string => `${Array.from({ length: words }, () => 'and').join(' ')}.`;
  test('has more than 35 words', () => {
    expectOf('TY305', { body: goodWith(sentence(35)) });
    expectOf('TY305', { body: goodWith(sentence(36)) }, `hint ${sentence(36)}`);
  });
  test('ends at marks, not at titles, and each entry of a list is one', () => {
    expectOf('TY305', { body: goodWith(`${sentence(30).replace('.', '?')} ${sentence(30)}`) });
    expectOf('TY305', { body: letterOf(`- ${sentence(20).slice(0, -1)}\n- ${sentence(20)}`) });
    assert.equal(
      toldOf('TY305', { body: goodWith(`${sentence(20).slice(0, -1)} Dr. ${sentence(20)}`) }).length,
      1,
    );
  });
  test('as the settings say', () => {
    const limits = { sentenceWords: 40 };
    expectOf('TY305', { body: goodWith(sentence(40)), limits });
    assert.equal(toldOf('TY305', { body: goodWith(sentence(41)), limits }).length, 1);
  });
});
