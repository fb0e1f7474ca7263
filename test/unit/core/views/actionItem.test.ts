import assert from 'node:assert/strict';
import { actionKinds } from '../../../../src/core/actions/action.js';
import { actionIcons, actionNode } from '../../../../src/core/views/actionNode.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { type Files, sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';
const panel = 'applications/harborlight/2026-03-26-panel-interview.md';

/** The item of the first action that fits. */
function itemOf(kind: string, files: Files, moment = now, person?: string): TreeNode {
  const { index, actions, input } = sceneAt(moment, files);
  const action = actions.find(
    (each) => each.kind === kind && (person === undefined || each.person === person),
  );
  assert.ok(action, `no ${kind}`);
  return actionNode(action, index, input);
}

const tooltip = (node: TreeNode): string[] => (node.tooltip ?? '').split('\n');

suite('The item of an action', () => {
  test('has an icon for each kind', () => {
    for (const kind of actionKinds) assert.match(actionIcons[kind], /^[a-z]+(-[a-z]+)*$/, kind);
  });

  test('of a thank-you says employer and role, when it is due and from when it is late', () => {
    assert.deepEqual(tooltip(itemOf('thank-you', search, now, 'Priya Raman')), [
      'Thank Priya Raman',
      'Harborlight Health: Senior Data Engineer',
      'Due in 5 hours.',
      'Due: Friday 27 March at 18:30',
      'Late from: Saturday 28 March at 18:30',
      'Click to make the note.',
    ]);
  });
  test('says no date a second time', () => {
    const waiting = tooltip(itemOf('waiting', search));
    assert.deepEqual(waiting, [
      'Waiting for Kestrel Grid',
      'Kestrel Grid: Data Platform Engineer',
      'It is their turn. Come back on Thursday 9 April.',
    ]);
    const early = tooltip(
      itemOf(
        'thank-you',
        { ...search, [panel]: String(search[panel]).replaceAll('2026-03-26', '2026-03-25') },
        '2026-03-26T19:30+01:00',
      ),
    );
    assert.deepEqual(
      early.filter((line) => /:\s/.test(line)),
      [
        'Harborlight Health: Senior Data Engineer',
        'Due: Thursday 26 March at 18:30',
        'Late from: Friday 27 March at 18:30',
      ],
    );
  });
  test('of an offer says by when to answer, and no due', () => {
    const files = {
      'a/application.md': note('type: application', 'company: Acme', 'id: acme', 'status: offer-received'),
      'a/offer.md': note(
        'type: offer',
        'application: acme',
        'status: written',
        'respond-by: 2026-04-10T17:00+02:00',
      ),
    };
    assert.deepEqual(tooltip(itemOf('answer-offer', files)), [
      'Answer the offer from Acme',
      'Acme',
      'Answer by Friday 10 April at 17:00.',
    ]);
    const due = tooltip(itemOf('answer-offer', files, '2026-04-10T09:00+02:00'));
    assert.deepEqual(due.slice(2), ['Due now, 8 hours left.', 'Answer by: Friday 10 April at 17:00']);
  });
  test('of a note to mend says what is wrong, and is its only line of help', () => {
    const node = itemOf('mend-note', {
      ...search,
      [panel]: `${String(search[panel]).replace('end: 2026-03-26T18:30+01:00', 'end: soon')}`,
    });
    assert.equal(node.icon, 'tools');
    assert.equal(node.note, uriOf(panel));
    assert.match(node.tooltip ?? '', /soon/);
    assert.doesNotMatch(node.tooltip ?? '', /Click/);
  });
  test('leaves out an employer that its title names', () => {
    assert.equal(itemOf('waiting', search).description, 'come back on Thu 9 April');
    const thanks = itemOf('thank-you', search, now, 'Marcus Oyelaran');
    assert.equal(thanks.description, 'due in 5 h · draft · Harborlight Health');
    assert.equal(thanks.accessibleLabel, 'Thank Marcus Oyelaran. Harborlight Health. Due in 5 hours. Draft.');
  });
  test('knows whether the message exists', () => {
    assert.equal(itemOf('thank-you', search, now, 'Marcus Oyelaran').context, 'action.thank-you.draft');
    assert.equal(itemOf('thank-you', search, now, 'Priya Raman').context, 'action.thank-you.missing');
    assert.equal(itemOf('waiting', search).context, 'action.waiting');
  });
  test('offers to make the note that is missing, with what is known', () => {
    assert.deepEqual(itemOf('thank-you', search, now, 'Priya Raman').click, {
      command: 'new.thank-you',
      argument: {
        interview: 'harborlight/2026-03-26-panel-interview',
        application: 'harborlight',
        to: { name: 'Priya Raman' },
      },
    });
    assert.deepEqual(itemOf('evaluate', search).click, {
      command: 'new.evaluation',
      argument: { application: 'harborlight' },
    });
    assert.deepEqual(itemOf('ask-consent', search).click, { command: 'new.reference', argument: {} });
    assert.deepEqual(itemOf('keep-searching', search).click, { command: 'new.application', argument: {} });
    assert.deepEqual(itemOf('reply-to-rejection', search).click, {
      command: 'new.follow-up',
      argument: { application: 'orchard', kind: 'reply-to-rejection' },
    });
    assert.deepEqual(itemOf('status-enquiry', search, '2026-04-10T12:00+02:00').click, {
      command: 'new.follow-up',
      argument: { application: 'kestrel', kind: 'status-enquiry' },
    });
  });
  test('tells two interviewers of one name apart by their addresses', () => {
    const two = ['a@x.org', 'b@x.org'].map((email) => `  - {name: Priya Raman, email: ${email}}`).join('\n');
    const files = { ...search, [panel]: String(search[panel]).replace('  - {name: Priya Raman}', two) };
    const { index, actions, input } = sceneAt(now, files);
    const people = actions
      .filter(({ person }) => person === 'Priya Raman')
      .map((action) => actionNode(action, index, input).facts?.person);
    assert.deepEqual(people, [
      { name: 'Priya Raman', email: 'a@x.org' },
      { name: 'Priya Raman', email: 'b@x.org' },
    ]);
  });
  test('knows the interviewer by name and address, though others come first', () =>
    assert.deepEqual(itemOf('thank-you', search, now, 'Marcus Oyelaran').facts, {
      application: 'harborlight',
      interview: 'harborlight/2026-03-26-panel-interview',
      person: { name: 'Marcus Oyelaran', email: 'marcus@example.com' },
      status: 'draft',
    }));
});
