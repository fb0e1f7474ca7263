import assert from 'node:assert/strict';
import { todoView } from '../../../../src/core/views/todoView.js';
import type { TreeNode, ViewInput } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt, uriOf } from '../../../support/notes.js';
import { brokenNote, note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';

function view(moment: string, files: Files, changes: Partial<ViewInput> = {}): TreeNode[] {
  const { index, actions, input } = sceneAt(moment, files, changes);
  return todoView(index, actions, input);
}

function find(nodes: readonly TreeNode[], label: string): TreeNode {
  const found = allNodes(nodes).find((node) => node.label.startsWith(label));
  assert.ok(found, `${label} is not in ${outline(nodes).join('\n')}`);
  return found;
}

suite('The To Do view', () => {
  test('shows what is mine now, what is coming up, and what is theirs with the day to come back on', () => {
    assert.deepEqual(outline(view(now, search)), [
      'Mine now | 4',
      '  Reply to Orchard Bank | due since Tue 3 Mar',
      '  Ask Helena Marsh again: they agreed some time ago | due since Tue 10 Mar',
      '  Ask someone to be a reference (1 of 3 agreed) | due since Tue 17 Mar',
      '  Send one application | due now',
      'Coming up | 3',
      '  Thank Marcus Oyelaran | due in 5 h · draft · Harborlight Health',
      '  Thank Priya Raman | due in 5 h · no note yet · Harborlight Health',
      '  Evaluate Harborlight Health | due tomorrow 18:30',
      'Theirs, come back on … | 1',
      '  Waiting for Kestrel Grid | come back on Thu 9 April',
    ]);
  });

  test('says until when first notes are best down where another interview begins today', () => {
    const talk = (start: string, end: string): string =>
      note('type: interview', 'application: acme', `start: ${start}`, `end: ${end}`, 'status: scheduled');
    const nodes = view('2026-03-27T13:05+01:00', {
      'a.md': talk('2026-03-27T12:00+01:00', '2026-03-27T13:00+01:00'),
      'b.md': talk('2026-03-27T15:00+01:00', '2026-03-27T16:00+01:00'),
      'c.md': talk('2026-03-28T09:00+01:00', '2026-03-28T10:00+01:00'),
      'applications/acme/application.md': note('type: application', 'company: Acme'),
    });
    assert.equal(find(nodes, 'First notes').description, 'due in 5 min · before Acme at 15:00');
  });

  test('puts many replies to a no into one item', () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((at) => [
        `applications/a${at}/application.md`,
        note('type: application', `company: A${at}`, 'status: not-selected'),
      ]),
    );
    const nodes = view(now, files);
    const item = find(nodes, 'Reply to 4 employers');
    assert.equal(item.children?.().length, 4);
    assert.equal(item.collapsed, true);
    const three = Object.fromEntries(Object.entries(files).slice(0, 3));
    assert.equal(outline(view(now, three)).filter((line) => line.includes('Reply to A')).length, 3);
  });

  test('puts what is late before what is due, and colours only these', () => {
    const nodes = view('2026-03-28T19:40+01:00', search);
    const mine = nodes[0]?.children?.() ?? [];
    assert.deepEqual(
      mine.slice(0, 3).map(({ label, description }) => `${label} | ${description}`),
      [
        'Thank Marcus Oyelaran | late by 1 h, still worth sending · draft · Harborlight Health',
        'Thank Priya Raman | late by 1 h, still worth sending · no note yet · Harborlight Health',
        'Reply to Orchard Bank | due since Tue 3 Mar',
      ],
    );
    assert.equal(mine[0]?.iconColour, 'charts.red');
    assert.equal(mine[2]?.iconColour, 'charts.yellow');
    assert.equal(find(nodes, 'Waiting').iconColour, undefined);
  });

  test('is empty without notes, so that the welcome shows', () => {
    assert.deepEqual(view(now, {}), []);
  });

  test('says times in the zone of the user', () => {
    const words = (userZone: string): string | undefined =>
      find(view(now, search, { userZone, locale: 'en-US' }), 'Evaluate').description;
    assert.equal(words('America/Los_Angeles'), 'due tomorrow 10:30 AM');
    assert.equal(words('Europe/Berlin'), 'due tomorrow 6:30 PM');
    assert.equal(words('Asia/Tokyo'), 'due Sun, Mar 29, 2:30 AM');
  });

  test('closes what is coming up only where it is long', () => {
    const tasks = Array.from({ length: 6 }, (_, at) => `- [ ] Task ${at}, by 2026-04-1${at}`).join('\n');
    const file = 'applications/harborlight/2026-03-26-panel-interview.md';
    const long = { ...search, [file]: `${search[file]}\n## Promises\n\n${tasks}\n` };
    assert.equal(view(now, search)[1]?.collapsed, false);
    assert.equal(view(now, long)[1]?.collapsed, true);
  });

  test('tells a screen reader title, employer, due time and draft in words', () => {
    const nodes = view(now, search);
    assert.equal(
      find(nodes, 'Thank Priya').accessibleLabel,
      'Thank Priya Raman. Harborlight Health. Due in 5 hours. No note yet.',
    );
    assert.equal(
      find(nodes, 'Waiting').accessibleLabel,
      'Waiting for Kestrel Grid. It is their turn. Come back on Thursday 9 April.',
    );
  });

  test('keeps ids unique, and the same as time passes and notes come', () => {
    const ids = (moment: string, files: Files): string[] => allNodes(view(moment, files)).map(({ id }) => id);
    const today = ids(now, search);
    const later = ids('2026-03-28T19:40+01:00', { ...search, ...brokenNote });
    assert.equal(new Set(later).size, later.length);
    assert.deepEqual(
      today.filter((id) => !id.startsWith('section:') && !later.includes(id)),
      [],
    );
  });

  test('never counts the days of a wait', () => {
    for (const moment of ['2026-03-27T12:00Z', '2026-04-08T12:00Z']) {
      const { label, description, tooltip, accessibleLabel } = find(view(moment, search), 'Waiting');
      const text = [label, description, tooltip, accessibleLabel].join('\n');
      assert.doesNotMatch(text, /\d+ (d|day|days|h|hours)\b|late|silen|since/i);
    }
  });
});

suite('A click in the To Do view', () => {
  test('opens the draft of a thank-you, and offers to make the note that is missing', () => {
    const nodes = view(now, search);
    const draft = find(nodes, 'Thank Marcus');
    assert.equal(draft.note, uriOf('applications/harborlight/2026-03-26-thank-you-marcus.md'));
    assert.equal(draft.context, 'action.thank-you.draft');
    const missing = find(nodes, 'Thank Priya');
    const interview = 'harborlight/2026-03-26-panel-interview';
    assert.equal(missing.context, 'action.thank-you.missing');
    assert.equal(missing.note, undefined);
    assert.deepEqual(missing.click, {
      command: 'new.thank-you',
      argument: { interview, application: 'harborlight', to: { name: 'Priya Raman' } },
    });
    assert.deepEqual(draft.facts, {
      application: 'harborlight',
      interview,
      person: { name: 'Marcus Oyelaran', email: 'marcus@example.com' },
      status: 'draft',
    });
  });

  test('makes what other actions lack, never opening the application instead', () => {
    const files = {
      ...search,
      'applications/atlas/application.md': note(
        'type: application',
        'company: Atlas',
        'status: reference-check',
      ),
    };
    const click = (moment: string, label: string): unknown => find(view(moment, files), label).click;
    const later = '2026-04-20T12:00Z';
    assert.deepEqual(click(now, 'Reply'), {
      command: 'new.follow-up',
      argument: { application: 'orchard', kind: 'reply-to-rejection' },
    });
    assert.deepEqual(click(later, 'Ask Kestrel'), {
      command: 'new.follow-up',
      argument: { application: 'kestrel', kind: 'status-enquiry' },
    });
    assert.deepEqual(click(now, 'Evaluate'), {
      command: 'new.evaluation',
      argument: { application: 'harborlight' },
    });
    assert.deepEqual(click(now, 'Choose and brief'), {
      command: 'new.reference-request',
      argument: { application: 'atlas' },
    });
    assert.deepEqual(click(now, 'Send one'), { command: 'new.application', argument: {} });
    assert.deepEqual(click(now, 'Ask someone'), { command: 'new.reference', argument: {} });
    assert.equal(find(view(now, files), 'Reply').note, undefined);
  });

  test('opens the draft of an enquiry, and the application of a wait', () => {
    const draft = 'applications/kestrel/2026-04-09-follow-up-1.md';
    const text = note('type: follow-up', 'application: kestrel', 'kind: status-enquiry', 'status: draft');
    assert.equal(
      find(view('2026-04-20T12:00Z', { ...search, [draft]: text }), 'Ask Kestrel').note,
      uriOf(draft),
    );
    assert.equal(find(view(now, search), 'Waiting').note, uriOf('applications/kestrel/application.md'));
  });

  test('goes to the line of a promise and of a mistake', () => {
    const file = 'applications/harborlight/2026-03-26-panel-interview.md';
    const text = `${search[file]}\n## Promises\n\n- [ ] Send the link, by 2026-03-30\n`;
    const promise = find(view(now, { ...search, [file]: text }), 'Send the link');
    assert.equal(text.split('\n')[promise.line ?? -1], '- [ ] Send the link, by 2026-03-30');
    const mend = find(view(now, { ...search, ...brokenNote }), 'Mend');
    assert.equal(mend.note, uriOf('applications/kestrel/2026-03-19-interview.md'));
    assert.match(mend.tooltip ?? '', /The front matter cannot be read here/);
  });
});

suite('Labels of the To Do view', () => {
  test('hold no control or direction-changing characters', () => {
    const company = 'company: "Evil\\u202e\\u0007 Corp\\u2066"';
    const files = {
      'applications/e/application.md': note('type: application', company, 'status: awaiting-decision'),
    };
    const text = JSON.stringify(allNodes(view(now, files)));
    assert.match(text, /Waiting for Evil Corp/);
    assert.doesNotMatch(text.replace(/\\n/g, ''), /\\u00|[\u202a-\u202e\u2066-\u2069]/);
  });
});
