import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, make, note, read, run, write } from '../support/workspace.js';

const application = [
  '---',
  'type: application # ours',
  "company: 'Acme'",
  'role: Engineer',
  'status: "applied"   # so far',
  'history:',
  '- {on: 2026-03-01, status: applied}',
  '',
  '# the end',
  'mine: [a,   b]',
  '---',
  'Body  ',
].join('\r\n');

suite('setStatus', () => {
  setup(clean);

  test('changes the status and adds to the history, and not one byte more', async () => {
    const uri = await write('applications/acme-1/application.md', `\uFEFF${application}`);
    await run('setStatus', uri, 'screening', '2026-03-05');
    const expected = `\uFEFF${application}`
      .replace('"applied"   #', '"screening"   #')
      .replace('status: applied}\r\n', 'status: applied}\r\n- {on: 2026-03-05, status: screening}\r\n');
    assert.equal(await read(uri), expected);
    assert.equal((await note(uri))?.status, 'screening');
  });

  test('can be undone', async () => {
    const uri = await write('applications/acme-2/application.md', application);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const before = document.getText();
    await run('setStatus', uri, 'screening', '2026-03-05');
    assert.ok(document.getText() !== before);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('respects what is not saved, and leaves it unsaved', async () => {
    const uri = await write('applications/acme-3/application.md', application);
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, '\r\nnot saved');
    await vscode.workspace.applyEdit(edit);
    await run('setStatus', uri, 'screening', '2026-03-05');
    assert.equal(document.isDirty, true);
    assert.match(document.getText(), /screening[\s\S]*not saved/);
    assert.equal(await read(uri), application);
  });

  test('writes the day of a reference request', async () => {
    const uri = await write(
      'r.md',
      '---\ntype: reference-request\nreference: x\nstatus: needed\nwindow:\n  from: 2026-04-01\n---\n',
    );
    await run('setStatus', uri, 'briefed', '2026-03-30');
    assert.match(await read(uri), /status: briefed\nbriefed: 2026-03-30\nwindow:/);
  });

  test('does an unusual move', async () => {
    const uri = await write('applications/acme-4/application.md', application);
    await run('setStatus', uri, 'started', '2026-03-05');
    assert.equal((await note(uri))?.status, 'started');
  });

  test('refuses a status that there is not, and changes nothing', async () => {
    const uri = await write('applications/acme-5/application.md', application);
    await assert.rejects(() => run('setStatus', uri, 'lost'), /lost/);
    assert.equal(await read(uri), application);
  });

  test('refuses a note that cannot be changed safely, and says why', async () => {
    const text = '---\ntype: application\nrole: x\nstatus: applied\nstatus: saved\n---\n';
    const uri = await write('a.md', text);
    await assert.rejects(() => run('setStatus', uri, 'screening'), /twice/);
    assert.equal(await read(uri), text);
  });

  test('refuses a file that is no note', async () => {
    const uri = await write('readme.md', '# Hello\n');
    await assert.rejects(() => run('setStatus', uri, 'applied'), /not a note/);
  });
});

suite('markSent', () => {
  setup(clean);

  test('writes the moment as given, on the line after the status', async () => {
    const uri = await write(
      't.md',
      '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\nsubject: x\n---\nDear Dana\n',
    );
    await run('markSent', uri, '2026-03-24T20:10+01:00');
    assert.equal(
      await read(uri),
      '---\ntype: thank-you\nto: {name: Dana}\nstatus: sent\nsent: 2026-03-24T20:10+01:00\nsubject: x\n---\nDear Dana\n',
    );
  });

  test('without a moment writes the present to the minute, with an offset', async () => {
    const uri = await make('follow-up', { application: 'x', kind: 'update' });
    await run('markSent', uri);
    assert.match(await read(uri), /^sent: \d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/m);
    assert.equal((await note(uri))?.status, 'sent');
  });

  test('works on the note in front of the user', async () => {
    const uri = await make('thank-you', { to: { name: 'Dana' } });
    await vscode.window.showTextDocument(uri);
    await run('markSent');
    assert.equal((await note(uri))?.status, 'sent');
  });

  test('refuses a note that is no message', async () => {
    const uri = await make('week', { week: '2026-W13' });
    await assert.rejects(() => run('markSent', uri), /not a message/);
  });
});

suite('correctSent', () => {
  setup(clean);
  const thankYou = (status: string): string =>
    `---\ntype: thank-you\nto: Dana\nstatus: ${status} # out\nsent: 2026-03-17T10:05+01:00\n---\nDear Dana,\n`;

  test('writes the moment as given, and leaves the status and all else alone', async () => {
    const uri = await write('right-1.md', thankYou('replied'));
    await run('correctSent', uri, '2026-03-17T18:30+01:00');
    assert.equal(await read(uri), thankYou('replied').replace('10:05', '18:30'));
  });

  test('understands words', async () => {
    const uri = await write('right-2.md', thankYou('sent'));
    await run('correctSent', uri, 'yesterday 18:30');
    assert.match(await read(uri), /^status: sent # out\nsent: "?\d{4}-\d\d-\d\dT18:30[+-]\d\d:\d\d/m);
  });

  test('refuses what was not sent, and what is no moment', async () => {
    const draft = await write('right-3.md', thankYou('draft'));
    await assert.rejects(
      () => run('correctSent', draft, '2026-03-17T18:30+01:00'),
      /no message that was sent/,
    );
    const sent = await write('right-4.md', thankYou('sent'));
    await assert.rejects(() => run('correctSent', sent, 'soonish'), /is not a moment/);
    assert.equal(await read(sent), thankYou('sent'));
  });
});
