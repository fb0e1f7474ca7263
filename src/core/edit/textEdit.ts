/** Puts `text` in the place of the characters from `start` to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Carries edits out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { start, end, text: by } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}

/** Edits made one round after the other, as edits of the first text; `after` is what they make of it. */
export function joinRounds(
  before: string,
  after: string,
  rounds: readonly (readonly TextEdit[])[],
): TextEdit[] {
  const merged = merge(rounds).filter(({ start, end, text }) => before.slice(start, end) !== text);
  const fits = areApart(merged) && applyEdits(before, merged) === after;
  if (fits) return merged;
  return before === after ? [] : [difference(before, after)];
}

/** Each later edit is moved back by what came before it. */
function merge(rounds: readonly (readonly TextEdit[])[]): TextEdit[] {
  const merged: TextEdit[] = [];
  for (const edit of rounds.flatMap((round) => [...round].sort((a, b) => b.start - a.start))) {
    let shift = 0;
    for (const done of merged) {
      if (done.start + shift > edit.start) break;
      shift += done.text.length - (done.end - done.start);
    }
    merged.push({ ...edit, start: edit.start - shift, end: edit.end - shift });
    merged.sort((a, b) => a.start - b.start);
  }
  return merged;
}

function areApart(edits: readonly TextEdit[]): boolean {
  return edits.every(({ start, end }, at) => {
    const before = edits[at - 1];
    return end >= start && (!before || (start >= before.end && start > before.start));
  });
}

/** One edit from the first to the last character that differs. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
