import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteFilesFor } from '../../../src/vscode/files/noteFilesFor.js';
import { JobSearch } from '../../../src/vscode/jobSearch.js';
import { Libraries } from '../../../src/vscode/libraries.js';
import { NoteStore } from '../../../src/vscode/noteStore.js';
import { Reminders } from '../../../src/vscode/reminders.js';
import { clean, eventually, heard, run, write } from '../support/workspace.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'after-interview');
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();
const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('afterInterview');

/** What an extension is given to remember things. */
class Remembered implements vscode.Memento {
  readonly #all = new Map<string, unknown>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  keys(): readonly string[] {
    return [...this.#all.keys()];
  }
  get<T>(key: string, other?: T): T {
    return (this.#all.get(key) ?? other) as T;
  }
  update(key: string, value: unknown): Thenable<void> {
    this.#all.set(key, value);
    this.#onDidChange.fire();
    return Promise.resolve();
  }
  /** Waits until what is remembered is as it should be. */
  changed(holds: () => boolean): Promise<void> {
    return eventually(this.#onDidChange.event, holds);
  }
}

/** Something that was said, with its buttons and a way to press one. */
interface Said {
  readonly text: string;
  readonly buttons: readonly string[];
  readonly press: (button?: string) => void;
}

/** Reminders of their own over the same notes, of a window that was opened an hour ago by its clock, or at another hour. */
class Desk {
  readonly said: Said[] = [];
  readonly mentioned: string[] = [];
  readonly memory = { own: new Remembered(), shared: new Remembered() };
  readonly #owned: vscode.Disposable[] = [];
  #late = 0;

  static async open(openedAt = -HOUR): Promise<Desk> {
    assert.ok(extension);
    const desk = new Desk();
    desk.#late = openedAt;
    const log = vscode.window.createOutputChannel('Reminders under test', { log: true });
    const libraries = new Libraries(extension.extensionUri);
    const store = new NoteStore(await noteFilesFor(), log);
    const search = new JobSearch(store, libraries);
    desk.reminders = new Reminders(
      { search, libraries, log, memory: desk.memory },
      {
        now: () => Date.now() + desk.#late,
        say: (text, ...buttons) =>
          new Promise((press) => {
            desk.said.push({ text, buttons, press });
            desk.#onSaid.fire();
          }),
        mention: (text) => desk.mentioned.push(text),
        pick: (labels) => Promise.resolve(labels[0]),
      },
    );
    desk.#late = 0;
    desk.#owned.push(desk.reminders, search, store, log);
    await search.ready();
    await desk.looked();
    return desk;
  }

  reminders!: Reminders;
  readonly #onSaid = new vscode.EventEmitter<void>();

  /** Looks once more, and waits until that is done. */
  async looked(): Promise<readonly string[]> {
    this.reminders.look();
    await this.reminders.settled();
    await this.reminders.settled();
    return this.said.map(({ text }) => text);
  }

  /** Its clock goes so much before the true one. */
  goesBefore(ms: number): void {
    this.#late = ms;
  }

  /** Waits until so much was said. */
  says(count: number): Promise<void> {
    return eventually(this.#onSaid.event, () => this.said.length >= count);
  }

  close(): void {
    for (const each of this.#owned) each.dispose();
  }
}

const interview = (hours: number, interviewers: string): string =>
  `---\ntype: interview\nstatus: completed\ndebrief: completed\nstart: ${ago(hours + 1)}\nend: ${ago(hours)}\ninterviewers: [${interviewers}]\n---\n`;

suite('Reminders', () => {
  let desk: Desk;
  setup(async () => {
    await clean();
    await settings().update('reminders.quietHours', '', vscode.ConfigurationTarget.Global);
  });
  teardown(async () => {
    desk.close();
    await settings().update('reminders.quietHours', undefined, vscode.ConfigurationTarget.Global);
    await settings().update('reminders.perDay', undefined, vscode.ConfigurationTarget.Global);
  });

  test('come one at a time, once, with three buttons', async () => {
    await write('reminded-1.md', interview(20.5, 'Priya, Marcus'));
    desk = await Desk.open();
    assert.deepEqual(await desk.looked(), ['Two thank-yous are due in 3 h: Marcus and Priya.']);
    assert.deepEqual(desk.said[0]?.buttons, ['Write', 'Later', 'Not for These']);
    assert.equal(desk.memory.shared.get<{ count: number }>('reminders').count, 1);
    desk.said[0]?.press(undefined);
    assert.equal((await desk.looked()).length, 1);
  });

  test('can be put off for an hour', async () => {
    await write('reminded-2.md', interview(20.5, 'Priya'));
    desk = await Desk.open();
    const kept = (): Record<string, Record<string, number>> => desk.memory.own.get('reminders');
    desk.said[0]?.press('Later');
    await desk.memory.own.changed(() => Object.keys(kept()['snoozed'] ?? {}).length > 0);
    const [until] = Object.values(kept()['snoozed'] ?? {});
    assert.ok(until !== undefined && Math.abs(until - Date.now() - HOUR) < 60_000);
    await desk.looked();
    assert.deepEqual(desk.mentioned, ['You are reminded again in 1 hour.']);
  });

  test('are declined for good', async () => {
    await write('reminded-5.md', interview(20.5, 'Priya'));
    desk = await Desk.open();
    const kept = (): Record<string, Record<string, number>> => desk.memory.own.get('reminders');
    desk.said[0]?.press('Not for This One');
    await desk.memory.own.changed(() => Object.keys(kept()['declined'] ?? {}).length > 0);
    assert.equal((await desk.looked()).length, 1);
  });

  test('come also where the clock was set back since the window was opened', async () => {
    await write('reminded-6.md', interview(20.5, 'Priya'));
    desk = await Desk.open(24 * HOUR);
    assert.deepEqual(await desk.looked(), []);
    desk.goesBefore(5.5 * MINUTE);
    assert.equal((await desk.looked()).length, 1);
  });

  test('do not come with none a day, nor in a pause', async () => {
    await settings().update('reminders.perDay', 0, vscode.ConfigurationTarget.Global);
    await write('reminded-3.md', interview(20.5, 'Priya'));
    desk = await Desk.open();
    assert.deepEqual(await desk.looked(), []);
    await desk.reminders.pause(Date.now() + HOUR);
    await settings().update('reminders.perDay', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await desk.looked(), []);
    await desk.reminders.pause();
    assert.equal((await desk.looked()).length, 1);
  });

  test('say once that the last thank-you is sent, and offer what is next', async () => {
    await write('reminded-4.md', interview(2, 'Priya'));
    const uri = await write(
      'reminded-4-thanks.md',
      '---\ntype: thank-you\ninterview: reminded-4\nto: Priya\nstatus: draft\n---\nDear Priya\n',
    );
    await heard();
    desk = await Desk.open();
    await run('markSent', uri);
    await desk.says(1);
    assert.equal(desk.said[0]?.text, 'Done. Put it down.');
    await run('setStatus', uri, 'draft');
    await run('markSent', uri);
    await heard();
    assert.equal((await desk.looked()).length, 1);
  });

  test('pause by the command, until a moment or a day', async () => {
    desk = await Desk.open();
    const until = await run<string>('snoozeReminders', '2099-03-24T10:00Z');
    assert.equal(Date.parse(until), Date.parse('2099-03-24T10:00Z'));
    assert.match(await run<string>('snoozeReminders', '2099-03-24'), /^2099-03-24T00:00/);
    assert.equal(await run('snoozeReminders', '2020-01-01'), undefined);
  });
});
