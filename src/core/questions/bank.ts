import { groupBy } from '../groupBy.js';
import type { Asking } from './question.js';
import { contentWords, LIKELY_SAME, likeness, normalised } from './likeness.js';

/** A question of the bank: asked once or more often, shown once. */
export interface BankQuestion {
  /** Stays the same as long as the words do. */
  readonly key: string;
  /** As it was asked last. */
  readonly text: string;
  /** In the order of time, at least one. */
  readonly askings: readonly Asking[];
  readonly types: readonly string[];
  readonly competencies: readonly string[];
  readonly firms: readonly string[];
  /** The last rating that was given; undefined where there is none. */
  readonly rating?: number;
  /** All ratings, in the order of time: how it went on. */
  readonly progress: readonly number[];
  /** Of the answers that were noted, the best: by rating, then the latest. */
  readonly best?: Asking;
  /** Questions in other words that may be the same, the likeliest first. */
  readonly similar: readonly Similar[];
}

/** Another question that may be the same. */
export interface Similar {
  readonly key: string;
  readonly text: string;
  /** From 0.6 to 1. */
  readonly likeness: number;
}

/**
 * All questions, each once, in the order in which they were first asked. Those of equal words are one, and those that a
 * note calls the same (`same as:`). Others that share many words are named as similar: whether they are one, only their
 * reader knows.
 */
export function questionBank(askings: readonly Asking[]): BankQuestion[] {
  const groups = [...groupBy(askings, rootsOf(askings)).entries()];
  const similar = similarities(groups.map(([key, group]) => ({ key, text: textOf(group) })));
  return groups.map(([key, group]) => bankQuestion(key, group, similar.get(key) ?? []));
}

/** The question that an asking belongs to: the first one of its words, or of those that it is the same as. */
function rootsOf(askings: readonly Asking[]): (asking: Asking) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    return root;
  };
  const known = new Set(askings.map(({ text }) => normalised(text)));
  for (const { text, sameAs } of askings) {
    if (sameAs === undefined || !known.has(normalised(sameAs))) continue;
    const [own, other] = [rootOf(normalised(text)), rootOf(normalised(sameAs))];
    if (own !== other) parents.set(own, other);
  }
  return ({ text }) => rootOf(normalised(text));
}

function bankQuestion(key: string, askings: readonly Asking[], similar: readonly Similar[]): BankQuestion {
  const progress = askings.flatMap(({ rating }) => rating ?? []);
  const rating = progress.at(-1);
  const best = bestOf(askings);
  return {
    key,
    text: textOf(askings),
    askings,
    types: unique(askings.flatMap(({ type }) => type?.toLowerCase() ?? [])),
    competencies: unique(askings.flatMap(({ competencies }) => competencies)),
    firms: unique(askings.flatMap(({ firm }) => firm ?? [])),
    ...(rating !== undefined && { rating }),
    progress,
    ...(best && { best }),
    similar,
  };
}

function bestOf(askings: readonly Asking[]): Asking | undefined {
  let best: Asking | undefined;
  for (const asking of askings)
    if (asking.answer && (asking.rating ?? 0) >= (best?.rating ?? 0)) best = asking;
  return best;
}

function textOf(askings: readonly Asking[]): string {
  return (askings.at(-1) as Asking).text;
}

/** The same words once, whatever their case: as first written. */
function unique(words: readonly string[]): string[] {
  return [...groupBy(words, (word) => word.toLowerCase()).values()].map(([first]) => first as string);
}

interface Worded {
  readonly key: string;
  readonly text: string;
}

/** For each question the similar ones. Only those that share a word are compared, so that thousands are no matter. */
function similarities(questions: readonly Worded[]): Map<string, Similar[]> {
  const words = questions.map(({ text }) => contentWords(text));
  const having = new Map<string, number[]>();
  const found = new Map<string, Similar[]>(questions.map(({ key }) => [key, []]));
  for (const [at, own] of words.entries()) {
    const shared = new Map<number, number>();
    for (const word of own) {
      const others = having.get(word);
      for (const other of others ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others) others.push(at);
      else having.set(word, [at]);
    }
    for (const [other, count] of shared) {
      if (count < LIKELY_SAME * Math.max(own.size, (words[other] as ReadonlySet<string>).size)) continue;
      const value = likeness(own, words[other] as ReadonlySet<string>);
      if (value < LIKELY_SAME) continue;
      const [a, b] = [questions[at] as Worded, questions[other] as Worded];
      found.get(a.key)?.push({ ...b, likeness: value });
      found.get(b.key)?.push({ ...a, likeness: value });
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.likeness - a.likeness);
  return found;
}
