import * as assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { NodeFiles } from '../../../src/vscode/files/nodeFiles.js';
import { storeWith } from '../support/store.js';
import { actions, api, clean, eventually, file, heard, note, write } from '../support/workspace.js';
import { pathOf } from './disk.js';

suite('Another branch of a repository', () => {
  setup(clean);

  const application = (at: number, status: string): string =>
    `---\ntype: application\ncompany: Company ${at}\nstatus: ${status}\n---\n`;
  const writeAll = (status: string, from: number, to: number): Promise<unknown> =>
    Promise.all(
      Array.from({ length: to - from }, async (_, at) => {
        const folder = pathOf(`applications/${from + at}`);
        await mkdir(folder, { recursive: true });
        await writeFile(`${folder}/application.md`, application(from + at, status));
      }),
    );

  /** A computer that is busy makes pauses of its own. */
  const mostEvents = (begun: number): number => 2 + Math.floor((Date.now() - begun) / 500);

  test('a thousand notes change at once: all are right, soon, and with few words', async () => {
    await writeAll('applied', 0, 1000);
    const { notes, onDidChange } = await api();
    assert.equal((await notes()).length, 1000);
    await heard();
    let events = 0;
    const begun = Date.now();
    const counting = onDidChange(() => (events += 1));
    await writeAll('interviewing', 0, 900);
    for (let at = 900; at < 1000; at += 1) rmSync(pathOf(`applications/${at}`), { recursive: true });
    await writeAll('screening', 1000, 1100);
    const from = Date.now();
    const all = await notes();
    const took = Date.now() - from;
    counting.dispose();
    const count = (status: string): number => all.filter((each) => each.status === status).length;
    assert.deepEqual([count('applied'), count('interviewing'), count('screening')], [0, 900, 100]);
    assert.ok(took < 3000, `${took} ms`);
    assert.ok(events >= 1 && events <= mostEvents(begun), `${events} events, at most ${mostEvents(begun)}`);
  }).timeout(60_000);

  test('by the events of the disk alone it is a handful of changes, too', async () => {
    // In one folder that is there: of a folder that is made the system may not tell what is written at once.
    const folder = pathOf('applications');
    await mkdir(folder, { recursive: true });
    await heard();
    const writeFlat = (status: string): Promise<unknown> =>
      Promise.all(
        Array.from({ length: 1000 }, (_, at) => writeFile(`${folder}/${at}.md`, application(at, status))),
      );
    await writeFlat('applied');
    await heard();
    const { store, dispose } = storeWith(new NodeFiles());
    try {
      await store.scan();
      const begun = Date.now();
      let events = 0;
      store.onDidChange(() => (events += 1));
      const isRight = (): boolean =>
        store.index.ofType('application').filter(({ status }) => status === 'interviewing').length === 1000;
      const right = eventually(store.onDidChange, isRight);
      await writeFlat('interviewing');
      await right;
      assert.ok(events <= mostEvents(begun), `${events} events, at most ${mostEvents(begun)}`);
    } finally {
      dispose();
    }
  }).timeout(60_000);

  test('what is half made is shown as it is: an interview without its application, and the reverse', async () => {
    await write(
      'applications/a/application.md',
      '---\ntype: application\ncompany: A\nstatus: interviewing\n---\n',
    );
    const orphan = await write(
      'applications/gone/2026-03-24-panel-interview.md',
      '---\ntype: interview\napplication: gone\nstart: 2026-03-24T14:00+01:00\ninterviewers: [Dana]\n---\n',
    );
    assert.deepEqual(
      (await note(orphan))?.problems.map(({ code }) => code),
      ['link/dangling'],
    );
    assert.equal((await note(file('applications/a/application.md')))?.problems.length, 0);
    assert.equal((await actions('thank-you', '2026-03-24T16:00+01:00')).length, 1);
  });
});
