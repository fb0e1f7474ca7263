import type { Turn } from './turn.js';

/** How far back a caption can repeat what was shown before. */
const REACH = 60;
/** So many words one after the other that come twice are the same words shown again. */
const REPEATED = 3;
/** What is put in by another while somebody speaks is at most so long. */
const PUT_IN = 6;

const ends = /[.!?…。！？]["'”’»)\]]*$/u;

interface OpenTurn {
  speaker?: string;
  text: string;
  at?: number;
  line: number;
}

/**
 * Puts together what one speaker says: captions that grow or repeat count once, and a sentence that another’s “mhm” has
 * cut in two is whole again. Where nobody is named, a turn is a sentence.
 */
export function joinTurns(pieces: readonly Turn[]): Turn[] {
  return mended(joined(withoutRepeats(pieces)));
}

function withoutRepeats(pieces: readonly Turn[]): Turn[] {
  const kept: OpenTurn[] = [];
  let tail: string[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    const words = piece.text.split(' ');
    const folded = words.map(foldWord);
    if (!last || last.speaker !== piece.speaker) tail = [];
    const known = last ? last.text.split(' ').length : 0;
    const shared = sharedWords(tail, folded, known);
    if (last && shared === known && shared > 0 && words.length >= known) last.text = piece.text;
    else if (shared < words.length) kept.push({ ...piece, text: words.slice(shared).join(' ') });
    tail = [...tail, ...folded.slice(shared)].slice(-REACH);
  }
  return kept;
}

/** How many words at the beginning were said at the end of what came before. `known`: the words of the last piece. */
function sharedWords(tail: readonly string[], words: readonly string[], known: number): number {
  for (let count = Math.min(tail.length, words.length); count > 0; count -= 1) {
    const isEnough = count >= REPEATED || count === known || (count === words.length && count > 1);
    if (!isEnough) continue;
    const from = tail.length - count;
    let at = 0;
    while (at < count && tail[from + at] === words[at]) at += 1;
    if (at === count) return count;
  }
  return 0;
}

function foldWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** A turn while it grows: its pieces are put together once, at the end. */
interface Growing {
  readonly begin: Turn;
  readonly texts: string[];
}

function joined(pieces: readonly Turn[]): Growing[] {
  const turns: Growing[] = [];
  for (const piece of pieces) {
    const last = turns.at(-1);
    const turn = { begin: piece, texts: [piece.text] };
    if (goesOn(turn, last)) last.texts.push(piece.text);
    else turns.push(turn);
  }
  return turns;
}

/** Meet begins a new turn with every word of another: “… that’s how we’ll” – “Right.” – “test it.” */
function mended(turns: readonly Growing[]): Turn[] {
  const kept: Growing[] = [];
  for (const turn of turns) {
    const [before, between] = [kept.at(-2), kept.at(-1)];
    const isRest =
      before?.begin.speaker !== undefined &&
      before.begin.speaker === turn.begin.speaker &&
      !isEnded(before) &&
      /^\p{Ll}/u.test(turn.texts[0] as string) &&
      between?.texts.length === 1 &&
      isShort(between.texts[0] as string);
    const open = isRest
      ? before
      : between && !isEnded(between) && goesOn(turn, between)
        ? between
        : undefined;
    if (open) open.texts.push(...turn.texts);
    else kept.push(turn);
  }
  return kept.map(({ begin, texts }) => ({ ...begin, text: texts.join(' ') }));
}

/** Whether the same speaker goes on; where nobody is named, whether a sentence does. */
function goesOn({ begin }: Growing, last: Growing | undefined): last is Growing {
  if (!last || last.begin.speaker !== begin.speaker) return false;
  return begin.speaker !== undefined || !isEnded(last);
}

function isEnded({ texts }: Growing): boolean {
  return ends.test((texts.at(-1) as string).slice(-8));
}

function isShort(text: string): boolean {
  return text.length < 80 && text.split(' ').length <= PUT_IN;
}
