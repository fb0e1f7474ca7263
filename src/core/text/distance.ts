/**
 * How many letters two words differ by: one put in, left out, changed, or swapped with its neighbour counts as one. More
 * than `limit` is given as `limit + 1`, and found out quickly.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const [restOfA, restOfB] = withoutEqualEnds(a, b);
  const longer = Math.max(restOfA.length, restOfB.length);
  if (restOfA === '' || restOfB === '') return Math.min(longer, limit + 1);
  // What is left begins and ends with a difference: one alone is a letter, or two that are swapped.
  return limit === 1 && longer > 2 ? 2 : countApart(restOfA, restOfB, limit);
}

/** Two words without what they begin and end with alike: that part makes no difference. */
function withoutEqualEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function countApart(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now: number[] = [row];
    let least = row;
    // Beyond the limit on either side of the diagonal everything differs too much.
    const last = Math.min(b.length, row + limit);
    for (let column = 1; column < Math.max(1, row - limit); column += 1) now.push(limit + 1);
    for (let column = Math.max(1, row - limit); column <= last; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (before[column] ?? limit) + 1,
        (now[column - 1] as number) + 1,
        (before[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (older[column - 2] as number) + 1);
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [older, before] = [before, now];
  }
  return Math.min(before[b.length] ?? limit + 1, limit + 1);
}
