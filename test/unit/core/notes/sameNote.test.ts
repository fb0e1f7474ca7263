import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import { hasSameFacts, isSame } from '../../../../src/core/notes/sameNote.js';
import { noteAt } from '../../../support/notes.js';

const thankYou = (body: string, status = 'draft'): Note =>
  noteAt('thanks.md', `---\ntype: thank-you\napplication: acme\nstatus: ${status}\n---\n\n${body}\n`);
const application = (body: string): Note =>
  noteAt('acme.md', `---\ntype: application\ncompany: Acme\n---\n\n${body}\n`);

suite('A note that is read again', () => {
  test('is the same where nothing was changed', () => {
    assert.equal(isSame(thankYou('Dear Dana,'), thankYou('Dear Dana,')), true);
    assert.equal(hasSameFacts(thankYou('Dear Dana,'), thankYou('Dear Dana,')), true);
  });
  test('is the same where only prose was changed that no other note is checked against', () =>
    assert.equal(isSame(application('They build rails.'), application('They build bridges.')), true));
  test('is another with other words in a thank-you, though its facts are the same', () => {
    assert.equal(isSame(thankYou('Dear Dana,'), thankYou('Dear Owen,')), false);
    assert.equal(hasSameFacts(thankYou('Dear Dana,'), thankYou('Dear Owen,')), true);
  });
  test('has other facts with another status', () => {
    assert.equal(isSame(thankYou('x'), thankYou('x', 'skipped')), false);
    assert.equal(hasSameFacts(thankYou('x'), thankYou('x', 'skipped')), false);
  });
  test('has other facts when it comes or goes', () => {
    const note = thankYou('x');
    const pairs = [
      [undefined, note],
      [note, undefined],
    ] as const;
    assert.deepEqual(
      pairs.map(([before, now]) => [isSame(before, now), hasSameFacts(before, now)]),
      [
        [false, false],
        [false, false],
      ],
    );
  });
  test('is the same where there was none and is none', () => {
    assert.equal(isSame(undefined, undefined), true);
    assert.equal(hasSameFacts(undefined, undefined), true);
  });
});
