import assert from 'node:assert/strict';
import type { Note } from '../../../../src/core/notes/note.js';
import {
  application,
  type Facts,
  interview,
  note,
  ofAcme,
  ofKind,
  toldAt,
} from '../../../support/actions.js';

const now = '2026-03-17T14:00-04:00';
const dana = { name: 'Dana Whitlock', email: 'dana@acme.example.com' };
const marcus = { name: 'Marcus Oyelaran', email: 'marcus@acme.example.com' };
const priya = { name: 'Priya Raman' };
const panel = (...interviewers: readonly object[]): Note => interview({ interviewers });
const thanks = (facts: Facts, name = 'thanks'): Note =>
  ofAcme('thank-you', { interview: 'acme/first', status: 'sent', ...facts }, name);
const open = (...notes: readonly Note[]) => ofKind('thank-you', now, [application(), ...notes]);

/** Who is still to be thanked. */
function check(notes: readonly Note[], ...people: readonly string[]): void {
  assert.deepEqual(
    open(...notes)
      .map(({ person }) => person)
      .sort(),
    people,
  );
}

suite('Action: thank-you, in time', () => {
  const times = 'from 2026-03-18T11:45-04:00 late 2026-03-19T11:45-04:00';
  const at = (moment: string, ...expected: readonly string[]) =>
    assert.deepEqual(toldAt('thank-you', moment, [application(), panel(dana)]), expected);

  test('does not exist before the end', () => at('2026-03-17T11:44:59-04:00'));
  test('exists from the end on, also without any note', () =>
    at('2026-03-17T11:45-04:00', `upcoming ${times}`));
  test('is due after twenty-four hours', () => at('2026-03-18T11:45-04:00', `due ${times}`));
  test('is not late a second before forty-eight hours', () =>
    at('2026-03-19T11:44:59-04:00', `due ${times}`));
  test('is late after forty-eight hours', () => at('2026-03-19T11:45-04:00', `late ${times}`));
  test('hours pass over the clock change', () => {
    const one = interview({
      start: '2026-03-28T10:00+01:00',
      end: '2026-03-28T11:00+01:00',
      interviewers: [dana],
    });
    assert.deepEqual(
      toldAt('thank-you', '2026-03-28T12:00+01:00', [application({ 'time-zone': 'Europe/Berlin' }), one]),
      ['upcoming from 2026-03-29T12:00+02:00 late 2026-03-30T12:00+02:00'],
    );
  });
  test('has no due where the interview has no times', () => {
    const one = interview({ start: undefined, end: undefined, interviewers: [dana] });
    assert.deepEqual(toldAt('thank-you', now, [application(), one]), ['due']);
  });
});

suite('Action: thank-you, who is covered', () => {
  const all = panel(dana, marcus, priya);

  test('each interviewer has one of their own', () =>
    check([all], 'Dana Whitlock', 'Marcus Oyelaran', 'Priya Raman'));
  test('an interview without interviewers has none', () => check([panel()]));
  for (const status of ['sent', 'replied', 'skipped']) {
    test(`a note that is ${status} covers`, () => check([panel(dana), thanks({ to: dana, status })]));
  }
  for (const status of ['draft', 'ready', undefined, 'posted']) {
    test(`a note with the status ${status} does not cover`, () =>
      check([panel(dana), thanks({ to: dana, status })], 'Dana Whitlock'));
  }
  test('the status counts, not the moment', () =>
    check([panel(dana), thanks({ to: dana, status: 'draft', sent: now })], 'Dana Whitlock'));
  test('a note to one person covers nobody else', () =>
    check([all, thanks({ to: dana })], 'Marcus Oyelaran', 'Priya Raman'));
  test('what `also` says counts only in a joint note', () =>
    check([panel(dana, marcus), thanks({ to: dana, also: [marcus] })], 'Marcus Oyelaran'));
  test('a joint note covers those it names', () =>
    check([all, thanks({ to: dana, also: [marcus], mode: 'joint' })], 'Priya Raman'));
  test('a joint note that names nobody else covers every interviewer', () =>
    check([all, thanks({ to: dana, mode: 'joint' })]));
  test('a joint note to nobody in particular covers every interviewer', () =>
    check([all, thanks({ mode: 'joint' })]));
  test('a joint note with an empty list covers its first person only', () =>
    check([all, thanks({ to: dana, also: [], mode: 'joint' })], 'Marcus Oyelaran', 'Priya Raman'));
  test('a note through a contact covers the person it is for', () =>
    check([all, thanks({ to: priya, via: dana, mode: 'via-contact' })], 'Dana Whitlock', 'Marcus Oyelaran'));
  test('a joint draft covers nobody', () =>
    check(
      [panel(dana, marcus), thanks({ to: dana, mode: 'joint', status: 'ready' })],
      'Dana Whitlock',
      'Marcus Oyelaran',
    ));

  test('a note of another interview does not cover', () => {
    const second = interview({ interviewers: [dana], end: '2026-03-17T13:00-04:00' }, 'second');
    check([panel(dana), second, thanks({ to: dana })], 'Dana Whitlock');
    assert.equal(open(panel(dana), second, thanks({ to: dana }))[0]?.interview, second.uri);
  });
  test('a note without an interview does not cover', () =>
    check([panel(dana), thanks({ to: dana, interview: undefined })], 'Dana Whitlock'));
  test('a link may leave out the application', () =>
    check([panel(dana), thanks({ to: dana, interview: 'first' })]));
  test('a note without an application covers by the whole link', () =>
    check([
      panel(dana),
      note('t.md', { type: 'thank-you', interview: 'acme/first', to: dana, status: 'sent' }),
    ]));
  test('a short link means the interview of the same application', () => {
    const other = note('first.md', {
      type: 'interview',
      end: '2026-03-17T11:45-04:00',
      debrief: 'completed',
      interviewers: [dana],
    });
    check([other, panel(dana), thanks({ to: dana, interview: 'first' })], 'Dana Whitlock');
    assert.equal(
      open(other, panel(dana), thanks({ to: dana, interview: 'first' }))[0]?.application,
      undefined,
    );
  });
});

suite('Action: thank-you, who is the same person', () => {
  const covers = (who: object, reached: object) => open(panel(who), thanks({ to: reached })).length === 0;

  test('equal e-mails are one person, whatever the case and the name', () =>
    assert.ok(covers(dana, { name: 'D. Whitlock', email: 'DANA@Acme.example.com' })));
  test('other e-mails are other people, whatever the name', () =>
    assert.ok(!covers(dana, { ...dana, email: 'dana@home.example.com' })));
  test('where one has no e-mail, equal names are one person', () => {
    assert.ok(covers(dana, { name: 'Dana Whitlock' }));
    assert.ok(covers({ name: 'Dana Whitlock' }, dana));
  });
  test('names are compared without case and blanks around them', () =>
    assert.ok(covers(dana, { name: '  dana WHITLOCK ' })));
  test('names are compared in one normal form', () =>
    assert.ok(covers({ name: 'Zoe\u0308' }, { name: 'Zo\u00eb' })));
  test('letters fold: a sharp s is two', () => assert.ok(covers({ name: 'Groß' }, { name: 'GROSS' })));
  test('other names are other people', () => assert.ok(!covers(dana, { name: 'Dana W.' })));
  test('an e-mail alone is not a name', () =>
    assert.ok(!covers({ name: 'Dana Whitlock' }, { email: dana.email })));
  test('a person listed twice is thanked once', () => {
    check([panel(dana, { ...dana, email: 'Dana@acme.example.com' })], 'Dana Whitlock');
    check([panel(dana, { name: 'Dana Whitlock' })], 'Dana Whitlock');
  });
  test('two people of one name with two e-mails are two', () =>
    check([panel(dana, { ...dana, email: 'other@acme.example.com' })], 'Dana Whitlock', 'Dana Whitlock'));
  test('the person is the name as written, else the e-mail', () =>
    check([panel({ email: 'Joanna@x.org' }, { name: 'dana W' })], 'Joanna@x.org', 'dana W'));
});

suite('Action: thank-you, what it leads to', () => {
  test('the draft to that person is its note', () => {
    const draft = thanks({ to: dana, status: 'draft' });
    assert.equal(
      open(panel(dana, marcus), draft).find(({ person }) => person === dana.name)?.note,
      draft.uri,
    );
    assert.equal(
      open(panel(dana, marcus), draft).find(({ person }) => person === marcus.name)?.note,
      undefined,
    );
  });
  test('two people of one name have ids of their own', () => {
    const found = open(panel(dana, { ...dana, email: 'other@acme.example.com' }));
    assert.equal(new Set(found.map(({ id }) => id)).size, 2);
  });
  test('it belongs to step 2 and to the application', () => {
    const [action] = open(panel(dana));
    assert.deepEqual([action?.step, action?.application], [2, 'acme']);
  });
});
