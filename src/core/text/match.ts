/** What a pattern finds first in a text; empty where it finds nothing. */
export function matched(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}

/** The order of two numbers, or of two texts by their characters, the same in every language. */
export function ascending<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
