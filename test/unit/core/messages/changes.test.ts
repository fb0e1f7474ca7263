import assert from 'node:assert/strict';
import { applyEdits, planEdit } from '../../../../src/core/edit/editFrontMatter.js';
import type { Change } from '../../../../src/core/edit/change.js';
import {
  awaitsReply,
  forwardedChange,
  handedOverChange,
  repliedChange,
  skippedChange,
  skippedTemplate,
  skipReasons,
} from '../../../../src/core/messages/changes.js';
import type { Note } from '../../../../src/core/notes/note.js';
import { thankYou } from '../../../../src/core/noteTypes/messages.js';
import { renderTemplate } from '../../../../src/core/templates/renderTemplate.js';
import { withoutComments } from '../../../../src/core/messages/comments.js';
import { noteAt } from '../../../support/notes.js';

const at = '2026-03-27T12:30+01:00';

/** What a change makes of the front matter. */
function after(front: string, changesOf: (note: Note) => readonly Change[] | undefined): string {
  const text = `---\n${front}\n---\nHello\n`;
  const plan = planEdit(text, changesOf(noteAt('a.md', text)) ?? assert.fail('nothing is to change'));
  assert.ok('edits' in plan, JSON.stringify(plan));
  return applyEdits(text, plan.edits).slice(4, -'\n---\nHello\n'.length);
}

suite('A message that was handed over and sent', () => {
  const sent = (front: string): string => after(front, (note) => handedOverChange(note, at));
  test('of a thank-you is sent by e-mail', () =>
    assert.equal(
      sent('type: thank-you\nmode: individual\nstatus: ready # yes'),
      `type: thank-you\nmode: individual\nchannel: email\nstatus: sent # yes\nsent: ${at}`,
    ));
  test('of a thank-you keeps the way that the note says', () =>
    assert.equal(
      sent('type: thank-you\nstatus: draft\nchannel: platform-message'),
      `type: thank-you\nstatus: sent\nsent: ${at}\nchannel: platform-message`,
    ));
  test('of another kind has no such key', () => {
    assert.equal(sent('type: follow-up\nstatus: draft'), `type: follow-up\nstatus: sent\nsent: ${at}`);
    assert.equal(
      sent('type: reference-request\nstatus: needed'),
      'type: reference-request\nstatus: briefed\nbriefed: 2026-03-27',
    );
  });
  test('is not sent again', () => {
    for (const status of ['sent', 'replied', 'skipped'])
      assert.deepEqual(
        handedOverChange(noteAt('a.md', `---\ntype: thank-you\nstatus: ${status}\n---\n`), at),
        [],
      );
  });
});

suite('A reply', () => {
  const replied = (front: string) => repliedChange(noteAt('a.md', `---\n${front}\n---\n`), at);
  test('is written into a thank-you and a follow-up, each in its own words', () => {
    assert.equal(
      after(
        'type: thank-you\nstatus: sent\nsent: 2026-03-26T20:00+01:00',
        (note) => repliedChange(note, at)?.changes,
      ),
      `type: thank-you\nstatus: replied\nsent: 2026-03-26T20:00+01:00\nreplied: ${at}`,
    );
    assert.equal(
      after('type: follow-up\nstatus: unanswered', (note) => repliedChange(note, at)?.changes),
      `type: follow-up\nstatus: answered\nanswered: ${at}`,
    );
  });
  test('is unusual to what was not sent, and makes no sense for other notes', () => {
    assert.equal(replied('type: thank-you\nstatus: sent')?.unusual, false);
    assert.equal(replied('type: thank-you\nstatus: draft')?.unusual, true);
    assert.equal(replied('type: follow-up')?.unusual, true);
    assert.equal(replied('type: reference-request\nstatus: briefed'), undefined);
  });
  test('is awaited to what was sent and not answered', () => {
    const awaited = (type: string, status: string): boolean =>
      awaitsReply(noteAt('a.md', `---\ntype: ${type}\nstatus: ${status}\n---\n`));
    assert.ok(
      awaited('thank-you', 'sent') && awaited('follow-up', 'sent') && awaited('follow-up', 'unanswered'),
    );
    assert.ok(!awaited('thank-you', 'replied') && !awaited('thank-you', 'draft'));
    assert.ok(!awaited('follow-up', 'answered') && !awaited('reference-request', 'briefed'));
  });
});

suite('A thank-you that is skipped', () => {
  test('says so, and why', () =>
    assert.equal(
      after('type: thank-you\nstatus: draft\nsubject: x', (note) => skippedChange(note, 'asked-not-to')),
      'type: thank-you\nstatus: skipped\nskip-reason: asked-not-to\nsubject: x',
    ));
  test('can say another reason afterwards', () =>
    assert.equal(
      after('type: thank-you\nstatus: skipped\nskip-reason: other', (note) =>
        skippedChange(note, 'withdrawn'),
      ),
      'type: thank-you\nstatus: skipped\nskip-reason: withdrawn',
    ));
  test('is none that went out, and no other note', () => {
    for (const front of ['thank-you\nstatus: sent', 'thank-you\nstatus: replied', 'follow-up'])
      assert.equal(skippedChange(noteAt('a.md', `---\ntype: ${front}\n---\n`), 'other'), undefined, front);
  });
  test('has the reasons of the format', () =>
    assert.deepEqual(
      skipReasons.map(({ reason }) => reason),
      thankYou.keys['skip-reason'].is.suggests,
    ));
  test('has no text where it is made only to say so', () => {
    const note = renderTemplate(skippedTemplate, {
      keys: { type: 'thank-you', status: 'skipped' },
      words: {},
    });
    assert.equal(withoutComments(note), '---\ntype: thank-you\nstatus: skipped\n---\n\n');
  });
});

test('Asking to forward a thank-you names who does, as one change', () =>
  assert.equal(
    after('type: thank-you\nto: Priya Raman\nmode: individual', () =>
      forwardedChange({ name: 'Robin Hale', email: 'robin@example.com' }),
    ),
    'type: thank-you\nto: Priya Raman\nvia:\n  name: Robin Hale\n  email: robin@example.com\nmode: via-contact',
  ));
