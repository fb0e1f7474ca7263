import assert from 'node:assert/strict';
import { allProblems } from '../../../../../src/core/fixes/allProblems.js';
import { fixesAt, menu } from '../fixing.js';
import { changed, good, mended, thankYou } from './desks.js';

suite('Fixes of a thank-you', () => {
  test('the note they start from has no finding', () =>
    assert.deepEqual(allProblems(thankYou(good).document, thankYou(good).context), []));

  test('a misspelt name in the greeting has one right answer', () => {
    const desk = changed(0, 'Dear Dama,');
    assert.deepEqual(menu(fixesAt(desk, 'TY110')), ['Change to “Dana” (only)']);
    assert.match(mended(desk, 'TY110'), /^Dear Dana,\n/);
  });
  test('a sentence that harms goes with its blank, and the paragraph stays one', () => {
    const desk = changed(2, `${good[2]} I am sorry about the second question. You were kind.`);
    assert.ok(mended(desk, 'TY501').includes(`${good[2]} You were kind.`));
  });
  test('a paragraph that was only that sentence goes with its empty line, in CRLF too', () => {
    for (const eol of ['\n', '\r\n']) {
      const desk = thankYou([...good.slice(0, 3), 'What is the salary?', good[3] as string], { eol });
      assert.equal(mended(desk, 'TY506').trimEnd(), good.join('\n\n').replaceAll('\n', eol));
    }
  });
  test('a topic is put in, and comments stay where they are', () => {
    const desk = changed(
      1,
      '<!-- mine -->\nThank you for the talk about the Data Engineer role at Acme. I liked the coffee.',
    );
    assert.match(
      mended(desk, 'TY401'),
      /^Dear Dana,\n\n<!-- mine -->\n.*coffee\. One thing has stayed with me: nightly reloads of late claims\.\n/,
    );
  });
  test('closing and name are added below, as far as they are missing', () => {
    assert.ok(mended(thankYou(good.slice(0, 3)), 'TY120').endsWith('yours.\n\nKind regards,\nInes Okafor\n'));
    assert.ok(mended(changed(3, 'Kind regards,'), 'TY120').endsWith('\n\nKind regards,\nInes Okafor\n'));
    assert.ok(mended(changed(3, 'Ines'), 'TY120').endsWith('\n\nKind regards,\nInes\n'));
  });
  test('a note that is too long goes without one of its later paragraphs', () => {
    const long = 'We also had a queue of orders in that year, and it grew by the hour. '.repeat(12).trim();
    const desk = thankYou([...good.slice(0, 3), long, good[3] as string]);
    assert.deepEqual(menu(fixesAt(desk, 'TY302')), [
      'Remove the paragraph “We also had a queue of orders in that ye…”',
    ]);
    assert.equal(mended(desk, 'TY302').trimEnd(), good.join('\n\n'));
  });
  test('a greeting is put above, by name', () =>
    assert.ok(mended(thankYou(good.slice(1)), 'TY111').startsWith('Dear Dana,\n\nThank you')));
  test('one exclamation mark stays', () => {
    const desk = changed(2, 'We had that last year! It was fun! I would enjoy working on yours!!');
    assert.ok(
      mended(desk, 'TY510').includes('We had that last year! It was fun. I would enjoy working on yours.'),
    );
  });
  test('without interest there are two ways: to say it, and to say that there is none', () => {
    const desk = changed(
      2,
      'We had a similar queue of late invoices last year, and a small table of reasons ended most of the guessing about them.',
    );
    assert.deepEqual(menu(fixesAt(desk, 'TY403')), [
      'Add “I remain very interested in the Data Engineer role.”',
      'I no longer want it: set “interest: none”',
    ]);
  });
});
