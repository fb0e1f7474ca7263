import assert from 'node:assert/strict';
import { weekLines } from '../../../../src/core/weeks/index.js';
import { movedText } from '../../../../src/core/weeks/weekWords.js';
import type { Files } from '../../../support/notes.js';
import { planOf } from '../templates/planning.js';
import { note, search } from '../views/search.js';
import { sourcesAt } from './weekOf.js';
import { weekWords } from '../../../../src/core/weeks/index.js';

const lines = (week: string, moment: string, files: Files = search, lessons: readonly string[] = []) =>
  weekLines(week, sourcesAt(moment, files, lessons));
const moved = (week: string, moment: string, files: Files = search): string[] =>
  lines(week, moment, files).moved.map(movedText);
const friday = '2026-03-27T13:30+01:00';

suite('What moved in a week', () => {
  test('are statuses, interviews, messages and briefings, by day and employer', () => {
    assert.deepEqual(moved('2026-W13', friday), [
      'Wed 25 Mar: Harborlight Health: Helena Marsh briefed',
      'Thu 26 Mar: Harborlight Health: Panel interview, round 2; thanked Dana Whitlock',
    ]);
    assert.deepEqual(moved('2026-W12', friday), [
      'Tue 17 Mar: Harborlight Health: interviewing',
      'Fri 20 Mar: Harborlight Health: applied',
    ]);
  });
  test('are also offers, talks, replies, follow-ups and references', () => {
    const files = {
      'a/application.md': note(
        ...['type: application', 'company: Acme', 'applied: 2026-03-23', 'status: offer-received'],
        'history: [{on: 2026-03-24, status: offer-received}]',
      ),
      'a/offer.md': note('type: offer', 'application: a', 'received: 2026-03-24'),
      'b/offer.md': note('type: offer', 'application: b', 'received: 2026-03-24'),
      'b/application.md': note('type: application', 'company: Birch', 'status: negotiating'),
      'a/talk.md': note('type: insider-talk', 'application: a', 'person: Emre', 'on: 2026-03-25'),
      'a/t.md': note(
        ...['type: thank-you', 'application: a', 'to: Dana', 'status: replied'],
        ...['sent: 2026-03-22T12:00+01:00', 'replied: 2026-03-26T09:00+01:00'],
      ),
      'a/f.md': note(
        ...['type: follow-up', 'application: a', 'kind: status-enquiry', 'status: answered'],
        ...['sent: 2026-03-25T12:00+01:00', 'answered: 2026-03-26T12:00+01:00'],
      ),
      'r.md': note('type: reference', 'name: Helena', 'consent: agreed', 'consent-on: 2026-03-27'),
    };
    assert.deepEqual(moved('2026-W13', friday, files), [
      'Mon 23 Mar: Acme: applied',
      'Tue 24 Mar: Acme: offer received',
      'Tue 24 Mar: Birch: offer received',
      'Wed 25 Mar: Acme: status enquiry sent; talked with Emre',
      'Thu 26 Mar: Acme: Dana replied; status enquiry answered',
      'Fri 27 Mar: Helena agreed to be a reference',
    ]);
  });
  test('is nothing that is still ahead', () => {
    assert.deepEqual(moved('2026-W13', '2026-03-25T12:00+01:00'), [
      'Wed 25 Mar: Harborlight Health: Helena Marsh briefed',
    ]);
    assert.deepEqual(moved('2026-W14', friday), []);
  });
});

suite('What the notes know for this week', () => {
  test('is what is waited for, with the day to come back on, and what is in one’s own hands', () => {
    const { waiting } = lines('2026-W13', '2026-03-28T20:00+01:00');
    assert.deepEqual(waiting.slice(0, 2), [
      'Kestrel Grid: come back on Thu 9 April',
      'In my hands: Reply to Orchard Bank',
    ]);
    assert.ok(waiting.every((line) => !/Thank /.test(line)));
    assert.ok(waiting.filter((line) => line.startsWith('In my hands')).length <= 5);
  });
  test('is whom to thank, and where they work', () => {
    assert.deepEqual(lines('2026-W13', friday).thanks, [
      'Marcus Oyelaran (Harborlight Health)',
      'Priya Raman (Harborlight Health)',
    ]);
  });
  test('is what is most urgent, and the last lessons: three of each', () => {
    const { urgent, lessons } = lines('2026-W13', '2026-03-28T20:00+01:00', search, ['a', 'b', 'c', 'd']);
    assert.equal(urgent.length, 3);
    assert.match(String(urgent[0]), /^Thank (Marcus|Priya)/);
    assert.deepEqual(lessons, ['a', 'b', 'c']);
  });
  test('is only what moved where the week is past', () => {
    const { moved: past, ...others } = lines('2026-W12', friday, search, ['a']);
    assert.equal(past.length, 2);
    assert.deepEqual(others, { waiting: [], thanks: [], urgent: [], lessons: [] });
  });
});

suite('A new week note', () => {
  const made = (moment: string, files: Files, lessons: readonly string[] = []): string => {
    const sources = sourcesAt(moment, files, lessons);
    return planOf('week', {}, { index: sources.index, weekWords: (week) => weekWords(week, sources) }).text;
  };
  test('lists what is known and leaves the rest to be written', () => {
    const text = made(friday, search, ['start with the effect']);
    const body = text.slice(text.indexOf('## What moved'));
    assert.equal(
      body,
      [
        '## What moved',
        '',
        '<!-- Small things count too. What do you add that no other note knows? -->',
        '',
        '- Wed 25 Mar: Harborlight Health: Helena Marsh briefed',
        '- Thu 26 Mar: Harborlight Health: Panel interview, round 2; thanked Dana Whitlock',
        '',
        '## What I am waiting for',
        '',
        '<!-- And what of it is in your hands? Yours: thanks, promises, references, the next application, practice, rest.',
        '     Theirs: the other candidates, money, holidays, their pace. -->',
        '',
        '- Kestrel Grid: come back on Thu 9 April',
        '- In my hands: Reply to Orchard Bank',
        '- In my hands: Ask Helena Marsh again: they agreed some time ago',
        '- In my hands: Ask someone to be a reference (1 of 3 agreed)',
        '- In my hands: Send one application',
        '- In my hands: Evaluate Harborlight Health, by Sat 28 Mar',
        '',
        '## Three things for this week',
        '',
        '<!-- Small enough to be done by Friday.',
        '     - Reply to Orchard Bank',
        '     - Ask Helena Marsh again: they agreed some time ago',
        '     - Ask someone to be a reference (1 of 3 agreed) -->',
        '',
        '## The lesson I practise',
        '',
        '<!-- One from your last debriefs, aloud, for at most fifteen minutes.',
        '     - start with the effect -->',
        '',
        '## Whom I thank',
        '',
        '<!-- And who has helped without being asked? -->',
        '',
        '- Marcus Oyelaran (Harborlight Health)',
        '- Priya Raman (Harborlight Health)',
        '',
      ].join('\n'),
    );
  });
  test('is empty but for its questions where nothing is known', () => {
    const text = made(friday, {});
    assert.doesNotMatch(text, /^- /m);
    assert.doesNotMatch(text, /\n\n\n/);
    assert.match(text, /by Friday\. -->\n\n## The lesson I practise\n\n<!-- One from .* minutes\. -->\n/);
  });
  test('makes nothing of what a note holds, and no note ends a comment', () => {
    const evil = '# [x](command:y) ![z](http://a) <!-- --> <b>';
    const files = {
      'a/application.md': note('type: application', `company: '${evil}'`, 'applied: 2026-03-24'),
      'a/i.md': note(
        ...['type: interview', 'application: a', 'end: 2026-03-24T12:00+01:00'],
        `interviewers: [{name: '${evil}'}]`,
      ),
    };
    const text = made(friday, files, [evil, '--> out']);
    const outside = text.slice(text.indexOf('## What moved')).replace(/<!--[\s\S]*?-->/g, '');
    assert.doesNotMatch(outside, /(?<!\\)[[\]<>!]|^#(?!# )|-->/m);
    assert.match(text, /\\# \\\[x\\\]/);
  });
});
