import assert from 'node:assert/strict';
import { uriOf } from '../../../../support/notes.js';
import { after, type Desk, deskWith, fixesAt, problemsOfCode } from '../fixing.js';
import { application, good, interview } from './desks.js';

/** The note, sent so long after an interview that ended at 10:00 in Berlin. */
function sentAt(sent: string, { status = 'sent', email = 'ines@example.com' } = {}): Desk {
  const front = `type: thank-you\napplication: acme\ninterview: talk\nto: {name: Dana Whitlock}\nsubject: Data Engineer, Ines Okafor\nstatus: ${status}\nsent: ${sent}`;
  const talk = interview.replace('status:', 'end: 2026-03-17T10:00+01:00\nstatus:');
  const boss = '---\ntype: reference\nname: Ada Boss\nemail: ada@Depot.example\npresent-employer: yes\n---\n';
  const { document, context } = deskWith(
    'applications/acme/thanks.md',
    `---\n${front}\n---\n\n${good.join('\n\n')}\n`,
    {
      'applications/acme/application.md': application,
      'applications/acme/talk.md': talk,
      'references/boss.md': boss,
    },
  );
  return { document, context: { ...context, me: { name: 'Ines Okafor', email } } };
}

/** The fixes of a code as a menu, with what each runs. */
const offered = (desk: Desk, code: string): string[] =>
  fixesAt(desk, code).map(({ title, command }) =>
    [title, command?.id, ...(command?.arguments ?? [])].filter(Boolean).join(' | '),
  );
const thanks = uriOf('applications/acme/thanks.md');
const talk = uriOf('applications/acme/talk.md');
const correct = [
  `Correct when it was sent… | correctSent | ${thanks}`,
  `Correct when the interview ended | openKey | ${talk} | end`,
];

suite('Fixes of when a thank-you was sent', () => {
  test('too soon: one of the two times is wrong, or it has not gone out at all', () => {
    assert.deepEqual(offered(sentAt('2026-03-17T10:05+01:00'), 'TY801'), [
      ...correct,
      'It has not gone out yet: make it a draft again',
    ]);
    assert.deepEqual(offered(sentAt('2026-03-17T10:05+01:00', { status: 'replied' }), 'TY801'), correct);
  });
  test('as a draft again it has no moment, and keeps everything else', () => {
    const desk = sentAt('2026-03-17T10:05+01:00');
    const fix = fixesAt(desk, 'TY801').find(({ edits }) => edits.length > 0);
    assert.ok(fix);
    assert.equal(
      after(desk, fix),
      desk.document.text.replace('status: sent\nsent: 2026-03-17T10:05+01:00', 'status: draft'),
    );
  });
  test('after a day, or two: a time is wrong, or another number is right', () => {
    assert.deepEqual(offered(sentAt('2026-03-18T12:00+01:00'), 'TY802'), [
      ...correct,
      'Change how many hours are best | openSettings | thankYou.dueHours',
    ]);
    assert.deepEqual(offered(sentAt('2026-03-20T12:00+01:00'), 'TY803'), [
      ...correct,
      'Change how many hours are the limit | openSettings | thankYou.lateHours',
    ]);
  });
  test('at night: the moment, the time zone of the reader, or the hour', () =>
    assert.deepEqual(offered(sentAt('2026-03-17T23:00+01:00'), 'TY804'), [
      `Correct when it was sent… | correctSent | ${thanks}`,
      `Correct the time zone of Acme | openKey | ${uriOf('applications/acme/application.md')} | time-zone`,
      'Change when the night begins | openSettings | checks.nightFrom',
    ]));
});

suite('Fixes of an address at the present employer', () => {
  test('lead to the setting, and to who says that one works there', () =>
    assert.deepEqual(offered(sentAt('2026-03-17T12:00+01:00', { email: 'ines@depot.example' }), 'TY806'), [
      'Write another address into the setting “me.email” | openSettings | me.email',
      `I no longer work with Ada Boss | openKey | ${uriOf('references/boss.md')} | present-employer`,
    ]));
  test('are not needed for a private one', () =>
    assert.deepEqual(problemsOfCode(sentAt('2026-03-17T12:00+01:00'), 'TY806'), []));
});
