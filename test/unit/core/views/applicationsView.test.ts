import assert from 'node:assert/strict';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt, uriOf } from '../../../support/notes.js';
import { brokenNote, note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';

function view(files: Files, moment = now): TreeNode[] {
  const { index, actions, input } = sceneAt(moment, files);
  return applicationsView(index, actions, input);
}

suite('The Applications view', () => {
  test('shows applications by state, and their notes in the order of the six steps', () => {
    assert.deepEqual(outline(view({ ...search, ...brokenNote })), [
      'Interviewing | 1',
      '  Harborlight Health | Senior Data Engineer · due in 5 h',
      '    Panel interview, round 2 | debrief done · Thu 26 Mar, 17:00',
      '    Thank-you to Marcus Oyelaran | draft',
      '    Thank-you to Dana Whitlock | sent Thu 26 Mar, 20:10',
      '    Reference request to Helena Marsh | briefed Wed 25 Mar',
      'Awaiting decision | 1',
      '  Kestrel Grid | Data Platform Engineer · come back on Thu 9 April',
      'Ended | 1',
      '  Orchard Bank | Analyst · Not selected · due since Tue 3 Mar',
      'Without an application | 1',
      '  2026-03-19-interview | cannot be read',
      'Search notes | 1',
      '  The reconcile job | incident handling',
    ]);
  });

  test('closes ended applications and names their state, never as a loss', () => {
    const nodes = view(search);
    assert.equal(nodes.find(({ label }) => label === 'Ended')?.collapsed, true);
    const orchard = allNodes(nodes).find(({ label }) => label === 'Orchard Bank');
    assert.equal(orchard?.context, 'application.ended');
    assert.doesNotMatch(JSON.stringify(allNodes(nodes)), /failed|lost|rejected/i);
  });

  test('marks a note that cannot be read, with the reason and its place', () => {
    const path = Object.keys(brokenNote)[0] ?? '';
    const broken = allNodes(view({ ...search, ...brokenNote })).find(({ id }) => id === uriOf(path));
    assert.equal(broken?.context, 'note.broken');
    assert.equal(broken?.icon, 'warning');
    assert.equal(broken?.note, uriOf(path));
    assert.match(broken?.tooltip ?? '', /The front matter cannot be read here/);
    assert.match(broken?.accessibleLabel ?? '', /Cannot be read\. The front matter/);
  });

  test('shows an application that cannot be read, and one with a state of its own', () => {
    const files = {
      'applications/a/application.md': '---\ntype: application\ncompany: [a\n---\n',
      'applications/b/application.md': note('type: application', 'company: B', 'status: ended'),
    };
    assert.deepEqual(outline(view(files)), [
      'State not known | 2',
      '  a | cannot be read',
      '  B | due now · to be mended',
    ]);
  });

  test('keeps notes whose application does not exist', () => {
    const files = { 'x/offer.md': note('type: offer', 'application: nowhere', 'status: written') };
    assert.deepEqual(outline(view(files)).slice(1), ['Without an application | 1', '  Offer | written']);
  });

  test('keeps what is put away apart, by the day on which it comes back', () => {
    const path = 'applications/kestrel/application.md';
    const kestrel = (search[path] ?? '').replace('promised', 'paused-until: 2026-04-20\npromised');
    const away = (name: string, day: string, status = 'applied') => ({
      [`applications/${name}/application.md`]: note(
        ...['type: application', `company: ${name}`, `status: ${status}`, `paused-until: ${day}`],
      ),
    });
    const nodes = view({
      ...search,
      [path]: kestrel,
      ...away('Aurora', '2026-05-04'),
      ...away('Birch', '2026-04-01'),
      ...away('Cedar', '2026-03-27'),
      ...away('Dune', '2026-05-04', 'dropped'),
      ...away('Elm', '2026-05-04', 'unheard-of'),
    });
    const labels = (label: string): string[] =>
      nodes
        .find((each) => each.label === label)
        ?.children?.()
        .map((each) => each.label) ?? [];
    assert.deepEqual(labels('Put away'), ['Birch', 'Kestrel Grid', 'Aurora']);
    assert.deepEqual(labels('Applied'), ['Cedar'], 'its day has come');
    assert.deepEqual(labels('Ended'), ['Orchard Bank', 'Dune'], 'what has ended stays there');
    assert.deepEqual(labels('State not known'), ['Elm']);
    const order = nodes.map(({ label }) => label);
    assert.ok(order.indexOf('Interviewing') < order.indexOf('Put away'));
    assert.equal(order.indexOf('Put away') + 1, order.indexOf('Ended'));
    const node = allNodes(nodes).find(({ label }) => label === 'Kestrel Grid');
    assert.equal(node?.description, 'Data Platform Engineer · until Mon 20 April · Awaiting decision');
    assert.match(node?.accessibleLabel ?? '', /Awaiting decision\. Put away until Monday 20 April\./);
    assert.equal(node?.context, 'application.putAway');
  });

  test('tells in the tooltip what there was at the same employer before', () => {
    const again = note('type: application', 'company: ORCHARD BANK', 'role: Engineer', 'status: applied');
    const node = allNodes(view({ ...search, 'applications/again/application.md': again })).find(
      ({ label }) => label === 'ORCHARD BANK',
    );
    assert.match(node?.tooltip ?? '', /^Before: Analyst, they chose somebody else, Sunday 1 March\.$/m);
    assert.match(node?.accessibleLabel ?? '', /Before: Analyst, they chose somebody else/);
  });

  test('says of every application and every part where it can be moved to', () => {
    const nodes = allNodes(view({ ...search, ...brokenNote }));
    const places = nodes.flatMap(({ label, place }) => (place === undefined ? [] : [`${label} ${place}`]));
    assert.deepEqual(places, [
      'Interviewing interviewing',
      'Harborlight Health interviewing',
      'Awaiting decision awaiting-decision',
      'Kestrel Grid awaiting-decision',
      'Ended ended',
      'Orchard Bank ended',
    ]);
  });

  test('puts the application that asks for something first', () => {
    const quiet = note('type: application', 'company: Aurora', 'status: interviewing');
    const nodes = view({ ...search, 'applications/aurora/application.md': quiet });
    assert.deepEqual(
      nodes[0]?.children?.().map(({ label }) => label),
      ['Harborlight Health', 'Aurora'],
    );
  });

  test('keeps ids unique where two applications have one id, and shows their notes once', () => {
    const path = 'applications/harborlight/application.md';
    const nodes = allNodes(view({ ...search, 'elsewhere/harborlight/application.md': search[path] ?? '' }));
    const ids = nodes.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(nodes.filter(({ label }) => label === 'Harborlight Health').length, 2);
  });

  test('builds nothing below what is closed', () => {
    const { index, actions, input } = sceneAt(now, search);
    const seen = new Set<string>();
    const watched = actions.map(
      (action) =>
        new Proxy(action, { get: (it, key) => (key === 'title' && seen.add(it.id), Reflect.get(it, key)) }),
    );
    const nodes = applicationsView(index, watched, input);
    assert.equal(seen.size, 0);
    nodes[0]?.children?.();
    assert.equal(seen.size, 1);
  });
});
