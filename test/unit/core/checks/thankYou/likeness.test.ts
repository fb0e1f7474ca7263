import assert from 'node:assert/strict';
import { defaultTiming } from '../../../../../src/core/actions/timing.js';
import { findingsOf } from '../../../../../src/core/checks/index.js';
import { NoteDocument } from '../../../../../src/core/document/noteDocument.js';
import {
  type Changes,
  expectOf,
  filesOf,
  good,
  letterOf,
  note,
  theOne,
  thankYouTo,
  toldOf,
} from '../../../../support/thankYous.js';
import { type Files, indexOf, noteAt, uriOf } from '../../../../support/notes.js';

/** So many different words, in one sentence: a text of n words has n − 3 pieces of four. */
function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, at) => `w${from + at}x`).join(' ');
}

/** The share that two letters of 103 words have in common, in pieces of four. */
function sharing(pieces: number): { mine: string; theirs: string } {
  const same = words(0, pieces + 3);
  return {
    mine: letterOf(`${same} ${words(1000, 100 - pieces)}`),
    theirs: letterOf(`${same} ${words(5000, 100 - pieces)}`),
  };
}

const severities = (code: string, changes: Changes): string[] =>
  toldOf(code, changes).map((told) => told.split(' ')[0] as string);

function other(body: string, application = 'beacon', company = 'Beacon Learning'): Files {
  return {
    [`applications/${application}/application.md`]: note({ type: 'application', company, role: 'Tutor' }),
    [`applications/${application}/thank-you.md`]: note(
      { type: 'thank-you', application, to: { name: 'Tess Lund' }, subject: 'x' },
      body,
    ),
  };
}

suite('TY701: like another note to the same firm', () => {
  const at = (pieces: number, front = {}, sent = {}): string[] => {
    const { mine, theirs } = sharing(pieces);
    return severities('TY701', { body: mine, front, others: thankYouTo('Owen Tait', theirs, sent) });
  };
  test('from a half on a warning, from three quarters on an error', () =>
    assert.deepEqual(
      [49, 50, 74, 75, 100].map((pieces) => at(pieces).join()),
      ['', 'warning', 'warning', 'error', 'error'],
    ));
  test('says how much, and to whom', () => {
    const { mine, theirs } = sharing(60);
    const { message, facts } = theOne('TY701', { body: mine, others: thankYouTo('Owen Tait', theirs) });
    assert.match(message, /^60 % of this stands in the note to Owen Tait/);
    assert.equal(facts?.found, 'Owen Tait');
  });
  test('a copy in which only the name is another is a copy', () =>
    assert.deepEqual(
      severities('TY701', { others: thankYouTo('Owen Tait', good.replaceAll('Ruth', 'Owen')) }),
      ['error'],
    ));
  test('a copy among many words is measured by the shorter of the two', () => {
    const body = letterOf(words(0, 30), words(100, 200));
    assert.deepEqual(severities('TY701', { body, others: thankYouTo('Owen Tait', letterOf(words(0, 30))) }), [
      'error',
    ]);
  });
  test('greeting, closing, quoted lines and comments do not count', () => {
    const same = `<!-- ${words(0, 60)} -->\n> ${words(0, 60)}`;
    const theirs = thankYouTo('Owen Tait', letterOf(words(900, 60), same));
    assert.deepEqual(severities('TY701', { body: letterOf(words(100, 60), same), others: theirs }), []);
  });
  test('a sent note is only compared with those sent before it; a draft with all', () => {
    const [early, late] = ['2026-03-17T11:00+00:00', '2026-03-17T12:00+00:00'].map((sent) => ({
      status: 'sent',
      sent,
    }));
    assert.deepEqual(at(100, late, early), ['error']);
    assert.deepEqual(at(100, early, late), []);
    assert.deepEqual(at(100, early, { status: 'draft' }), []);
    assert.deepEqual(at(100, { status: 'draft' }, late), ['error']);
  });
  test('a skipped note counts for nothing', () => assert.deepEqual(at(100, {}, { status: 'skipped' }), []));
  test('two to the same person are compared too', () =>
    assert.deepEqual(
      severities('TY701', { others: thankYouTo('Ruth Castellane', good, { interview: undefined }) }),
      ['error'],
    ));
  test('two applications at one company are one firm', () =>
    assert.deepEqual(severities('TY701', { others: other(good, 'alder-two', 'ALDER Rail ') }), ['error']));
  test('without the application’s note too', () =>
    assert.deepEqual(severities('TY701', { application: false, others: thankYouTo('Owen Tait', good) }), [
      'error',
    ]));
  test('a few words in common are chance', () => {
    const short = letterOf('Thank you for the day and the tea.');
    assert.deepEqual(severities('TY701', { body: short, others: thankYouTo('Owen Tait', short) }), ['error']);
    const shorter = letterOf('Thank you for the day, truly.');
    assert.deepEqual(severities('TY701', { body: shorter, others: thankYouTo('Owen Tait', shorter) }), []);
  });
  test('as the settings say', () => {
    const { mine, theirs } = sharing(40);
    const changes = { body: mine, others: thankYouTo('Owen Tait', theirs) };
    assert.deepEqual(severities('TY701', { ...changes, limits: { similarPercent: 40 } }), ['warning']);
    assert.deepEqual(severities('TY701', { ...changes, limits: { similarPercent: 30, copiedPercent: 40 } }), [
      'error',
    ]);
  });
});

suite('TY702: like a note to another firm', () => {
  const at = (pieces: number): string[] => {
    const { mine, theirs } = sharing(pieces);
    return severities('TY702', { body: mine, others: other(theirs) });
  };
  test('from sixty of a hundred on a hint', () =>
    assert.deepEqual(
      [59, 60, 100].map((pieces) => at(pieces).join()),
      ['', 'hint', 'hint'],
    ));
  test('of the same firm it is not', () => {
    expectOf('TY702', { others: thankYouTo('Owen Tait', good) });
    assert.deepEqual(severities('TY701', { others: other(good) }), []);
  });
});

suite('The likeness of notes, while others come, change and go', () => {
  const path = 'applications/alder/thank-you.md';
  const [theirPath = '', copy = ''] = Object.entries(thankYouTo('Owen Tait', good))[0] ?? [];
  const [, rewritten = ''] = Object.entries(thankYouTo('Owen Tait', letterOf(words(0, 40))))[0] ?? [];
  const files = filesOf();

  /** Whether the note is told to be like the other one, after each text that this has; undefined: it is gone. */
  function toldAfter(...texts: readonly (string | undefined)[]): boolean[] {
    const index = indexOf(files);
    const document = new NoteDocument({ uri: uriOf(path), path, text: files[path] ?? '' });
    const context = { index, userZone: 'Europe/Berlin', timing: defaultTiming };
    return texts.map((text) => {
      index.apply([{ uri: uriOf(theirPath), note: text === undefined ? text : noteAt(theirPath, text) }]);
      return findingsOf(document, context).some(({ code }) => code === 'TY701');
    });
  }

  test('forgets a note that is no longer there', () =>
    assert.deepEqual(toldAfter(undefined, copy, undefined), [false, true, false]));
  test('goes by the words that a note has now', () =>
    assert.deepEqual(toldAfter(copy, rewritten, copy), [true, false, true]));
});
