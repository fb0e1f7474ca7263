/** A stretch of a text: what stands there, and where. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Scripts that are written without blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What a dot follows without an end of a sentence: abbreviations, and the numbers of a list. */
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|mx|prof|st|no|vs|etc|approx|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|inc|ltd|co|jr|sr|\p{Lu})$|(?:^|\n)[ \t]*\d{1,2}$/iu;

/** The words of a text: runs of letters, digits, apostrophes and hyphens. */
export function wordsIn(text: string): string[] {
  const words = text.match(word) ?? [];
  return unspaced.test(text) ? words.flatMap(inUnspaced) : words;
}

let segmenter: Intl.Segmenter | undefined;

/** In short stretches, since every segment that the platform gives carries a copy of the whole text. */
function inUnspaced(run: string): string[] {
  if (!unspaced.test(run)) return [run];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found: string[] = [];
  for (const [stretch] of run.matchAll(/.{1,100}/gsu))
    for (const { segment, isWordLike } of segmenter.segment(stretch)) if (isWordLike) found.push(segment);
  return found;
}

/** The blocks of a text that blank lines part, without blanks around them. */
export function paragraphsIn(text: string, start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  const blankLines = /\r?\n(?:[ \t]*\r?\n)+/g;
  let from = start;
  for (const match of text.slice(start, end).matchAll(blankLines)) {
    pieces.push(trimmed(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  pieces.push(trimmed(text, from, end));
  return pieces.filter((piece) => piece.text !== '');
}

/** The sentences of a piece. Every entry of a list is one at least. */
export function sentencesIn({ text, start }: Piece): Piece[] {
  const ends: number[] = [];
  for (const match of text.matchAll(
    /[.!?…。！？]+["'”’»)\]]*(?=\s|$)|[。！？]|\n(?=[ \t]*(?:[-*+•]|\d+[.)])[ \t])/gu,
  )) {
    const isDot = match[0] === '.';
    if (isDot && abbreviation.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    ends.push(match.index + match[0].length);
  }
  const pieces: Piece[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    const piece = trimmed(text, from, end);
    if (/[\p{L}\p{N}]/u.test(piece.text))
      pieces.push({ text: piece.text, start: start + piece.start, end: start + piece.end });
    from = end;
  }
  return pieces;
}

/** The piece between two offsets, without blanks around it. */
export function trimmed(text: string, start: number, end: number): Piece {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const inside = raw.trim();
  return { text: inside, start: from, end: from + inside.length };
}
