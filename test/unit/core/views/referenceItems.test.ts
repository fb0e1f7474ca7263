import assert from 'node:assert/strict';
import { referencesView } from '../../../../src/core/views/referencesView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, sceneAt } from '../../../support/notes.js';
import { note } from './search.js';

const now = '2026-03-27T13:30+01:00';
const tooltip = (node: TreeNode): string[] => (node.tooltip ?? '').split('\n');

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
