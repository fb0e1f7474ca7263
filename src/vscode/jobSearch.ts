import * as vscode from 'vscode';
import { type Action } from '../core/actions/action.js';
import { ActionBoard } from '../core/actions/actionBoard.js';
import { needsHolidays } from '../core/actions/places.js';
import type { ActionSettings, HolidayCalendar } from '../core/actions/setting.js';
import type { NoteIndex } from '../core/index/noteIndex.js';
import type { ViewInput } from '../core/views/treeNode.js';
import { nextChangeOfWords } from '../core/views/wording.js';
import { DisposableStore } from './disposables.js';
import type { Libraries } from './libraries.js';
import type { NoteStore } from './noteStore.js';
import { SECTION } from './sectionName.js';
import { readSettings, type Settings } from './settings.js';

/** The longest time until everything is looked at again: a computer may sleep through a timer. */
const LONGEST_WAIT_MS = 3_600_000;
const noHolidays: HolidayCalendar = { isHoliday: () => false };

/** The user's search as the editor shows it: notes, settings and the present, and word when any of them changed. */
export class JobSearch implements vscode.Disposable {
  readonly store: NoteStore;
  readonly #libraries: Libraries;
  readonly #board: ActionBoard;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  /** Something changed, or time has passed a deadline. Comes after the first reading of the notes, too. */
  readonly onDidChange = this.#onDidChange.event;
  readonly #onDidChangeSettings = new vscode.EventEmitter<void>();
  readonly onDidChangeSettings = this.#onDidChangeSettings.event;
  readonly #disposables = new DisposableStore();
  #settings: Settings = readSettings();
  #holidays: HolidayCalendar | undefined;
  #ready: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #filter = '';

  constructor(store: NoteStore, libraries: Libraries) {
    this.store = store;
    this.#libraries = libraries;
    this.#board = new ActionBoard(store.index, this.actionSettings);
    this.#disposables.add(
      this.#onDidChange,
      this.#onDidChangeSettings,
      store.onDidChange((touched) => {
        this.#board.touch(touched);
        void this.#announce();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) void this.#readSettings();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.#ready) void this.#readSettings(); // the computer may be in another zone now
      }),
    );
  }

  /** Resolves when the notes were read for the first time. Reading begins when somebody first asks. */
  ready(): Promise<void> {
    return (this.#ready ??= this.store.scan().then(() => this.#announce()));
  }

  get index(): NoteIndex {
    return this.store.index;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(words: string) {
    this.#filter = words;
    this.#onDidChange.fire();
  }

  /** What the actions depend on besides notes and the present. */
  get actionSettings(): ActionSettings {
    const { userZone, timing, regionalProfiles } = this.#settings;
    return { userZone, timing, regionalProfiles, holidays: this.#holidays ?? noHolidays };
  }

  /** The present in milliseconds since 1970: the only clock. */
  now(): number {
    return Date.now();
  }

  /** The actions of the present. */
  actions(): readonly Action[] {
    return this.#board.at(this.now());
  }

  /** The actions at any moment. */
  async actionsAt(now: number): Promise<readonly Action[]> {
    await this.#loadHolidays();
    return new ActionBoard(this.index, this.actionSettings).at(now);
  }

  /** How many actions are due or late. */
  countPressing(): number {
    return this.#board.countPressing(this.now());
  }

  /** What views are computed from. */
  get viewInput(): ViewInput {
    return {
      now: this.now(),
      userZone: this.#settings.userZone,
      locale: vscode.env.language,
      filter: this.#filter,
    };
  }

  /** Resolves when every change that was heard of is known. */
  async isSettled(): Promise<void> {
    await this.ready();
    await this.store.settled();
  }

  /** Resolves when the notes are known as they are on the disk now: events may still be on their way. */
  async caughtUp(): Promise<void> {
    await this.ready();
    await this.store.reconcile();
  }

  /** Looks at every file again. */
  async refresh(): Promise<void> {
    await this.caughtUp();
    await this.#readSettings();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  async #readSettings(): Promise<void> {
    this.#settings = readSettings();
    this.#board.settings = this.actionSettings;
    this.#onDidChangeSettings.fire();
    if (this.#ready) await this.#announce();
  }

  async #loadHolidays(): Promise<void> {
    if (this.#holidays || !needsHolidays(this.index)) return;
    const { createPublicHolidays } = await this.#libraries.holidays();
    this.#holidays = createPublicHolidays() as HolidayCalendar;
    this.#board.settings = this.actionSettings;
  }

  async #announce(): Promise<void> {
    await this.#loadHolidays();
    this.#setTimer();
    this.#onDidChange.fire();
  }

  /** Wakes up at the next moment at which anything looks different. */
  #setTimer(): void {
    clearTimeout(this.#timer);
    const now = this.now();
    const actions = this.actions();
    const next = Math.min(this.#board.until, nextChangeOfWords(actions, this.viewInput));
    const wait = Math.min(Math.max(next - now, 1000), LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => void this.#announce(), wait);
  }
}
