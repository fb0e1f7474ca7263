import assert from 'node:assert/strict';
import { actionKinds } from '../../../../src/core/actions/action.js';
import { actionIcons, actionNode } from '../../../../src/core/views/actionNode.js';
import { referencesView } from '../../../../src/core/views/referencesView.js';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt, uriOf } from '../../../support/notes.js';
import { note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';
const folder = 'applications/harborlight';
const panel = `${folder}/2026-03-26-panel-interview.md`;

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

suite('Items of thank-yous', () => {
  const view = (files: Files): TreeNode[] => {
    const { index, actions, input } = sceneAt(now, files);
    return thankYousView(index, actions, input);
  };
  const sent = (path: string, to: string, ...lines: string[]): Files => ({
    [`${folder}/${path}.md`]: note('type: thank-you', 'application: harborlight', `to: ${to}`, ...lines),
  });

  test('list first what was sent last, and what has no moment at the end', () => {
    const files = {
      ...sent('a', 'Ann', 'status: sent'),
      ...sent('b', 'Ben', 'status: sent', 'sent: 2026-03-20T10:00+01:00'),
      ...sent('c', 'Cid', 'status: sent', 'sent: 2026-03-25T10:00+01:00'),
      ...sent('d', 'Dee', 'status: sent', 'sent: 2026-03-10T10:00+01:00'),
    };
    assert.deepEqual(outline(view(files)), [
      'Sent | 4',
      '  Without an interview',
      '    Cid | sent Wed 25 Mar, 10:00',
      '    Ben | sent Fri 20 Mar, 10:00',
      '    Dee | sent Tue 10 Mar, 10:00',
      '    Ann | sent',
    ]);
  });
  test('say through whom they go', () => {
    const lines = outline(
      view({
        ...sent('a', 'Ann', 'status: draft', 'mode: via-contact', 'via: {name: Cora Lind}'),
        ...sent('b', 'Ben', 'status: ready', 'mode: via-contact'),
        ...sent('c', 'Cid', 'status: draft', 'mode: joint'),
      }),
    );
    assert.deepEqual(lines, [
      'Other drafts | 3',
      '  Ann | draft · through Cora Lind',
      '  Ben | ready to send · through a contact',
      '  Cid | draft · joint note',
    ]);
  });
  test('of a note that goes to nobody in particular have its title', () => {
    const path = `${folder}/x.md`;
    const [, leaf] = allNodes(
      view({ [path]: note('type: thank-you', 'application: harborlight', 'status: draft') }),
    );
    assert.ok(leaf?.label);
    assert.equal(leaf.accessibleLabel, `Thank-you to ${leaf.label}. Draft.`);
  });
  test('of an interview without an application are called by that interview', () => {
    const files = {
      'talk.md': note(
        'type: interview',
        'start: 2026-03-26T17:00+01:00',
        'end: 2026-03-26T18:00+01:00',
        'interviewers: [Ann]',
        'debrief: completed',
      ),
    };
    const [, group] = allNodes(view(files));
    assert.equal(group?.description, 'Thu 26 Mar, 17:00');
    assert.deepEqual(group.facts, { interview: 'talk' });
    assert.equal(group.accessibleLabel, `${group.label}. On Thursday 26 March at 17:00.`);
  });
  test('of a panel say to a screen reader where and when it was', () => {
    const group = allNodes(view(search)).find(({ id }) => id.startsWith('pending:'));
    assert.equal(
      group?.accessibleLabel,
      'Harborlight Health. Panel interview, round 2. On Thursday 26 March at 17:00.',
    );
    assert.deepEqual((group?.tooltip ?? '').split('\n'), [
      'Harborlight Health',
      'Panel interview, round 2',
      'On Thursday 26 March at 17:00',
    ]);
    assert.deepEqual(
      [group?.icon, group?.context, group?.note, group?.facts],
      [
        ...['comment-discussion', 'note.interview', uriOf(panel)],
        { interview: 'harborlight/2026-03-26-panel-interview', application: 'harborlight' },
      ],
    );
  });
  test('have an icon that tells sent, skipped and draft', () => {
    const files = {
      ...sent('a', 'Ann', 'status: sent'),
      ...sent('b', 'Ben', 'status: skipped'),
      ...sent('c', 'Cid', 'status: draft'),
    };
    const leaves = allNodes(view(files)).filter(({ label }) => /^(Ann|Ben|Cid)$/.test(label));
    assert.deepEqual(leaves.map(({ icon }) => icon).slice(1), ['pass', 'circle-slash']);
    assert.deepEqual(
      leaves.map(({ label }) => label),
      ['Cid', 'Ann', 'Ben'],
    );
    assert.equal(new Set(leaves.map(({ icon }) => icon)).size, 3);
  });
});

suite('Items of references', () => {
  const people = (files: Files): TreeNode[] => {
    const { index, actions, input } = sceneAt(now, files);
    return allNodes(referencesView(index, actions, input)).filter(({ context }) =>
      context?.startsWith('reference.'),
    );
  };
  const person = (name: string, ...lines: string[]): Files => ({
    [`references/${name}.md`]: note('type: reference', `name: ${name}`, ...lines),
  });

  test('come by consent, then by name whatever its case', () => {
    const files = {
      ...person('zoe', 'consent: agreed'),
      ...person('Yan', 'consent: agreed'),
      ...person('_x', 'consent: agreed'),
      ...person('Bea', 'consent: withdrawn'),
      ...person('Cid', 'consent: declined'),
      ...person('Dee'),
      ...person('Eli', 'consent: asked'),
    };
    assert.deepEqual(
      people(files).map(({ label }) => label),
      ['_x', 'Yan', 'zoe', 'Eli', 'Dee', 'Cid', 'Bea'],
    );
  });
  test('say in their tooltip what somebody does, where that is written', () => {
    const [node] = people(person('Helena', 'title: Head of Data', 'organisation: Orchard', 'consent: asked'));
    assert.deepEqual(tooltip(node as TreeNode), ['Helena', 'Head of Data, Orchard', 'Asked']);
    const [other] = people(person('Helena'));
    assert.deepEqual(tooltip(other as TreeNode), ['Helena', 'Not asked']);
  });
  test('have a colour only where somebody is to be asked again', () => {
    const open = { 'a.md': note('type: application', 'company: A', 'status: applied') };
    const colours = people({
      ...open,
      ...person('Ann', 'consent: agreed', 'consent-on: 2025-01-01'),
      ...person('Ben', 'consent: agreed', 'consent-on: 2026-03-01'),
    }).map(({ label, iconColour }) => [label, iconColour]);
    assert.deepEqual(colours, [
      ['Ann', 'charts.yellow'],
      ['Ben', undefined],
    ]);
  });
  test('say the last use of somebody, not of somebody else', () => {
    const request = (reference: string, application: string, day: string): string =>
      note(
        'type: reference-request',
        `reference: ${reference}`,
        `application: ${application}`,
        'status: briefed',
        `briefed: ${day}`,
      );
    const [ann, ben] = people({
      ...person('Ann'),
      ...person('Ben'),
      'r/1.md': request('Ann', 'acme', '2026-03-20'),
      'r/2.md': request('Ann', 'birk', '2026-03-10'),
      'r/3.md': request('nobody', 'corvid', '2026-03-26'),
    });
    assert.equal(ann?.description, 'not asked · last request: acme, Fri 20 Mar');
    assert.equal(ben?.description, 'not asked');
  });
});
