import type { Asking, BankQuestion, Debriefed } from '../core/questions/index.js';
import type { Debrief } from '../core/notes/debrief.js';
import * as vscode from 'vscode';
import type { JobSearch } from './jobSearch.js';
import type { Libraries } from './libraries.js';

/** So many notes are read before others get their turn. */
const SLICE = 20;

/** The bodies of the interview notes, and what they are together. Each is read once, when first asked for, until it changes. */
export class Debriefs implements vscode.Disposable {
  readonly #search: JobSearch;
  readonly #libraries: Libraries;
  readonly #read = new Map<string, Promise<Debrief>>();
  readonly #listening: vscode.Disposable;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  /** The body of an interview changed, though its facts may not have. */
  readonly onDidChange = this.#onDidChange.event;
  #bank: { readonly of: readonly Debriefed[]; readonly questions: readonly BankQuestion[] } | undefined;
  #all: readonly Debriefed[] = [];

  constructor(search: JobSearch, libraries: Libraries) {
    this.#search = search;
    this.#libraries = libraries;
    this.#listening = search.store.onDidRead((uris) => {
      const isFelt = uris.filter((uri) => this.#read.delete(uri)).length > 0;
      if (isFelt) this.#onDidChange.fire();
    });
  }

  dispose(): void {
    this.#listening.dispose();
    this.#onDidChange.dispose();
  }

  /** Every interview with its body, by path. Sees what is in open editors. The same list while no interview has changed. */
  async all(): Promise<readonly Debriefed[]> {
    const { index, store } = this.#search;
    await this.#search.ready();
    await store.settled();
    const interviews = index.ofType('interview').filter(({ broken }) => !broken);
    const all: Debriefed[] = [];
    for (let at = 0; at < interviews.length; at += SLICE) {
      const some = interviews.slice(at, at + SLICE);
      const isKnown = some.every(({ uri }) => this.#read.has(uri));
      const read = await Promise.all(some.map(({ uri }) => this.#debriefOf(uri)));
      for (const [place, debrief] of read.entries())
        all.push({ interview: some[place] as Debriefed['interview'], debrief });
      if (!isKnown) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const isSame =
      all.length === this.#all.length && all.every(({ debrief }, at) => debrief === this.#all[at]?.debrief);
    if (!isSame) this.#all = all;
    return this.#all;
  }

  /** Every question that you were asked, each once. */
  async bank(): Promise<readonly BankQuestion[]> {
    const [all, { questions }] = await Promise.all([this.all(), this.#libraries.language()]);
    if (this.#bank?.of !== all)
      this.#bank = { of: all, questions: questions.questionBank(await this.askings()) };
    return this.#bank.questions;
  }

  /** Every question, each time that it was asked, in the order of time. */
  async askings(): Promise<readonly Asking[]> {
    const [all, { questions }] = await Promise.all([this.all(), this.#libraries.language()]);
    return questions.askingsIn(all, this.#search.index, this.#search.settings.userZone);
  }

  /** Kept while it is being read, so that whoever asks meanwhile waits for the same reading. */
  #debriefOf(uri: string): Promise<Debrief> {
    let debrief = this.#read.get(uri);
    if (!debrief) this.#read.set(uri, (debrief = this.#readNote(uri)));
    return debrief;
  }

  async #readNote(uri: string): Promise<Debrief> {
    const { questions } = await this.#libraries.language();
    return questions.debriefIn((await this.#search.store.textOf(uri)) ?? '');
  }
}
