import assert from 'node:assert/strict';
import { lensesOf } from '../../../../src/core/language/lenses.js';
import type { Files } from '../../../support/notes.js';
import { note, search } from '../views/search.js';
import { aboutNote } from './aboutNote.js';

const acme = 'applications/acme/application.md';
const panel = 'applications/harborlight/2026-03-26-panel-interview.md';
const after = '2026-03-27T13:30+01:00';

/** What stands above a note, each `title -> command`. */
function lenses(path: string, moment: string, files: Files, more = {}): string[] {
  return lensesOf(...aboutNote(path, moment, files, more)).map(
    ({ title, command }) => title + (command ? ` -> ${command}` : ''),
  );
}

/** The same of a single note. */
const of = (moment: string, ...front: string[]): string[] =>
  lenses('a.md', moment, { 'a.md': note(...front) });

const drafting = 'Draft Thank-Yous -> draftThankYous';
const sending = ['Copy -> copyMessage', 'Open in Mail -> openInMail', 'Mark as Sent -> markSent'];

suite('Above an interview', () => {
  test('stands how many thank-yous are pending, and until when', () => {
    assert.deepEqual(lenses(panel, after, search), [
      '2 thank-yous pending, due in 5 h -> thankInterviewers',
      drafting,
    ]);
    assert.deepEqual(lenses(panel, '2026-03-28T00:30+01:00', search), [
      '2 thank-yous pending, due now, 18 h left -> thankInterviewers',
      drafting,
    ]);
    assert.deepEqual(lenses(panel, '2026-03-28T20:30+01:00', search), [
      '2 thank-yous pending, late by 2 h, still worth sending -> thankInterviewers',
      drafting,
    ]);
  });
  test('counts a joint draft once, and drafts nothing where everybody has a note', () => {
    const joint = note(
      ...['type: thank-you', 'application: harborlight', 'interview: 2026-03-26-panel-interview'],
      ...['to: Marcus Oyelaran', 'mode: joint', 'status: draft'],
    );
    const files = { ...search, 'applications/harborlight/2026-03-26-thank-you-marcus.md': joint };
    assert.deepEqual(lenses(panel, after, files), ['1 thank-you pending, due in 5 h -> thankInterviewers']);
  });
  test('stands until when the debrief is due', () => {
    const front = ['type: interview', 'start: 2026-03-26T17:00+01:00', 'end: 2026-03-26T18:30+01:00'];
    assert.deepEqual(of('2026-03-27T14:30+01:00', ...front), ['Debrief due in 4 h -> continueDebrief']);
    assert.deepEqual(of('2026-03-27T20:00+01:00', ...front), ['Debrief late by 1 h -> continueDebrief']);
    assert.deepEqual(of('2026-03-27T14:30+01:00', ...front, 'debrief: captured'), [
      'Debrief due in 4 h -> continueDebrief',
      'Done -> completeDebrief',
    ]);
    assert.deepEqual(
      of('2026-03-27T14:30+01:00', ...front, '---', '## Flags', '## Promises', '', '- [ ] call'),
      ['Debrief due in 4 h, 1 part empty -> continueDebrief'],
    );
    assert.deepEqual(of('2026-03-27T14:30+01:00', ...front, 'debrief: completed'), []);
  });
  test('stand the first notes while the words are fresh', () => {
    const front = ['type: interview', 'start: 2026-03-26T17:00+01:00', 'end: 2026-03-26T18:30+01:00'];
    assert.deepEqual(of('2026-03-26T18:35+01:00', ...front), [
      'First notes due in 5 min -> interviewEnded',
      'Debrief due tomorrow 18:30 -> continueDebrief',
    ]);
  });
  test('stands nothing when nothing is pending', () =>
    assert.deepEqual(
      of(
        after,
        'type: interview',
        'start: 2026-03-26T17:00+01:00',
        'status: cancelled',
        'interviewers: Dana',
      ),
      [],
    ));
  test('stands when it starts, here and there', () => {
    const starts = (moment: string, zone: string): string[] => {
      const ahead = note('type: interview', 'application: acme', 'start: 2026-03-18T16:00+01:00');
      const application = note('type: application', 'company: Acme', `time-zone: ${zone}`);
      return lenses('a.md', moment, { 'a.md': ahead, [acme]: application });
    };
    assert.deepEqual(starts('2026-03-17T09:00+01:00', 'America/New_York'), [
      'Starts tomorrow 16:00 (11:00 in New York)',
      'Prep Pack -> showPrepPack',
    ]);
    assert.deepEqual(starts('2026-03-18T09:00+01:00', 'Asia/Tokyo'), [
      'Starts today 16:00 (Thu 00:00 in Tokyo)',
      'Prep Pack -> showPrepPack',
    ]);
    assert.deepEqual(starts('2026-03-10T09:00+01:00', 'Europe/Paris'), [
      'Starts Wed 18 Mar, 16:00',
      'Prep Pack -> showPrepPack',
    ]);
    assert.deepEqual(starts('2026-03-18T16:00+01:00', 'Europe/Paris'), []);
  });
});

suite('Above a message', () => {
  test('stands how to hand it over, until it is sent', () => {
    for (const status of ['draft', 'ready'])
      assert.deepEqual(of(after, 'type: thank-you', `status: ${status}`), sending);
    assert.deepEqual(of(after, 'type: follow-up'), sending);
    for (const status of ['replied', 'skipped'])
      assert.deepEqual(of(after, 'type: thank-you', `status: ${status}`), []);
    for (const status of ['sent', 'answered', 'unanswered', 'cancelled'])
      assert.deepEqual(of(after, 'type: follow-up', `status: ${status}`), []);
  });
  test('stands, once a thank-you is sent, only whether there was a reply', () =>
    assert.deepEqual(of(after, 'type: thank-you', 'status: sent'), ['Replied? -> markReplied']));
  test('stands also how to move a reference request', () => {
    const move = 'Set Status… -> setStatus';
    assert.deepEqual(of(after, 'type: reference-request', 'status: needed'), [...sending, move]);
    assert.deepEqual(of(after, 'type: reference-request', 'status: contacted'), [move]);
  });
  test('stands how to hand a briefing over again when something changed since', () => {
    const path = 'applications/harborlight/2026-03-25-reference-request-helena.md';
    const changed = (search['applications/harborlight/application.md'] as string).replace(
      '2026-03-17, status: interviewing',
      '2026-03-26, status: reference-check',
    );
    const files = { ...search, 'applications/harborlight/application.md': changed };
    assert.equal(lenses(path, after, search).length, 1);
    assert.equal(lenses(path, after, files).length, 4);
  });
});

suite('Above an application', () => {
  const waiting = (...more: string[]): Files => ({
    [acme]: note('type: application', 'company: Acme', 'status: awaiting-decision', ...more),
  });
  const move = 'Set Status… -> setStatus';

  test('stands from when you may ask, and nothing to click, for it is their turn', () => {
    assert.deepEqual(lenses(acme, '2026-03-27T10:00+01:00', waiting('promised: 2026-03-27')), [
      'You may ask from Tue 31 March',
      move,
    ]);
    assert.deepEqual(lenses(acme, after, waiting()), ['Their turn, no date yet', move]);
  });
  test('stands when to come back, where nothing more is to be asked', () => {
    const asked = (day: string): string =>
      note(
        ...['type: follow-up', 'application: acme', 'kind: status-enquiry', 'status: sent'],
        `sent: ${day}T10:00+01:00`,
      );
    const files = {
      ...waiting('promised: 2026-03-02'),
      'applications/acme/1.md': asked('2026-03-05'),
      'applications/acme/2.md': asked('2026-03-12'),
    };
    assert.deepEqual(lenses(acme, '2026-03-20T10:00+01:00', files), [
      'Their turn, come back on Thu 26 March',
      move,
    ]);
  });
  test('stands that you may ask now', () =>
    assert.deepEqual(lenses(acme, '2026-03-31T15:00+02:00', waiting('promised: 2026-03-27')), [
      'Ask Acme where things stand, due now -> doNext',
      move,
    ]));
  test('stands until when to answer an offer', () => {
    const files = {
      [acme]: note('type: application', 'company: Acme', 'status: offer-received'),
      'applications/acme/offer.md': note(
        ...['type: offer', 'application: acme', 'status: written', 'respond-by: 2026-04-03T17:00+02:00'],
      ),
    };
    const answer = 'Answer the offer by Fri 3 Apr, 17:00 -> doNext';
    assert.equal(lenses(acme, '2026-03-27T10:00+01:00', files)[0], answer);
    assert.equal(lenses(acme, '2026-04-02T10:00+02:00', files)[0], answer);
    assert.equal(
      lenses(acme, '2026-04-03T19:00+02:00', files)[0],
      'Answer the offer from Acme, late by 2 h -> doNext',
    );
  });
  test('stands the most urgent action', () =>
    assert.deepEqual(lenses('applications/harborlight/application.md', after, search), [
      'Thank Marcus Oyelaran, due in 5 h -> doNext',
      move,
    ]));
  test('stands only how to move it when there is nothing to do', () =>
    assert.deepEqual(of(after, 'type: application', 'company: Acme', 'status: withdrawn'), [move]));
});

suite('What stands above a note', () => {
  test('stands at the line of the type', () => {
    const files = { 'a.md': note('# mine', 'status: draft', 'type: thank-you   # ours') };
    for (const { range } of lensesOf(...aboutNote('a.md', after, files)))
      assert.deepEqual(range, { start: { line: 3, character: 0 }, end: { line: 3, character: 24 } });
  });
  test('is nothing above other notes', () => {
    for (const type of ['story\nstrength: 3', 'week\nweek: 2026-W13', 'reference\nname: x', 'insider-talk'])
      assert.deepEqual(of(after, `type: ${type}`), [], type);
  });
  test('is nothing above a file that is no note, is broken, or that commands would not find', () => {
    const about = aboutNote('readme.md', after, search);
    assert.deepEqual(lensesOf(...about), []);
    assert.deepEqual(of(after, 'type: thank-you', 'to: [Dana'), []);
    const [document] = aboutNote('a.md', after, { 'a.md': note('type: thank-you') });
    assert.deepEqual(lensesOf(document, about[1]), []);
  });
  test('draws no icon that a note asks for', () => {
    const files = {
      [acme]: note(
        'type: application',
        'company: $(trash)',
        'status: awaiting-decision',
        'promised: 2026-03-01',
      ),
    };
    assert.match(String(lenses(acme, after, files)[0]), /^Ask \$ \(trash\)/);
  });
  test('has the clock of the reader', () =>
    assert.match(
      String(
        lensesOf(
          ...aboutNote(
            'a.md',
            '2026-03-17T09:00+01:00',
            { 'a.md': note('type: interview', 'start: 2026-03-18T16:00+01:00') },
            { locale: 'en-US' },
          ),
        )[0]?.title,
      ),
      /^Starts tomorrow 4:00 PM$/,
    ));
});
