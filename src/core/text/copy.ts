/**
 * The same text in memory of its own. A slice keeps the whole file that it was cut from alive, so whatever is kept
 * from a file is copied first.
 */
export function copyOf(slice: string): string {
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}
