/**
 * How many letters two words differ by: one put in, left out, changed, or swapped with its neighbour counts as one. More
 * than `limit` is given as `limit + 1`, and found out quickly.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
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
