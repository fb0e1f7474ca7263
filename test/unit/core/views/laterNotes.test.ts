import assert from 'node:assert/strict';
import { NoteIndex } from '../../../../src/core/index/noteIndex.js';
import { readFile } from '../../../../src/core/notes/parseNote.js';
import { applicationsView } from '../../../../src/core/views/applicationsView.js';
import type { TreeNode, ViewInput } from '../../../../src/core/views/treeNode.js';
import { allNodes, outline } from '../../../support/notes.js';
import { note } from './search.js';

const uri = (path: string): string => `file:///w/${path}`;
const input: ViewInput = { now: 0, userZone: 'UTC', locale: 'en', filter: '' };
const application = note('type: application', 'company: Acme', 'status: applied');
const negotiation = note('type: negotiation', 'application: acme', 'status: open');

/** A search whose files come, change and go; a text that is undefined is a file that went. */
class Search {
  readonly index = new NoteIndex();

  put(path: string, text?: string): this {
    const read = text === undefined ? {} : readFile({ uri: uri(path), path, text });
    this.index.apply([{ uri: uri(path), ...read }]);
    return this;
  }

  view(filter = ''): TreeNode[] {
    return applicationsView(this.index, [], { ...input, filter });
  }
}

const acme = (): Search => new Search().put('applications/acme/application.md', application);

suite('Types that a later version knows', () => {
  const path = 'applications/acme/talk.md';

  test('are shown among the notes of their application, with the type, and why nothing is done with them', () => {
    const nodes = acme()
      .put('applications/acme/offer.md', note('type: offer', 'application: acme'))
      .put('elsewhere/talk.md', negotiation)
      .view();
    assert.deepEqual(outline(nodes).slice(-3), ['  Acme', '    Offer | verbal', '    talk | negotiation']);
    const node = allNodes(nodes).find(({ label }) => label === 'talk');
    assert.equal(node?.note, uri('elsewhere/talk.md'));
    assert.equal(node?.context, 'later');
    assert.match(node?.tooltip ?? '', /does not know the type “negotiation” and leaves the note alone\./);
    assert.match(node?.accessibleLabel ?? '', /^talk\. This version does not know/);
    assert.equal(node?.facts, undefined);
  });

  test('are no notes: not in the index, of no group', () => {
    const { index } = acme().put(path, negotiation);
    assert.deepEqual([...index.notes.keys()], [uri('applications/acme/application.md')]);
    assert.equal(index.groups.get('acme')?.size, 1);
  });

  test('follow what becomes of the file', () => {
    const labels = (search: Search): string[] => allNodes(search.view()).map(({ label }) => label);
    const search = acme().put('applications/b/application.md', application).put(path, negotiation);
    assert.ok(labels(search).includes('talk'));
    search.put(path, negotiation.replace('acme', 'b'));
    assert.deepEqual(search.index.laterOf('acme'), []);
    assert.equal(search.index.laterOf('b').length, 1);
    search.put(path, note('type: insider-talk', 'application: acme'));
    assert.equal(search.index.later.size, 0);
    assert.equal(search.index.notes.size, 3);
    search.put(path, negotiation).put(path);
    assert.equal(search.index.later.size, 0);
    assert.equal(search.index.notes.size, 2);
  });

  test('are found by the filter', () => {
    const search = acme().put(path, negotiation);
    assert.ok(allNodes(search.view('negotiation')).some(({ label }) => label === 'talk'));
    assert.equal(search.view('something else').length, 0);
  });

  for (const [what, text] of [
    ['without an application', note('type: negotiation', 'company: Acme')],
    ['of an application that there is not', negotiation.replace('acme', 'orchard')],
    ['with several applications', note('type: negotiation', 'application: [acme]')],
    ['of a word that is known, without its mark', note('type: story', 'application: acme')],
    ['whose front matter cannot be read', '---\ntype: negotiation\napplication: acme\nx: [\n---\n'],
  ] as const) {
    test(`are not shown: ${what}`, () => {
      const labels = allNodes(acme().put(path, text).view()).map(({ label }) => label);
      assert.deepEqual(labels, ['Applied', 'Acme']);
    });
  }
});
