import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Said, whatWasBefore } from '../../../src/vscode/commands/mentionBefore.js';
import { Debriefs } from '../../../src/vscode/debriefs.js';
import { noteFilesFor } from '../../../src/vscode/files/noteFilesFor.js';
import { JobSearch } from '../../../src/vscode/jobSearch.js';
import { Libraries } from '../../../src/vscode/libraries.js';
import { NoteStore } from '../../../src/vscode/noteStore.js';
import { clean, make, write } from '../support/workspace.js';

const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');

/** What is said of an application, by readers of their own over the same notes. */
async function said(uri: vscode.Uri): Promise<Said | undefined> {
  assert.ok(extension);
  const log = vscode.window.createOutputChannel('test', { log: true });
  const libraries = new Libraries(extension.extensionUri);
  const store = new NoteStore(await noteFilesFor(), log);
  const search = new JobSearch(store, libraries);
  const debriefs = new Debriefs(search, libraries);
  try {
    await search.ready();
    return await whatWasBefore(uri.toString(), { search, debriefs });
  } finally {
    for (const each of [debriefs, search, store, log]) each.dispose();
  }
}

const earlier = (status: string, ...more: string[]): string =>
  [
    '---',
    'type: application',
    'company: ACME ',
    'role: Analyst',
    `status: ${status}`,
    ...more,
    '---',
    '',
  ].join('\n');

suite('Applying where there was something before', () => {
  setup(clean);

  test('is done at once, and what was is mentioned', async () => {
    const history = 'history: [{on: 2020-02-03, status: not-selected}]';
    const old = await write('applications/old/application.md', earlier('not-selected', history));
    const uri = await make('application', { company: 'Acme', role: 'Engineer' });
    const mention = await said(uri);
    assert.equal(mention?.earlier.note.uri, old.toString());
    assert.equal(mention.isHard, true);
    assert.match(
      mention.message,
      /^You applied at Acme before: Analyst, they chose somebody else, Monday,? (3 February|February 3),? 2020\.$/,
    );
  });

  test('counts the red flags of its debriefs, also after a neutral end', async () => {
    await write('applications/old/application.md', earlier('position-closed'));
    await write(
      'applications/old/i.md',
      '---\ntype: interview\napplication: old\nround: 1\n---\n\n## Flags\n\n- red, process, observed: a\n- green: b\n- red: c\n',
    );
    const uri = await make('application', { company: 'Acme' });
    const mention = await said(uri);
    assert.equal(mention?.isHard, true);
    assert.equal(
      mention.message,
      'You applied at Acme before: Analyst, the position was closed. You noted 2 red flags there.',
    );
  });

  test('an offer that was declined is said neutrally, other ends are not', async () => {
    await write('applications/old/application.md', earlier('offer-declined'));
    const uri = await make('application', { company: 'Acme' });
    assert.deepEqual((await said(uri))?.isHard, false);
    await write('applications/old/application.md', earlier('dropped'));
    assert.equal(await said(uri), undefined);
  });

  test('nothing is said of another employer, or while the other is open', async () => {
    await write('applications/old/application.md', earlier('interviewing'));
    await write('applications/other/application.md', earlier('withdrawn').replace('ACME ', 'Birch'));
    assert.equal(await said(await make('application', { company: 'Acme' })), undefined);
  });
});
