import { wordsIn } from '../messages/sentences.js';
import { normalised } from '../questions/likeness.js';
import { otherWords, selfWords } from './roles.js';
import type { Turn } from './turn.js';

/** Somebody who speaks in a transcript. */
export interface Speaker {
  readonly name: string;
  /** How much of all words they say, from 0 to 1. */
  readonly share: number;
}

/** Who speaks, the one who says most first. */
export function speakersIn(turns: readonly Turn[]): Speaker[] {
  const words = new Map<string, number>();
  let all = 0;
  for (const { speaker, text } of turns) {
    const count = wordsIn(text).length;
    all += count;
    if (speaker !== undefined) words.set(speaker, (words.get(speaker) ?? 0) + count);
  }
  return [...words]
    .map(([name, count]) => ({ name, share: all === 0 ? 0 : count / all }))
    .sort((a, b) => b.share - a.share);
}

/**
 * Which speaker keeps the notes: one who is called “Me” or the like, one with the user’s name, or the only one who is not
 * called “Them” or “Interviewer”. Undefined where it is not clear.
 */
export function speakerWhoIsMe(speakers: readonly Speaker[], name: string): string | undefined {
  const names = speakers.map((speaker) => speaker.name);
  const called = (holds: (folded: string) => boolean): string[] =>
    names.filter((each) => holds(normalised(each)));
  const mine = wordsOfName(name);
  return (
    only(called((folded) => folded === normalised(name))) ??
    only(called((folded) => selfWords.has(folded))) ??
    only(names.filter((each) => isSameName(mine, wordsOfName(each)))) ??
    (names.length > 1
      ? only(called((folded) => !otherWords.has(folded.replace(/ ?\d{1,3}$/, ''))))
      : undefined)
  );
}

/** Whether two spellings can be the same person: “Ines” and “Okafor, Ines (Guest)”. */
export function isSameSpeaker(a: string, b: string): boolean {
  return normalised(a) === normalised(b) || isSameName(wordsOfName(a), wordsOfName(b));
}

function only(found: readonly string[]): string | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** “Ines Okafor (Guest)”, “Okafor, Ines” and “Ines” can all be the same. */
function wordsOfName(name: string): Set<string> {
  return new Set(
    normalised(name.replace(/\([^()]{0,80}\)/g, ''))
      .split(' ')
      .filter(Boolean),
  );
}

function isSameName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
