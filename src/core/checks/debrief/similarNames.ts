import type { NoteDocument } from '../../document/noteDocument.js';
import { lettersApart } from '../../text/distance.js';
import { foldName } from '../../text/people.js';
import type { Check, Finding } from '../check.js';
import { knownPeople, type KnownName, type KnownPeople } from '../knownPeople.js';
import { nameWords, namesIn } from '../topicPerson.js';
import { visibleText } from '../visibleText.js';
import { isAtStart, otherNames, type Word, wordsIn } from './bodyWords.js';

/** A single name is compared from this length on, and only one letter may differ. */
const LONG = 5;

export const similarNames: Check = {
  code: 'DB07',
  severity: 'warning',
  title: 'A name with a slip in it',
  why: 'A misspelt name is what people notice first in a thank-you, and the thank-you takes it from here.',
  types: ['interview'],
  *find(document, { index }) {
    const people = knownPeople(document, index);
    if (people.all.length === 0) return;
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
  readonly #text: string;
  readonly #words: readonly Word[];
  /** Words that are right as they are: of names, employers and roles. */
  readonly #right: ReadonlySet<string>;
  readonly #told = new Set<number>();

  constructor(document: NoteDocument, people: KnownPeople, others: ReadonlySet<string>) {
    this.#document = document;
    this.#people = people;
    this.#text = visibleText(document.body);
    this.#words = wordsIn(this.#text);
    this.#right = new Set([...people.words, ...others]);
  }

  /** What stands before the colon of a topic is meant as a name, however short. */
  *inTopics(): Generator<Finding> {
    for (const { person, line } of this.#document.debrief?.topics ?? []) {
      for (const name of namesIn(person)) {
        const words = nameWords(name);
        if (words.length === 0 || words.every((word) => this.#people.words.has(word))) continue;
        const meant = this.#nearestName(words) ?? this.#nearestPart(words);
        if (meant === undefined) continue;
        yield this.#finding(name, meant, line);
        for (const each of this.#words)
          if (each.line + this.#document.bodyLine === line && words.includes(each.folded))
            this.#told.add(each.start);
      }
    }
  }

  /** Runs of words with capitals that are nearly a full name. */
  *fullNames(): Generator<Finding> {
    for (let at = 0; at < this.#words.length; at += 1) {
      for (const length of [2, 3]) {
        const run = this.#words.slice(at, at + length);
        if (run.length < length || !this.#isOneName(run)) continue;
        if (run.every(({ folded }) => this.#right.has(folded))) continue;
        const meant = this.#nearestName(run.map(({ folded }) => folded));
        const [first, last] = [run[0] as Word, run.at(-1) as Word];
        if (meant === undefined || run.some(({ start }) => this.#told.has(start))) continue;
        for (const { start } of run) this.#told.add(start);
        yield this.#finding(
          this.#text.slice(first.start, last.end),
          meant,
          this.#document.bodyLine + first.line,
        );
      }
    }
  }

  /** Single words with a capital. At the start of a sentence any word has one: there only people of this talk count. */
  *singleNames(): Generator<Finding> {
    const small = new Set(this.#words.filter(({ hasCapital }) => !hasCapital).map(({ folded }) => folded));
    const parts = (names: readonly KnownName[]): string[] => [
      ...new Set(names.flatMap(({ words }) => words).filter((word) => word.length >= LONG)),
    ];
    const [close, all] = [parts(this.#people.close), parts(this.#people.all)];
    for (const each of this.#words) {
      const { folded, start, hasCapital, text } = each;
      if (!hasCapital || folded.length < LONG || this.#told.has(start)) continue;
      if (this.#right.has(folded) || small.has(folded) || text === text.toUpperCase()) continue;
      const meant = (isAtStart(this.#text, each) ? close : all).find(
        (part) => folded !== `${part}s` && lettersApart(folded, part, 1) === 1,
      );
      if (meant !== undefined)
        yield this.#finding(text, this.#asWritten(meant), this.#document.bodyLine + each.line);
    }
  }

  /** Words with capitals and nothing but a blank between them. */
  #isOneName(run: readonly Word[]): boolean {
    return run.every(
      ({ hasCapital, start }, at) =>
        hasCapital && (at === 0 || /^[ \t]+$/.test(this.#text.slice((run[at - 1] as Word).end, start))),
    );
  }

  /** The full name, of as many words, that a few were meant to be. */
  #nearestName(parts: readonly string[]): string | undefined {
    const written = parts.join(' ');
    const limit = written.length < 8 ? 1 : 2;
    let nearest: string | undefined;
    let least = limit + 1;
    for (const { name, words } of this.#people.all) {
      if (words.length !== parts.length || words.length < 2) continue;
      const apart = lettersApart(written, words.join(' '), limit);
      if (apart > 0 && apart < least) [nearest, least] = [name, apart];
    }
    return nearest;
  }

  /** The word of a name close by that the only word of a topic's person was meant to be. */
  #nearestPart([written = '', ...more]: readonly string[]): string | undefined {
    if (more.length > 0) return undefined;
    const parts = this.#people.close.flatMap(({ words }) => words).filter((word) => word.length > 2);
    const meant = parts.find((part) => lettersApart(written, part, 1) === 1);
    return meant === undefined ? undefined : this.#asWritten(meant);
  }

  /** A folded word of a name as the name has it. */
  #asWritten(folded: string): string {
    const { name = folded } = this.#people.all.find(({ words }) => words.includes(folded)) ?? {};
    return name.split(/\s+/).find((word) => foldName(word) === folded) ?? folded;
  }

  #finding(found: string, expected: string, line: number): Finding {
    return {
      message: `“${found}” looks like “${expected}” with a slip in it. If it is the same person, correct the name: people notice it first.`,
      place: { line, words: found },
      facts: { found, expected },
    };
  }
}
