/** How many line breaks stand before an offset: the line on which it lies, counted from 0. */
export function countLines(text: string, until: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < until; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
