import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  clean,
  exists,
  file,
  heard,
  make,
  note,
  ofFormat,
  read,
  run,
  write,
} from '../support/workspace.js';

interface ImportResult {
  readonly made: readonly vscode.Uri[];
  readonly duplicates: readonly { readonly place: string }[];
  readonly problems: readonly { readonly place: string; readonly message: string }[];
  readonly count: number;
  readonly cancelled: boolean;
}

const importing = (given: object): Promise<ImportResult> => run<ImportResult>('importApplications', given);
const applications = async (): Promise<number> =>
  (await (await api()).notes()).filter(({ type }) => type === 'application').length;

const statuses = ['Applied', 'Interview', 'Rejected', 'Ghosted', 'Wishlist'];
const many = (count: number): string =>
  [
    'Company,Position,Status,Date applied,Salary',
    ...Array.from(
      { length: count },
      (_, at) => `Employer ${at % 400},Role ${at},${statuses[at % 5]},2026-0${(at % 9) + 1}-1${at % 9},${at}`,
    ),
  ].join('\r\n');

suite('Importing applications', () => {
  setup(clean);

  test('makes 500 with progress, each a whole note, and takes all of them back', async function () {
    this.timeout(240_000);
    const progress: string[] = [];
    const result = await importing({
      text: many(500),
      onProgress: (made: number, of: number) => progress.push(`${made}/${of}`),
    });
    assert.equal(result.made.length, 500);
    assert.deepEqual([result.problems, result.duplicates, result.cancelled], [[], [], false]);
    assert.equal(progress[0], '0/500');
    assert.equal(progress.at(-1), '500/500');
    assert.ok(progress.length > 10);
    assert.equal(await applications(), 500);
    const [first] = result.made;
    assert.ok(first);
    assert.equal(first.path, file('applications/employer-0/application.md').path);
    const summary = await note(first);
    assert.deepEqual(ofFormat(summary), []);
    assert.match(await read(first), /\n## The advert\n[^]*\n## Imported\n\n- Salary: 0\n$/);
    assert.deepEqual(await run('undoImport'), []);
    assert.equal(await applications(), 0);
    assert.equal(await exists(file('applications/employer-0')), false);
  });

  test('can be cancelled half way, and what was made until then taken back', async function () {
    this.timeout(240_000);
    const cancel = new vscode.CancellationTokenSource();
    const result = await importing({
      text: many(500),
      token: cancel.token,
      onProgress: (made: number) => {
        if (made >= 250) cancel.cancel();
      },
    });
    assert.equal(result.made.length, 250);
    assert.equal(result.cancelled, true);
    assert.equal(await applications(), 250);
    await run('undoImport');
    assert.equal(await applications(), 0);
  });

  test('makes nothing in a dry run, and says what it would make', async () => {
    await make('application', { company: 'Employer 1', role: 'Role 1' });
    const result = await importing({ text: `${many(3)}\r\n,,,,`, dryRun: true });
    assert.equal(result.count, 2);
    assert.deepEqual(
      result.duplicates.map(({ place }) => place),
      ['3'],
    );
    assert.equal(await applications(), 1);
  });

  test('keeps what was changed since when it is taken back, and says which', async () => {
    const { made } = await importing({ text: many(3) });
    const [first, second] = made;
    assert.ok(first && second);
    await vscode.workspace.fs.writeFile(first, new TextEncoder().encode(`${await read(first)}\nMine\n`));
    await write('applications/employer-1/mine.md', 'Mine too\n');
    await heard();
    const kept = await run<readonly vscode.Uri[]>('undoImport');
    assert.deepEqual(
      kept.map(({ path }) => path),
      [first.path],
    );
    assert.match(await read(first), /Mine\n$/);
    assert.equal(await exists(second), false);
    assert.equal(await exists(file('applications/employer-1/mine.md')), true);
  });

  test('overwrites nothing, and gives each of an employer’s roles a folder', async () => {
    const taken = await write('applications/acme/application.md', 'not a note');
    const { made } = await importing({ text: 'Company,Role\nAcme,Cook\nAcme,Baker\nAcme,Cook\n' });
    assert.deepEqual(
      made.map(({ path }) => path.split('/').at(-2)),
      ['acme-2', 'acme-3'],
    );
    assert.equal(await read(taken), 'not a note');
  });

  test('takes a file, whatever its encoding, and a mapping', async () => {
    const uri = file('old.csv');
    const bytes = [...'Betrieb;Rolle\nB\u00e4cker;Koch'].map((sign) => sign.charCodeAt(0));
    await vscode.workspace.fs.writeFile(uri, Uint8Array.from(bytes));
    const { made } = await importing({ file: uri, mapping: { Betrieb: 'company' } });
    assert.ok(made[0]);
    assert.match(await read(made[0]), /^company: Bäcker\nrole: Koch$/m);
  });

  test('takes a folder of notes of another program, and leaves it as it is', async () => {
    const text =
      '---\nJob-Title: Cook\nCompany: "[[Acme]]"\nApp-Stage: Applied\nApplied-Date: 2026-03-04\n---\n\n# Mine\n';
    const uri = await write('vault/one.md', text);
    const { made } = await importing({ folder: file('vault') });
    assert.ok(made[0]);
    assert.match(await read(made[0]), /^company: Acme$[^]*\n---\n\n# Mine\n$/m);
    assert.equal(await read(uri), text);
  });

  test('says what it cannot use', async () => {
    await assert.rejects(importing({ text: 'Company\n' }), /no row/);
    await assert.rejects(importing({ text: 'Company\nA', preset: 'teal' }), /no preset “teal”/);
    await assert.rejects(importing({}), /a file, a folder or a text/);
    await assert.rejects(importing({ file: file('missing.csv') }), /missing\.csv/);
  });
});

suite('Exporting the search', () => {
  setup(async () => {
    await clean();
    await make('application', {
      company: 'Acme',
      role: '=1+1',
      contact: 'Dana Whitlock <dana@acme.example>',
    });
    await write(
      'applications/acme/first.md',
      '---\ntype: interview\napplication: acme\ninterviewers: [Dana Whitlock]\n---\n\n## How it felt\n\nA feeling\n\n## Log\n\nSeen\n',
    );
    await heard();
  });

  test('writes one JSON file, and does not overwrite it', async () => {
    const target = file('out.json');
    const written = await run<vscode.Uri[]>('exportSearch', { format: 'json', target });
    assert.equal(written.length, 1);
    const text = await read(target);
    assert.doesNotMatch(text, /Dana|dana@|A feeling/);
    assert.match(text, /D\. W\./);
    assert.match(text, /Seen/);
    assert.ok(JSON.parse(text));
    await assert.rejects(() => run('exportSearch', { format: 'json', target }), /there already/);
    assert.equal(await read(target), text);
  });

  test('writes a table per kind of note, which comes in again', async () => {
    await run('exportSearch', { format: 'csv', target: file('out'), names: true });
    const table = await read(file('out/applications.csv'));
    assert.match(table, /"'=1\+1"/);
    assert.match(table, /Dana Whitlock/);
    assert.doesNotMatch(table, /dana@/);
    assert.equal(await exists(file('out/interviews.csv')), true);
    await vscode.workspace.fs.delete(file('applications'), { recursive: true });
    await heard();
    const { made, problems } = await importing({ file: file('out/applications.csv') });
    assert.deepEqual(problems, []);
    assert.ok(made[0]);
    assert.match(await read(made[0]), /^role: =1\+1$/m);
    await assert.rejects(() => run('exportSearch', { format: 'csv', target: file('out') }), /there already/);
  });
});

suite('The activity report', () => {
  setup(clean);

  test('is a document that follows the notes, a page and a table', async () => {
    await make('application', { company: 'Acme', role: '<b>Cook</b>', applied: '2026-03-04' });
    const range = { from: '2026-03-01', to: '2026-03-31' };
    const page = file('report.html');
    const uri = await run<vscode.Uri>('activityReport', { ...range, save: page });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.match(document.getText(), /\*\*1 activity\*\* at 1 employer/);
    assert.match(await read(page), /<td>&#60;b&#62;Cook&#60;\/b&#62;<\/td>/);
    await run('activityReport', { ...range, save: file('report.csv') });
    assert.match(await read(file('report.csv')), /^Date,What,Employer/);
    await assert.rejects(() => run('activityReport', { ...range, save: page }), /there already/);
    await assert.rejects(() => run('activityReport', { from: 'soon', to: '2026-03-31' }), /Days are written/);
    await assert.rejects(() => run('activityReport', { from: '2026-04-01', to: '2026-03-31' }), /before/);
  });
});
