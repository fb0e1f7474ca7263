import * as vscode from 'vscode';
import type { PlanInput, Reminder, ReminderTarget } from '../core/reminders/planner.js';
import { finishedThanks, type OpenThanks, openThanks } from '../core/actions/openThanks.js';
import type { SharedMemory } from '../core/reminders/memory.js';
import type * as Library from '../libraries/reminders.js';
import { DisposableStore } from './disposables.js';
import { goTo } from './goTo.js';
import type { JobSearch } from './jobSearch.js';
import type { Libraries } from './libraries.js';
import { plainMessage, say } from './messages.js';
import { SECTION } from './sectionName.js';

/** What reminders work with. */
export interface RemindersHost {
  readonly search: JobSearch;
  readonly libraries: Libraries;
  readonly log: Pick<vscode.LogOutputChannel, 'warn' | 'error'>;
  /** What this workspace remembers, and what all windows share. */
  readonly memory: { readonly own: vscode.Memento; readonly shared: vscode.Memento };
}

/** How reminders meet the user and the time. */
export interface RemindersSeam {
  now(): number;
  say(text: string, ...buttons: string[]): Thenable<string | undefined>;
  /** Says something for a while where it is in nobody's way. */
  mention(text: string): void;
  /** Asks for one of some labels. */
  pick(labels: readonly string[]): Thenable<string | undefined>;
}

const KEY = 'reminders';
const LATER = 'Later';
const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 3_600_000;
/** The same as the planner's, which is loaded only after that. */
const GRACE_MS = 5 * MINUTE_MS;
const DAY_MS = 86_400_000;
/** So many changed files are remembered. */
const MOST_CHANGED = 500;

/** Shows the planner's reminders, one at a time, and remembers what was answered. Has one timer, and none without need. */
export class Reminders implements vscode.Disposable {
  readonly #host: RemindersHost;
  readonly #seam: RemindersSeam;
  readonly #disposables = new DisposableStore();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  /** A pause began or was ended. */
  readonly onDidChange = this.#onDidChange.event;
  #awakeSince: number;
  #openSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wakeAt = Infinity;
  #work: Promise<void> = Promise.resolve();
  #isAsked = false;
  #toldOf: string | undefined;
  #thanks: OpenThanks = new Map();
  readonly #changed = new Set<string>();

  constructor(host: RemindersHost, seam: Partial<RemindersSeam> = {}) {
    this.#host = host;
    this.#seam = {
      now: () => host.search.now(),
      say: (text, ...buttons) => vscode.window.showInformationMessage(text, ...buttons),
      mention: say,
      pick: (labels) => vscode.window.showQuickPick(labels, { placeHolder: 'Remind me again' }),
      ...seam,
    };
    this.#awakeSince = this.#seam.now();
    const remember = (uri: vscode.Uri): void => {
      if (this.#changed.size >= MOST_CHANGED) this.#changed.clear();
      this.#changed.add(uri.toString());
    };
    this.#disposables.add(
      this.#onDidChange,
      host.search.onDidChange(() => {
        this.#noticeLastThanks();
        this.look();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => remember(document.uri)),
      vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(remember)),
    );
  }

  /** Until when reminders pause; undefined where they do not. */
  get pausedUntil(): number | undefined {
    const { pausedUntil } = this.#stored<Partial<SharedMemory>>(this.#host.memory.shared);
    return typeof pausedUntil === 'number' && pausedUntil > this.#seam.now() ? pausedUntil : undefined;
  }

  /** Shows no reminder before a moment; without one, ends the pause. */
  async pause(until?: number): Promise<void> {
    const { shared } = this.#host.memory;
    await shared.update(KEY, { ...this.#stored(shared), pausedUntil: until });
    this.#onDidChange.fire();
    this.look();
  }

  /** Looks whether something is to be shown, and when to look again. */
  look(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#work = this.#work
      .then(() => {
        this.#isAsked = false;
        return this.#look();
      })
      .catch((error: unknown) => this.#host.log.error(error instanceof Error ? error : String(error)));
  }

  /** Resolves when all that was begun is done, but for what waits for an answer. */
  async settled(): Promise<void> {
    await this.#work;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  async #look(): Promise<void> {
    const { search, libraries } = this.#host;
    const now = this.#seam.now();
    const hasSlept = now > this.#wakeAt + MINUTE_MS;
    const wasSetBack = now < this.#awakeSince;
    if (hasSlept || wasSetBack) this.#awakeSince = now;
    clearTimeout(this.#timer);
    this.#wakeAt = Infinity;
    if (search.settings.reminders.perDay === 0 || search.actions().length === 0) return;
    if (now < this.#awakeSince + GRACE_MS) {
      this.#wake(this.#awakeSince + GRACE_MS);
      return;
    }
    const library = await libraries.reminders();
    const { show, next } = library.planReminder(await this.#input(library, now));
    if (show) await this.#show(show, library);
    else if (next < Infinity) this.#wake(next);
  }

  #wake(at: number): void {
    const now = this.#seam.now();
    const wait = Math.min(Math.max(at - now, 1000), LONGEST_WAIT_MS);
    this.#wakeAt = now + wait;
    this.#timer = setTimeout(() => this.look(), wait);
  }

  async #input(library: typeof Library, now: number): Promise<PlanInput> {
    const { search, memory, log } = this.#host;
    const { reminders, timing } = search.settings;
    const { hours, wrong } = library.readQuietHours(reminders.quietHours);
    if (wrong && this.#toldOf !== reminders.quietHours)
      log.warn(`“${reminders.quietHours}” is no time from … to …, so the usual quiet hours count.`);
    this.#toldOf = reminders.quietHours;
    const input = {
      actions: search.actions(),
      index: search.index,
      reader: { ...search.viewInput, now },
      timing,
      written: new Set<string>(),
      perDay: reminders.perDay,
      quiet: hours,
      memory: library.memoryFrom(memory.own.get(KEY)),
      shared: library.sharedFrom(memory.shared.get(KEY)),
      awakeSince: this.#awakeSince,
      openSince: this.#openSince,
    };
    for (const uri of library.draftsInDoubt(input)) {
      const text = await search.store.textOf(uri);
      if (text !== undefined && library.saysSomething(text)) input.written.add(uri);
    }
    return input;
  }

  async #show(reminder: Reminder, library: typeof Library): Promise<void> {
    const { search, memory } = this.#host;
    const now = (this.#openSince = this.#seam.now());
    const shared = library.sharedFrom(memory.shared.get(KEY));
    await memory.shared.update(KEY, library.sharedAfterShowing(shared, now, search.settings.userZone));
    await this.#remember(library, (own) => library.afterShowing(own, reminder, now));
    const { text, button, decline } = reminder;
    void this.#seam.say(plainMessage(text), button, LATER, decline).then(async (chosen) => {
      if (this.#openSince === now) this.#openSince = undefined;
      if (chosen === LATER) await this.#later(reminder, library);
      if (chosen === decline)
        await this.#remember(library, (own) => library.afterDeclining(own, reminder.ids, this.#seam.now()));
      this.look();
      if (chosen === button) await go(reminder.target);
    });
    this.look();
  }

  async #later({ ids }: Reminder, library: typeof Library): Promise<void> {
    const choices = library.laterChoices({ ...this.#host.search.viewInput, now: this.#seam.now() });
    const chosen = await this.#seam.pick(choices.map(({ label }) => label));
    const choice = choices.find(({ label }) => label === chosen);
    if (!choice) return;
    await this.#remember(library, (own) => library.afterSnoozing(own, ids, choice.until));
    this.#seam.mention(
      `You are reminded again ${choice.label.charAt(0).toLowerCase()}${choice.label.slice(1)}.`,
    );
  }

  async #remember(
    library: typeof Library,
    change: (own: ReturnType<typeof Library.memoryFrom>) => ReturnType<typeof Library.memoryFrom>,
  ): Promise<void> {
    const { search, memory } = this.#host;
    const own = change(library.memoryFrom(memory.own.get(KEY)));
    await memory.own.update(KEY, library.cleaned(own, search.actions(), this.#seam.now()));
  }

  #stored<T extends object>(memory: vscode.Memento): T {
    return memory.get(KEY, {} as T);
  }

  /** Only what changed in this window since the last look counts, so nothing is said at the start. */
  #noticeLastThanks(): void {
    const { search } = this.#host;
    const before = this.#thanks;
    this.#thanks = openThanks(search.actions(), search.index);
    const facts = { index: search.index, changed: this.#changed };
    for (const interview of finishedThanks(before, this.#thanks, facts)) {
      this.#sayDone(interview).catch((error: unknown) => this.#host.log.error(String(error)));
    }
  }

  /** Says once that an interview's thank-yous are done, and offers what is useful next. */
  async #sayDone(interview: string): Promise<void> {
    const { search, libraries, memory } = this.#host;
    const library = await libraries.reminders();
    const now = this.#seam.now();
    const mark = `done ${interview}`;
    if (Object.hasOwn(library.memoryFrom(memory.own.get(KEY)).shown, mark)) return;
    await this.#remember(library, (own) => library.afterShowing(own, { ids: [], marks: [mark] }, now));
    const soon = await search.actionsAt(now + 2 * DAY_MS);
    const { text, button, target } = library.doneWith({
      ...{ actions: search.actions(), soon, index: search.index, now },
    });
    const chosen = await this.#seam.say(text, ...(button === undefined ? [] : [button]));
    if (chosen !== undefined) await go(target);
  }
}

/** Does what the main button of a reminder says. */
async function go({ command, about, ...place }: ReminderTarget): Promise<void> {
  if (command === undefined) await goTo(place);
  else
    await vscode.commands.executeCommand(
      `${SECTION}.${command}`,
      ...(about === undefined ? [] : [vscode.Uri.parse(about, true)]),
    );
}
