import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, file, make, note, read, run, write } from '../support/workspace.js';

suite('A workspace that is not trusted', () => {
  setup(clean);

  test('is restricted, and notes are read in it', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const uri = await write('week.md', '---\ntype: week\nweek: 2026-W13\n---\n');
    assert.equal((await note(uri))?.type, 'week');
  });

  test('gets the shipped template, not its own', async () => {
    await write('.after-interview/templates/story.md', '---\ntype: story\ntitle: {{title}}\n---\nMine\n');
    const text = await read(await make('story', { title: 'A story', competencies: ['x'] }));
    assert.doesNotMatch(text, /Mine/);
    assert.match(text, /## Situation/);
  });

  test('cannot choose where notes are', async () => {
    await write('.vscode/settings.json', JSON.stringify({ 'afterInterview.notesFolder': 'elsewhere' }));
    const uri = await make('reference', { name: 'Helena' });
    assert.equal(uri.toString(), file('references/helena.md').toString());
  });

  test('lets statuses be changed', async () => {
    const uri = await write('t.md', '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\n---\n');
    await run('setStatus', uri, 'skipped');
    assert.equal((await note(uri))?.status, 'skipped');
  });
});
