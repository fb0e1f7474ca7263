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

  test('cannot choose where templates are', async () => {
    const settings = { 'afterInterview.templatesFolder': 'mine', 'afterInterview.me.name': 'Noor' };
    await write('.vscode/settings.json', JSON.stringify(settings));
    await write('mine/values.md', '---\ntype: values\n---\nMine\n');
    assert.doesNotMatch(await read(await make('values', {})), /Mine/);
    const templates = vscode.workspace.getConfiguration('afterInterview').inspect('templatesFolder');
    assert.equal(
      vscode.workspace.getConfiguration('afterInterview').get('templatesFolder'),
      templates?.globalValue ?? templates?.defaultValue,
    );
  });

  test('leaves the folder that the user chose for everywhere', async () => {
    const settings = vscode.workspace.getConfiguration('afterInterview');
    await settings.update('notesFolder', 'mine', vscode.ConfigurationTarget.Global);
    try {
      const uri = await make('reference', { name: 'Helena' });
      assert.equal(uri.toString(), file('mine/references/helena.md').toString());
    } finally {
      await settings.update('notesFolder', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('runs nothing that a note or a template contains', async () => {
    await write('evil.md', '---js\nglobalThis.evil = 1\n---\ntype: week\n');
    await write(
      'evil2.md',
      '---\ntype: week\nweek: !!js/function "function(){ globalThis.evil = 1 }"\n---\n',
    );
    await write(
      '.after-interview/templates/week.md',
      '---js\nglobalThis.evil = 1\n---\n{{#constructor}}{{/constructor}}',
    );
    await make('week', { week: '2026-W13' });
    assert.equal((globalThis as { evil?: number }).evil, undefined);
  });

  test('is what the manifest says', () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
    const { supported, restrictedConfigurations } = extension?.packageJSON.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    assert.deepEqual(restrictedConfigurations, [
      'afterInterview.notesFolder',
      'afterInterview.templatesFolder',
    ]);
  });

  test('lets messages be marked as sent', async () => {
    const uri = await write('sent.md', '---\ntype: follow-up\nkind: update\nstatus: draft\n---\n');
    await run('markSent', uri, '2026-03-24T16:30+01:00');
    assert.equal((await note(uri))?.status, 'sent');
  });

  test('lets statuses be changed', async () => {
    const uri = await write('t.md', '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\n---\n');
    await run('setStatus', uri, 'skipped');
    assert.equal((await note(uri))?.status, 'skipped');
  });
});
