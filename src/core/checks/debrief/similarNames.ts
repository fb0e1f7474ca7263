import type { NoteDocument } from '../../document/noteDocument.js';
import { lettersApart } from '../../text/distance.js';
import type { Check, Finding } from '../check.js';
import { isNameWord, knownPeople, type KnownPeople } from '../knownPeople.js';
import { LONG } from '../names.js';
import { nameWords, namesIn } from '../topicPerson.js';
import { visibleText } from '../visibleText.js';
import { isAtStart, otherNames, smallWordsIn, type Word, wordsWithCapital } from './bodyWords.js';

export const similarNames: Check = {
  code: 'DB07',
  severity: 'warning',
  title: 'A name with a slip in it',
  why: 'A misspelt name is what people notice first in a thank-you, and the thank-you takes it from here.',
  types: ['interview'],
  *find(document, { index }) {
    const people = knownPeople(document, index);
    if (people.close.isEmpty && people.all.isEmpty) return;
    const search = new Search(document, people, otherNames(index));
    yield* search.inTopics();
    yield* search.fullNames();
    yield* search.singleNames();
  },
};

/** Looks for slips, whole names first: a word that was told in one is not told again. */
class Search {
  readonly #document: NoteDocument;
  readonly #people: KnownPeople;
  readonly #others: ReadonlySet<string>;
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #told = new Set<number>();

  constructor(document: NoteDocument, people: KnownPeople, others: ReadonlySet<string>) {
    this.#document = document;
    this.#people = people;
    this.#others = others;
    this.#text = visibleText(document.body);
    this.#words = wordsWithCapital(this.#text);
  }

  /** What stands before the colon of a topic is meant as a name, however short. */
  *inTopics(): Generator<Finding> {
    for (const { person, line } of this.#document.debrief?.topics ?? []) {
      for (const name of namesIn(person)) {
        const words = nameWords(name);
        if (words.length === 0 || words.every((word) => isNameWord(this.#people, word))) continue;
        const meant = this.#nearestName(words) ?? this.#nearestPart(words);
        if (meant === undefined) continue;
        yield this.#finding(name, meant, line);
        for (const each of this.#words)
          if (this.#lineOf(each) === line && words.includes(each.folded)) this.#told.add(each.start);
      }
    }
  }

  /** Runs of words with capitals that are nearly a full name. */
  *fullNames(): Generator<Finding> {
    for (let at = 0; at < this.#words.length; at += 1) {
      for (const length of [2, 3]) {
        const run = this.#words.slice(at, at + length);
        if (run.length < length || !this.#isOneName(run)) continue;
        if (run.every(({ folded }) => this.#isRight(folded))) continue;
        const meant = this.#nearestName(run.map(({ folded }) => folded));
        const [first, last] = [run[0] as Word, run.at(-1) as Word];
        if (meant === undefined || run.some(({ start }) => this.#told.has(start))) continue;
        for (const { start } of run) this.#told.add(start);
        yield this.#finding(this.#text.slice(first.start, last.end), meant, this.#lineOf(first));
      }
    }
  }

  /** Single words with a capital. At the start of a sentence any word has one: there only people of this talk count. */
  *singleNames(): Generator<Finding> {
    const { close, all } = this.#people;
    let small: ReadonlySet<string> | undefined;
    for (const each of this.#words) {
      const { folded, start, text } = each;
      if (folded.length < LONG || this.#told.has(start) || text === text.toUpperCase()) continue;
      if (this.#isRight(folded)) continue;
      const near = close.longWordNear(folded);
      const meant = near ?? (isAtStart(this.#text, each) ? undefined : all.longWordNear(folded));
      if (meant === undefined || (small ??= smallWordsIn(this.#text)).has(folded)) continue;
      yield this.#finding(text, this.#asWritten(meant), this.#lineOf(each));
    }
  }

  /** Whether a word is right as it is: of a name, an employer or a role. */
  #isRight(folded: string): boolean {
    return this.#others.has(folded) || isNameWord(this.#people, folded);
  }

  /** Words with nothing but a blank between them. */
  #isOneName(run: readonly Word[]): boolean {
    return run.every(
      ({ start }, at) => at === 0 || /^[ \t]+$/.test(this.#text.slice((run[at - 1] as Word).end, start)),
    );
  }

  /** The full name, of as many words, that a few were meant to be. */
  #nearestName(parts: readonly string[]): string | undefined {
    const { close, all } = this.#people;
    const [here, anywhere] = [close.nearestTo(parts), all.nearestTo(parts)];
    return (here && here.apart <= (anywhere?.apart ?? here.apart) ? here : anywhere)?.name;
  }

  /** The word of a name close by that the only word of a topic's person was meant to be. */
  #nearestPart([written = '', ...more]: readonly string[]): string | undefined {
    if (more.length > 0) return undefined;
    const meant = [...this.#people.close.words].find(
      (word) => word.length > 2 && lettersApart(written, word, 1) === 1,
    );
    return meant === undefined ? undefined : this.#asWritten(meant);
  }

  #asWritten(folded: string): string {
    const { close, all } = this.#people;
    return close.asWritten(folded) ?? all.asWritten(folded) ?? folded;
  }

  #lineOf({ start }: Word): number {
    return this.#document.lines.lineAt(this.#document.bodyStart + start);
  }

  #finding(found: string, expected: string, line: number): Finding {
    return {
      message: `“${found}” looks like “${expected}” with a slip in it. If it is the same person, correct the name: people notice it first.`,
      place: { line, words: found },
      facts: { found, expected },
    };
  }
}
