import { lettersApart } from '../text/distance.js';
import { foldName } from '../text/people.js';
import { nameWords } from './topicPerson.js';

/** A name as it is written somewhere, and its words to compare by. */
export interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
}

/** A name that something written is near to, and by how many letters. */
export interface NearName {
  readonly name: string;
  readonly apart: number;
}

/** A single name is compared from this length on, and only one letter may differ. */
export const LONG = 5;

/** The name with its words; undefined where it has none. */
export function knownName(name: string): KnownName | undefined {
  const words = nameWords(name);
  return words.length > 0 ? { name, words } : undefined;
}

/** Names among which slips are looked for. What was looked for once is remembered. */
export class Names {
  readonly #all: readonly KnownName[];
  #words: ReadonlySet<string> | undefined;
  readonly #nearest = new Map<string, NearName | undefined>();
  readonly #meant = new Map<string, string | undefined>();

  constructor(all: readonly KnownName[]) {
    this.#all = all;
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Every word of every name, folded, each once. */
  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.#all.flatMap(({ words }) => words)));
  }

  /** The full name, of as many words, that a few were meant to be: the first of those with the fewest letters apart. */
  nearestTo(parts: readonly string[]): NearName | undefined {
    const written = parts.join(' ');
    return remembered(this.#nearest, written, () => this.#findNearest(written, parts.length));
  }

  /** The first long word of a name that a single one was meant to be. */
  longWordNear(written: string): string | undefined {
    return remembered(this.#meant, written, () =>
      [...this.words].find(
        (word) => word.length >= LONG && written !== `${word}s` && lettersApart(written, word, 1) === 1,
      ),
    );
  }

  /** A folded word of a name as the name has it. */
  asWritten(folded: string): string | undefined {
    const known = this.#all.find(({ words }) => words.includes(folded));
    return known && (known.name.split(/\s+/).find((word) => foldName(word) === folded) ?? folded);
  }

  #findNearest(written: string, count: number): NearName | undefined {
    const limit = written.length < 8 ? 1 : 2;
    let nearest: NearName | undefined;
    for (const { name, words } of this.#all) {
      if (words.length !== count || count < 2) continue;
      const apart = lettersApart(written, words.join(' '), limit);
      if (apart > 0 && apart < (nearest?.apart ?? limit + 1)) nearest = { name, apart };
    }
    return nearest;
  }
}

function remembered<T>(
  known: Map<string, T | undefined>,
  key: string,
  find: () => T | undefined,
): T | undefined {
  if (!known.has(key)) known.set(key, find());
  return known.get(key);
}
