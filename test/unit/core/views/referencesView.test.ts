import assert from 'node:assert/strict';
import { referencesView } from '../../../../src/core/views/referencesView.js';
import type { TreeNode } from '../../../../src/core/views/treeNode.js';
import { allNodes, type Files, outline, sceneAt } from '../../../support/notes.js';
import { note, search } from './search.js';

const now = '2026-03-27T13:30+01:00';

const requests: Files = {
  'applications/harborlight/2026-03-25-reference-request-tobias.md': note(
    'type: reference-request',
    'reference: tobias',
    'application: harborlight',
    'status: needed',
    'window: {from: 2026-04-01, to: 2026-04-03}',
  ),
  'applications/kestrel/2026-03-20-reference-request-helena.md': note(
    'type: reference-request',
    'reference: helena',
    'application: kestrel',
    'status: completed',
    'completed: 2026-03-26',
  ),
  'references/tobias.md': note('type: reference', 'name: Tobias Engel', 'consent: asked'),
  'references/amara.md': note('type: reference', 'name: Amara Diallo', 'consent: declined'),
};

function view(files: Files, moment = now): TreeNode[] {
  const { index, actions, input } = sceneAt(moment, files);
  return referencesView(index, actions, input);
}

suite('The References view', () => {
  test('shows people with their consent and last use, and requests with what is next', () => {
    assert.deepEqual(outline(view({ ...search, ...requests })), [
      'People | 4',
      '  Ask someone to be a reference (1 of 3 agreed) | due since Tue 17 Mar',
      '  Helena Marsh | agreed on Mon 10 Nov 2025 · ask again · last request: Kestrel Grid, Thu 26 Mar',
      '  Tobias Engel | asked · last request: Harborlight Health',
      '  Amara Diallo | declined',
      'Requests | 3',
      '  Kestrel Grid | Data Platform Engineer',
      '    Helena Marsh | has spoken Thu 26 Mar · thank, due tomorrow 11:00',
      '  Harborlight Health | Senior Data Engineer',
      '    Tobias Engel | needed · brief, due Tue 31 Mar, 16:00',
      '    Helena Marsh | briefed Wed 25 Mar',
    ]);
  });

  test('tells a screen reader consent, state and due time in words', () => {
    const heard = allNodes(view({ ...search, ...requests })).map(({ accessibleLabel }) => accessibleLabel);
    assert.ok(
      heard.includes(
        'Reference: Helena Marsh. Agreed on Monday 10 November 2025. Ask again. Last request: Kestrel Grid, Thursday 26 March.',
      ),
    );
    assert.ok(
      heard.includes(
        'Reference request to Helena Marsh. Has spoken on Thursday 26 March. Thank Helena Marsh. Due tomorrow at 11:00.',
      ),
    );
  });

  test('names consent and status in the context, for menus', () => {
    const contexts = allNodes(view({ ...search, ...requests })).map(({ context }) => context);
    assert.deepEqual([...new Set(contexts)].sort(), [
      'action.ask-consent',
      'group.application',
      'reference.agreed.askAgain',
      'reference.asked',
      'reference.declined',
      'request.briefed',
      'request.completed',
      'request.needed',
      'section',
    ]);
  });

  test('asks to choose references where an application is at its reference check and has none', () => {
    const files = {
      'applications/atlas/application.md': note(
        'type: application',
        'company: Atlas',
        'status: reference-check',
      ),
    };
    const lines = outline(view(files));
    assert.ok(lines.includes('  Choose and brief references for Atlas | due now'), lines.join('\n'));
  });

  test('marks a reference that cannot be read', () => {
    const nodes = allNodes(view({ 'references/x.md': '---\ntype: reference\nname: [x\n---\n' }));
    const broken = nodes.find(({ context }) => context === 'note.broken');
    assert.equal(broken?.description, 'cannot be read');
    assert.equal(broken?.icon, 'warning');
  });

  test('keeps ids unique and independent of what else there is', () => {
    const few = allNodes(view(search)).map(({ id }) => id);
    const more = allNodes(view({ ...search, ...requests })).map(({ id }) => id);
    assert.equal(new Set(more).size, more.length);
    assert.deepEqual(
      few.filter((id) => !more.includes(id)),
      [],
    );
  });
});

suite('Requests of which something is not known', () => {
  test('stand below what is written', () => {
    const files: Files = {
      'a.md': note('type: reference-request', 'reference: nobody', 'application: gone', 'status: needed'),
      'b.md': note('type: reference-request', 'status: briefed', 'reference: x'),
      'c.md': '---\ntype: reference-request\nreference: [x\napplication: gone\n---\n',
    };
    const lines = outline(view(files));
    assert.ok(lines.includes('  gone'), lines.join('\n'));
    assert.ok(lines.includes('  Without an application'), lines.join('\n'));
    assert.ok(
      lines.some((line) => line.includes('nobody | needed')),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => line.includes('Reference request | cannot be read')),
      lines.join('\n'),
    );
  });
});
