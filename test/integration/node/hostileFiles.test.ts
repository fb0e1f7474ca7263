import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import * as vscode from 'vscode';
import { NodeFiles } from '../../../src/vscode/files/nodeFiles.js';
import { WorkspaceFiles } from '../../../src/vscode/files/workspaceFiles.js';
import { storeWith } from '../support/store.js';
import { api, clean, heard, note, ofFormat, run, write } from '../support/workspace.js';
import { pathOf, withOutside } from './disk.js';

const week = '---\ntype: week\nweek: 2026-W13\n---\n';
const draft = '---\ntype: thank-you\nto: {name: Dana}\nstatus: draft\n---\nDear Dana\n';
const ids = async (): Promise<string[]> => (await (await api()).notes()).map(({ id }) => id).sort();
const megabytes = (): number => process.memoryUsage().rss / 1_048_576;

suite('Files that no note should be', () => {
  setup(clean);

  test('a binary file is passed over', async () => {
    await write('good.md', week);
    writeFileSync(pathOf('binary.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0, 1, 2, 3]));
    writeFileSync(pathOf('utf16.md'), Buffer.from(`\uFEFF${week}`, 'utf16le'));
    assert.deepEqual(await ids(), ['good']);
  });

  test('files of 100 MB cost neither memory nor time', async () => {
    await write('good.md', week);
    for (const [name, start] of [
      ['zeros.md', ''],
      ['text.md', week],
    ] as const) {
      const file = openSync(pathOf(name), 'w');
      ftruncateSync(file, 100 * 1_048_576);
      closeSync(file);
      const head = openSync(pathOf(name), 'r+');
      // The rest of the head is text, so that only its size is unusual.
      if (start) writeFileSync(head, start + 'some words\n'.repeat(7000));
      closeSync(head);
    }
    const [before, from] = [megabytes(), Date.now()];
    assert.deepEqual(await ids(), ['good', 'text']);
    assert.ok(Date.now() - from < 3000, 'it took too long');
    assert.ok(megabytes() - before < 80, `${Math.round(megabytes() - before)} MB more`);
  });

  test('the log says which files are passed over and why, once; of other people’s files it says nothing', async () => {
    await write('logged-good.md', week);
    await write('logged-other.md', '# Not ours\n');
    writeFileSync(pathOf('logged-binary.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0, 1, 2, 3]));
    writeFileSync(pathOf('logged-large.md'), '');
    truncateSync(pathOf('logged-large.md'), 100 * 1_048_576);
    await heard();
    for (const [files, why] of [
      [new NodeFiles(), 'it is not text in UTF-8'],
      [new WorkspaceFiles(), 'it is too large'],
    ] as const) {
      const { store, logged, dispose } = storeWith(files);
      await store.scan();
      await store.reconcile();
      dispose();
      const lines = logged.filter((line) => line.includes('passed over')).sort();
      assert.equal(lines.length, 2, lines.join('\n'));
      assert.match(lines[0] ?? '', /\/logged-binary\.md is passed over: it is not text in UTF-8\.$/);
      assert.ok(lines[1]?.endsWith(`/logged-large.md is passed over: ${why}.`), lines[1]);
    }
  });

  test('links that go round in a circle end', async () => {
    await write('a/good.md', week);
    symlinkSync('..', pathOf('a/up'));
    symlinkSync('self.md', pathOf('self.md'));
    symlinkSync('nowhere.md', pathOf('dangling.md'));
    assert.ok((await ids()).includes('good'));
    assert.equal(new Set(await ids()).size, 1);
  });

  test('a pipe and a folder with the name of a note hold nobody up', async () => {
    await write('good.md', week);
    execFileSync('mkfifo', [pathOf('pipe.md')]);
    mkdirSync(pathOf('folder.md'));
    await write('folder.md/inside.md', week);
    assert.deepEqual(await ids(), ['good', 'inside']);
  });

  test('a note that turns into a folder is no note any more', async () => {
    const uri = await write('turns.md', draft);
    assert.ok(await note(uri));
    await vscode.workspace.fs.delete(uri);
    mkdirSync(pathOf('turns.md'));
    assert.equal(await note(uri), undefined);
  });
});

suite('What saving would spoil is not changed', () => {
  setup(clean);

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(
      '---\ntype: thank-you\nto: {name: Ren\xe9}\nstatus: draft\n---\nGr\xfc\xdfe\n',
      'latin1',
    );
    writeFileSync(pathOf('latin.md'), bytes);
    const uri = vscode.Uri.file(pathOf('latin.md'));
    assert.equal((await note(uri))?.status, 'draft');
    await assert.rejects(() => run('setStatus', uri, 'sent'), /not in UTF-8[\s\S]*status bar/);
    assert.deepEqual(readFileSync(pathOf('latin.md')), bytes);
  });

  test('of bytes that are not UTF-8 a warning tells at the first line with them, until they are saved so', async () => {
    const told = async (): Promise<(readonly [string, string, number])[]> =>
      ofFormat(await note(uri)).map(({ code, severity, line }) => [code, severity, line] as const);
    writeFileSync(
      pathOf('latin-told.md'),
      Buffer.from(draft.replace('Dana\n', 'Dana\nGr\xfc\xdfe\n'), 'latin1'),
    );
    const uri = vscode.Uri.file(pathOf('latin-told.md'));
    assert.deepEqual(await told(), [['text/not-utf-8', 'warning', 6]]);
    assert.deepEqual(
      vscode.languages
        .getDiagnostics(uri)
        .filter(
          ({ severity, range, message }) =>
            severity === vscode.DiagnosticSeverity.Warning &&
            range.start.line === 6 &&
            message.includes('UTF-8'),
        )
        .map(({ range, message }) => [range.start.line, message.slice(0, 55)]),
      [[6, 'A character here could not be read as UTF-8 and shows a']],
    );
    writeFileSync(pathOf('latin-told.md'), draft.replace('Dana\n', 'Dana\nGrüße\n'));
    assert.deepEqual(await told(), []);
  });

  test('of a long file that is cut in the middle of a character nothing is told', async () => {
    writeFileSync(pathOf('long-cut.md'), `${draft}x${'é'.repeat(600_000)}`);
    writeFileSync(pathOf('long-cut-too.md'), `${draft}${'é'.repeat(600_000)}`);
    for (const name of ['long-cut.md', 'long-cut-too.md'])
      assert.deepEqual(ofFormat(await note(vscode.Uri.file(pathOf(name)))), [], name);
  });

  test('two kinds of line ends, until one is chosen', async () => {
    const mixed = draft.replace('\n', '\r\n');
    const uri = await write('mixed.md', mixed);
    await assert.rejects(() => run('setStatus', uri, 'sent'), /two kinds of line ends[\s\S]*status bar/);
    assert.equal(readFileSync(pathOf('mixed.md'), 'utf8'), mixed);

    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.LF));
    await vscode.commands.executeCommand('workbench.action.files.save');
    await run('markSent', uri, '2026-03-24T16:30+01:00');
    assert.equal(
      readFileSync(pathOf('mixed.md'), 'utf8'),
      draft.replace('draft', 'sent\nsent: 2026-03-24T16:30+01:00'),
    );
  });
});

suite('Links that lead out of the notes folder', () => {
  setup(clean);

  test('nothing new is written through a folder that is one', () =>
    withOutside(async (outside) => {
      symlinkSync(outside, pathOf('applications'));
      await assert.rejects(
        () => run('new.application', { company: 'Acme' }),
        /outside of your notes folder[\s\S]*link/,
      );
      symlinkSync(`${outside}/not-there`, pathOf('references'));
      await assert.rejects(() => run('new.reference', { name: 'Helena' }), /outside of your notes folder/);
      assert.deepEqual(await vscode.workspace.fs.readDirectory(vscode.Uri.file(outside)), []);
    }));

  test('no file at its end is changed', () =>
    withOutside(async (outside) => {
      writeFileSync(`${outside}/real.md`, draft);
      symlinkSync(`${outside}/real.md`, pathOf('linked.md'));
      const uri = vscode.Uri.file(pathOf('linked.md'));
      assert.equal((await note(uri))?.status, 'draft');
      await assert.rejects(
        () => run('setStatus', uri, 'ready'),
        /a link leads there[\s\S]*Nothing was changed/,
      );
      assert.equal(readFileSync(`${outside}/real.md`, 'utf8'), draft);
    }));

  test('a link inside the workspace is as good as a file', async () => {
    await write('real/one.md', draft);
    symlinkSync('real', pathOf('linked'));
    const uri = vscode.Uri.file(pathOf('linked/one.md'));
    await run('setStatus', uri, 'ready');
    assert.match(readFileSync(pathOf('real/one.md'), 'utf8'), /status: ready/);
  });
});
