import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { weekOf } from '../../../src/core/time/week.js';
import type { Day } from '../../../src/core/time/day.js';
import { api, clean, make, read, run, write } from '../support/workspace.js';

const today = new Intl.DateTimeFormat('sv-SE').format() as Day;
const thisWeek = weekOf(today);

const acme = (...history: string[]): string =>
  [
    '---',
    'type: application',
    'company: Acme',
    `status: ${history.at(-1) ?? ''}`,
    'history:',
    ...history.map((status) => `  - {on: ${today}, status: ${status}}`),
    '---',
    '',
  ].join('\n');

const interview = [
  '---',
  'type: interview',
  'application: acme-w',
  'start: 2026-03-17T16:00Z',
  'status: completed',
  'debrief: completed',
  '---',
  '',
  '## Next time',
  '',
  '- start with the effect',
  '',
].join('\n');

/** Makes a week note once all that was written is known. */
async function makeWeek(answers: Record<string, unknown>): Promise<vscode.Uri> {
  await (await api()).notes();
  return make('week', answers);
}

suite('A week note', () => {
  setup(clean);

  test('is filled with what the notes know, and goes on with the goals of the last one', async () => {
    await write('applications/acme-w/application.md', acme('applied'));
    await write('applications/acme-w/i.md', interview);
    await write('weeks/2026-W01.md', '---\ntype: week\nweek: 2026-W01\ngoal-applications: 4\n---\n');
    const text = await read(await makeWeek({}));
    assert.match(text, new RegExp(`week: ${thisWeek}\ngoal-applications: 4\ngoal-conversations:\n`));
    assert.match(text, /## What moved\n\n<!--[^>]*-->\n\n- .*: Acme: applied\n\n## What I am waiting for/);
    assert.match(text, /minutes\.\n {5}- start with the effect -->/);
  });

  test('is filled with what has moved since as one step, without a line twice', async () => {
    const application = await write('applications/acme-w/application.md', acme('applied'));
    const uri = await makeWeek({ week: thisWeek });
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    await run('fillWeek', uri);
    assert.equal(document.getText(), before, 'nothing has moved since');
    await write('applications/acme-w/application.md', acme('applied', 'screening'));
    await (await api()).notes();
    await vscode.window.showTextDocument(document);
    await run('fillWeek', uri);
    const after = document.getText();
    assert.deepEqual(
      after.match(/Acme: .*/g)?.map((line) => line.trim()),
      ['Acme: applied', 'Acme: screening'],
    );
    assert.equal(await read(uri), after);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    assert.equal(await read(application), acme('applied', 'screening'));
  });

  test('a template of one’s own without the new words goes on as before', async () => {
    const template = '---\ntype: week\nweek: {{week}}\n---\n\n## My own\n';
    await write('my-templates/week.md', template);
    const section = vscode.workspace.getConfiguration('afterInterview');
    await section.update('templatesFolder', 'my-templates', vscode.ConfigurationTarget.Workspace);
    try {
      await write('applications/acme-w/application.md', acme('applied'));
      assert.equal(await read(await makeWeek({ week: thisWeek })), template.replace('{{week}}', thisWeek));
    } finally {
      await section.update('templatesFolder', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('only a week can be filled, and one that names its week', async () => {
    const story = await write('stories/w.md', '---\ntype: story\ntitle: T\nstrength: 3\n---\n');
    await assert.rejects(run('fillWeek', story), /is not a week/);
    const odd = await write('weeks/odd.md', '---\ntype: week\nweek: soon\n---\n');
    await assert.rejects(run('fillWeek', odd), /names no week/);
  });
});
