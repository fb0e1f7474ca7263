import assert from 'node:assert/strict';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import { allNodes, sceneAt } from '../../../support/notes.js';
import { note } from './search.js';

const now = '2026-03-27T13:30+01:00';
const application = note(
  'type: application',
  'company: Acme',
  'status: interviewing',
  'time-zone: America/New_York',
);

/** What the Applications view says of a note of Acme behind its name. */
function says(...lines: string[]): string | undefined {
  const files = {
    'applications/acme/application.md': application,
    'applications/acme/note.md': note(...lines),
  };
  const { index, actions, input } = sceneAt(now, files);
  return allNodes(applicationsView(index, actions, input)).find(({ note: uri }) => uri?.endsWith('/note.md'))
    ?.description;
}

const interview = (...lines: string[]) => says('type: interview', 'application: acme', ...lines);
const offer = (...lines: string[]) => says('type: offer', 'application: acme', ...lines);
const followUp = (...lines: string[]) =>
  says('type: follow-up', 'application: acme', 'kind: other', ...lines);
const thankYou = (...lines: string[]) => says('type: thank-you', 'application: acme', 'to: Dana', ...lines);
const request = (...lines: string[]) =>
  says('type: reference-request', 'application: acme', 'reference: helena', ...lines);

suite('What a view says of the state of an interview', () => {
  test('that is ahead is when it begins, in the zone of the reader', () => {
    assert.equal(interview('start: 2026-03-30T11:00-04:00'), 'Mon 30 Mar, 17:00');
    assert.equal(interview('start: 2026-03-30T11:00'), 'Mon 30 Mar, 17:00');
    assert.equal(interview('start: 2026-03-30T11:00', 'time-zone: Asia/Tokyo'), 'Mon 30 Mar, 04:00');
  });
  test('whose time of day is not known yet is its day', () =>
    assert.equal(interview('start: 2026-03-30'), 'Mon 30 Mar'));
  test('that is over is how far its debrief is', () => {
    assert.equal(interview('start: 2026-03-26T11:00-04:00'), 'no debrief yet · Thu 26 Mar, 16:00');
    assert.equal(interview('status: completed', 'debrief: captured'), 'first notes taken');
  });
  test('with a debrief before it begins is both', () =>
    assert.equal(
      interview('start: 2026-03-30T11:00-04:00', 'debrief: captured'),
      'first notes taken · Mon 30 Mar, 17:00',
    ));
  test('that is done and ahead by a slip is told as done', () =>
    assert.equal(
      interview('start: 2026-03-30T11:00-04:00', 'status: completed'),
      'no debrief yet · Mon 30 Mar, 17:00',
    ));
  test('that did not take place is that alone', () =>
    assert.equal(interview('start: 2026-03-30T11:00-04:00', 'status: no-show'), 'no show'));
});

suite('What a view says of the state of an offer', () => {
  test('that is open is by when to answer', () => {
    assert.equal(
      offer('status: extension-asked', 'respond-by: 2026-04-10T17:00-04:00'),
      'extension asked · answer by Fri 10 Apr, 23:00',
    );
    assert.equal(offer('respond-by: 2026-04-10'), 'verbal · answer by Fri 10 Apr');
  });
  test('without a day to answer by, or closed, is its status', () => {
    assert.equal(offer('status: written'), 'written');
    assert.equal(offer('status: accepted', 'respond-by: 2026-04-10'), 'accepted');
  });
});

suite('What a view says of the state of a message', () => {
  test('of thanks is its status, with the moment where one is written', () => {
    assert.equal(thankYou(), 'draft');
    assert.equal(thankYou('status: ready'), 'ready to send');
    assert.equal(thankYou('status: skipped'), 'skipped');
    assert.equal(thankYou('status: skipped', 'skip-reason: no-contact-route'), 'skipped: no contact route');
    assert.equal(thankYou('status: sent', 'sent: 2026-03-26T20:10+01:00'), 'sent Thu 26 Mar, 20:10');
    assert.equal(thankYou('status: sent'), 'sent');
    assert.equal(
      thankYou('status: replied', 'sent: 2026-03-26T20:10+01:00', 'replied: 2026-03-27T09:00+01:00'),
      'replied Fri 27 Mar, 09:00',
    );
    assert.equal(thankYou('status: replied', 'sent: 2026-03-26T20:10+01:00'), 'replied Thu 26 Mar, 20:10');
  });
  test('of another kind is the last thing that happened', () => {
    assert.match(followUp() ?? '', /draft$/);
    assert.match(followUp('status: sent', 'sent: 2026-03-26T20:10+01:00') ?? '', /sent Thu 26 Mar, 20:10$/);
    assert.match(
      followUp('status: unanswered', 'sent: 2026-03-26T20:10+01:00') ?? '',
      /sent Thu 26 Mar, 20:10$/,
    );
    assert.match(
      followUp('status: answered', 'answered: 2026-03-27T09:00+01:00') ?? '',
      /answered Fri 27 Mar, 09:00$/,
    );
    assert.match(followUp('status: answered') ?? '', /answered$/);
  });
  test('to a reference is how far it is, with the day of that', () => {
    assert.equal(request(), 'needed');
    assert.equal(request('status: submitted', 'submitted: 2026-03-25'), 'name given Wed 25 Mar');
    assert.equal(request('status: completed'), 'has spoken');
  });
});

suite('Thanks that do not simply go to one person', () => {
  const draft = (...lines: string[]): string | undefined => {
    const files = {
      'applications/acme/application.md': application,
      'applications/acme/note.md': note('type: thank-you', 'application: acme', 'to: Dana', ...lines),
    };
    const { index, actions, input } = sceneAt(now, files);
    return allNodes(thankYousView(index, actions, input)).find(({ note: uri }) => uri?.endsWith('/note.md'))
      ?.description;
  };
  test('say through whom they go', () => {
    assert.match(draft('mode: via-contact', 'via: Joanna Mbeki') ?? '', /through Joanna Mbeki/);
    assert.match(draft('mode: via-contact') ?? '', /through a contact/);
    assert.match(draft('mode: joint') ?? '', /joint note/);
  });
  test('stand below “Without an interview” where there is none', () => {
    const files = {
      'applications/acme/application.md': application,
      'applications/acme/note.md': note('type: thank-you', 'application: acme', 'to: Dana', 'status: sent'),
    };
    const { index, actions, input } = sceneAt(now, files);
    const labels = allNodes(thankYousView(index, actions, input)).map(({ label }) => label);
    assert.ok(labels.includes('Without an interview'), labels.join(', '));
  });
});
