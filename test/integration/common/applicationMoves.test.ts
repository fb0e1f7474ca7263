import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/core/views/treeNode.js';
import { ApplicationMoves } from '../../../src/vscode/tree/applicationMoves.js';
import { api, clean, note, read, run, write } from '../support/workspace.js';

const application = (company: string, status: string, ...more: string[]): string =>
  ['---', 'type: application', `company: ${company}`, `status: ${status}`, ...more, '---', 'Body', ''].join(
    '\n',
  );

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An item of the Applications view. */
const item = (uri: vscode.Uri, context = 'application.open'): TreeNode => ({
  id: uri.toString(),
  label: 'item',
  accessibleLabel: 'item',
  context,
  note: uri.toString(),
});
const place = (name: string): TreeNode => ({
  id: `section:state:${name}`,
  label: name,
  accessibleLabel: name,
  context: 'section',
  place: name,
});

/** Drags items to an item, as the view does once it shows what was written. */
async function drag(items: readonly TreeNode[], target: TreeNode): Promise<vscode.DataTransfer> {
  await (await api()).notes();
  const moves = new ApplicationMoves((uris, on) => run('moveApplications', uris, on));
  const data = new vscode.DataTransfer();
  moves.handleDrag(items, data);
  await moves.handleDrop(target, data);
  return data;
}

suite('Dragging applications', () => {
  setup(clean);

  test('to another state sets it, with an entry of today in the history, and can be undone', async () => {
    const uri = await write('applications/acme-d1/application.md', application('Acme', 'applied'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    await drag([item(uri)], place('screening'));
    assert.equal((await note(uri))?.status, 'screening');
    assert.match(await read(uri), new RegExp(`history:\\n *- .*on: ${today()}[\\s\\S]*screening`));
    assert.match(await read(uri), /\nBody\n$/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('moves several at once, but neither what is there nor other notes', async () => {
    const [a, b, c] = await Promise.all(
      ['applied', 'saved', 'screening'].map((status, at) =>
        write(`applications/acme-d2-${at}/application.md`, application(`Acme ${at}`, status)),
      ),
    );
    const story = await write('stories/d2.md', '---\ntype: story\ntitle: T\nstrength: 3\n---\n');
    assert.ok(a && b && c);
    await drag([item(a), item(b), item(c), item(story, 'note.story')], place('screening'));
    const statuses = await Promise.all([a, b, c].map(async (uri) => (await note(uri))?.status));
    assert.deepEqual(statuses, ['screening', 'screening', 'screening']);
    assert.equal(await read(c), application('Acme 2', 'screening'));
    assert.equal(await read(story), '---\ntype: story\ntitle: T\nstrength: 3\n---\n');
  });

  test('onto an application moves to its state, out of what is put away too', async () => {
    const uri = await write(
      'applications/acme-d3/application.md',
      application('Acme', 'applied', `paused-until: ${inDays(9)}`),
    );
    const other = await write('applications/birch-d3/application.md', application('Birch', 'applied'));
    await drag([item(uri)], { ...item(other), place: 'applied' });
    assert.equal(await read(uri), application('Acme', 'applied'), 'it is taken up again, and stays applied');
  });

  test('gives other views and editors the addresses of the notes', async () => {
    const uri = await write('applications/acme-d4/application.md', application('Acme', 'applied'));
    const story = await write('stories/d4.md', '---\ntype: story\ntitle: T\nstrength: 3\n---\n');
    const data = await drag([item(uri), item(story, 'note.story'), place('ended')], place('unheard-of'));
    assert.equal(await data.get('text/uri-list')?.asString(), `${uri.toString()}\r\n${story.toString()}`);
    const none = await drag([place('ended')], place('applied'));
    assert.equal(none.get('text/uri-list'), undefined);
  });
});

suite('Putting an application away', () => {
  setup(clean);

  test('writes the day, and taking it up again leaves the note as it was', async () => {
    const text = application('Acme', 'applied');
    const uri = await write('applications/acme-p1/application.md', text);
    const day = inDays(12);
    await run('putAway', uri, day);
    assert.equal(
      await read(uri),
      text.replace('status: applied\n', `status: applied\npaused-until: ${day}\n`),
    );
    await run('putAway', uri, inDays(20));
    assert.match(await read(uri), new RegExp(`paused-until: ${inDays(20)}\n`));
    await run('takeUpAgain', uri);
    assert.equal(await read(uri), text);
    await run('takeUpAgain', uri);
    assert.equal(await read(uri), text);
  });

  test('understands days in words, and refuses what is not ahead', async () => {
    const uri = await write('applications/acme-p2/application.md', application('Acme', 'applied'));
    await run('putAway', uri, 'in 400 days');
    assert.match(await read(uri), /paused-until: \d{4}-\d{2}-\d{2}\n/);
    const before = await read(uri);
    await assert.rejects(run('putAway', uri, '2020-01-01'), /2020-01-01 is not ahead\. Choose a later day\./);
    await assert.rejects(run('putAway', uri, 'whenever'), /is not a day/);
    assert.equal(await read(uri), before);
  });

  test('takes an application only', async () => {
    const uri = await write('stories/p3.md', '---\ntype: story\ntitle: T\nstrength: 3\n---\n');
    await assert.rejects(run('putAway', uri, inDays(3)), /is not an application/);
  });
});
