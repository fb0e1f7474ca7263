import assert from 'node:assert/strict';
import type { Action } from '../../../../src/core/actions/action.js';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import { referencesView } from '../../../../src/core/views/referencesView.js';
import { pauseSentence, statusView } from '../../../../src/core/views/statusView.js';
import { thankYousView } from '../../../../src/core/views/thankYousView.js';
import { todoView } from '../../../../src/core/views/todoView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt } from '../../../support/notes.js';
import { note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';
const reader = { now: Date.parse(now), userZone: 'Europe/Berlin', locale: 'en-GB' };

function view(of: typeof todoView, files: Files): TreeNode[] {
  const { index, actions, input } = sceneAt(now, files);
  return of(index, actions, input);
}

const heard = (nodes: readonly TreeNode[]): (string | undefined)[] =>
  nodes.map(({ accessibleLabel }) => accessibleLabel);

suite('A section of a view', () => {
  test('says how much is in it, one thing as one', () => {
    assert.deepEqual(heard(view(thankYousView, search)), ['Pending, 2 items', 'Sent, 1 item']);
    const requests = allNodes(view(referencesView, search)).find(({ id }) => id.startsWith('requests:'));
    assert.equal(requests?.accessibleLabel, 'Harborlight Health, 1 request');
    assert.deepEqual(
      [requests?.icon, requests?.context, requests?.facts],
      ['briefcase', 'group.application', { application: 'harborlight' }],
    );
    const two = {
      'a.md': note('type: reference-request', 'reference: x'),
      'b.md': note('type: reference-request', 'reference: y'),
    };
    const group = allNodes(view(referencesView, two)).find(({ id }) => id === 'requests:');
    assert.equal(group?.accessibleLabel, 'Without an application, 2 requests');
    assert.deepEqual([group?.context, group?.facts], ['group', undefined]);
  });

  test('starts closed where it is of the past, or of the search', () => {
    const files = {
      ...search,
      'loose.md': note('type: offer', 'application: nobody'),
      'odd/application.md': note('type: application', 'company: Odd', 'status: ghosted'),
    };
    const nodes = view(applicationsView, files);
    assert.deepEqual(
      nodes.map(({ id, label, collapsed }) => [id, label, collapsed]),
      [
        ['section:state:unknown', 'State not known', false],
        ['section:state:interviewing', 'Interviewing', false],
        ['section:state:awaiting-decision', 'Awaiting decision', false],
        ['section:state:ended', 'Ended', true],
        ['section:loose', 'Without an application', false],
        ['section:search', 'Search notes', true],
      ],
    );
  });

  test('of what is coming up starts closed where there is more than a glance takes in', () => {
    const files = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `i${at}.md`,
          note('type: interview', `start: 2026-04-${10 + at}T10:00+02:00`),
        ]),
      );
    const collapsed = (count: number): boolean | undefined =>
      view(todoView, files(count)).find(({ id }) => id === 'section:upcoming')?.collapsed;
    assert.deepEqual([collapsed(5), collapsed(6)], [false, true]);
  });
});

suite('The applications of one state', () => {
  test('come by what they ask for, then by priority, then by place', () => {
    const application = (company: string, ...lines: string[]): string =>
      note('type: application', `company: ${company}`, 'status: applied', ...lines);
    const files = {
      'a/application.md': application('A'),
      'b/application.md': application('B', 'priority: 2'),
      'c/application.md': application('C', 'priority: 1'),
      'd/application.md': application('D'),
      'e/application.md': application('E'),
      'e/offer.md': note('type: offer', 'application: e', 'status: written'),
    };
    const [applied] = view(applicationsView, files);
    assert.deepEqual(
      applied?.children?.().map(({ label }) => label),
      ['E', 'C', 'B', 'A', 'D'],
    );
  });

  test('that are put away say until when, and what they are', () => {
    const [, section] = view(applicationsView, {
      'a/application.md': note(
        ...['type: application', 'company: Acme', 'role: Engineer', 'status: applied'],
        'paused-until: 2026-04-09',
      ),
    });
    const [acme] = section?.children?.() ?? [];
    assert.equal(acme?.description, 'Engineer · until Thu 9 April · Applied');
    assert.equal(acme.context, 'application.putAway');
    assert.equal(
      acme.accessibleLabel,
      'Application: Acme, Engineer. Applied. Put away until Thursday 9 April.',
    );
    assert.deepEqual(acme.tooltip?.split('\n'), [
      'Acme · Engineer',
      'Applied',
      'Put away until Thursday 9 April.',
    ]);
    assert.equal(acme.children, undefined);
  });
});

suite('The status bar', () => {
  const action = (id: string, more: Partial<Action> = {}): Action => ({
    ...{ id, step: 1, kind: 'promise', title: id, state: 'due', zone: 'Europe/Berlin' },
    ...more,
  });
  const shown = (actions: readonly Action[], pausedUntil?: number) =>
    statusView(actions, { ...reader, filter: '' }, pausedUntil);
  const at = (hours: number): number => reader.now + hours * 3_600_000;

  test('says how many things there are to do, where it is more than one', () => {
    assert.equal(shown([action('Call')])?.accessibleLabel, 'Call. Due now.');
    assert.equal(
      shown([action('Call'), action('Write')])?.accessibleLabel,
      'Call. Due now. 2 things to do now.',
    );
  });
  test('lists the first five, and counts the others', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => action(id));
    const lines = shown(many)?.tooltip.split('\n');
    assert.deepEqual(lines, [...['a', 'b', 'c', 'd', 'e'].map((id) => `${id} · due now`), 'and 2 more']);
    assert.doesNotMatch(shown(many.slice(0, 5))?.tooltip ?? '', /more/);
  });
  test('says until when reminders pause', () => {
    assert.equal(pauseSentence(at(12), reader), 'Reminders pause until Sat 28 Mar, 01:30.');
    assert.deepEqual(shown([action('Call')], at(12))?.tooltip.split('\n'), [
      'Call · due now',
      'Reminders pause until Sat 28 Mar, 01:30.',
    ]);
  });
  test('shows first what is late, then what is late next', () => {
    const view = shown([
      action('none'),
      action('later', { late: at(9) }),
      action('soon', { late: at(3) }),
      action('late', { state: 'late', late: at(-1) }),
      action('ahead', { state: 'upcoming', due: at(1) }),
    ]);
    assert.deepEqual(
      view?.tooltip.split('\n').map((line) => line.split(' ')[0]),
      ['late', 'soon', 'later', 'none'],
    );
    assert.deepEqual([view?.pressing, view?.late, view?.icon], [4, true, 'tasklist']);
  });
  test('is empty where nothing is due, and draws no icon that a note asks for', () => {
    assert.equal(shown([action('ahead', { state: 'upcoming', due: at(1) })]), undefined);
    assert.equal(shown([action('$(bug)')])?.text, '$ (bug) · due now');
    assert.equal(shown([action('x'.repeat(50))])?.text, `${'x'.repeat(39)}… · due now`);
  });
});

suite('Notes below an application', () => {
  test('say to a screen reader what they are, where their name does not', () => {
    const [, ...below] = allNodes(
      view(applicationsView, {
        'a/application.md': note('type: application', 'company: Acme', 'id: acme', 'status: applied'),
        'a/1.md': note('type: follow-up', 'application: acme', 'kind: update', 'to: Dana'),
        'a/2.md': note('type: thank-you', 'application: acme', 'to: Dana'),
      }),
    );
    assert.deepEqual(heard(below).slice(1), [
      'Thank-you to Dana. Draft.',
      'Follow-Up: Update to Dana. Draft.',
    ]);
  });
  test('come by their step, then by date, undated ones last', () => {
    const acme = {
      'a/application.md': note('type: application', 'company: Acme', 'id: acme', 'status: applied'),
    };
    const of = (type: string, ...lines: string[]): string =>
      note(`type: ${type}`, 'application: acme', ...lines);
    const [section] = view(applicationsView, {
      ...acme,
      'a/1.md': of('follow-up', 'kind: update', 'to: F'),
      'a/2.md': of('thank-you', 'to: T'),
      'a/3.md': of('thank-you', 'to: S', 'status: sent', 'sent: 2026-03-20T10:00+01:00'),
      'a/2026-03-01-x.md': of('thank-you', 'to: R'),
      'a/4.md': of('interview', 'start: 2026-03-18T10:00+01:00', 'kind: panel'),
    });
    assert.deepEqual(outline(section?.children?.()[0]?.children?.() ?? []), [
      'Panel interview | no debrief yet · Wed 18 Mar, 10:00',
      'Thank-you to R | draft',
      'Thank-you to S | sent Fri 20 Mar, 10:00',
      'Thank-you to T | draft',
      'Update to F | draft',
    ]);
  });
});
