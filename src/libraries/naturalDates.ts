import * as chrono from 'chrono-node/en';

/** A date in words, as the clock on the wall would show it. */
export interface WallDate {
  /** Milliseconds read as UTC. */
  readonly wall: number;
  readonly hasTime: boolean;
}

/**
 * Reads a date in words, such as "yesterday 2pm" or "next Tuesday 10:00". `nowWall` is what the user's clock shows, in
 * milliseconds read as UTC. Undefined when there is no date in the text.
 */
export function readDateInWords(text: string, nowWall: number): WallDate | undefined {
  const now = new Date(nowWall);
  const reference = new Date(
    now.getUTCFullYear(),
    now.getUTCMonth(),
    now.getUTCDate(),
    now.getUTCHours(),
    now.getUTCMinutes(),
  );
  const [found] = chrono.casual.parse(text, reference);
  if (!found) return undefined;
  const { start } = found;
  const hasTime = start.isCertain('hour') || /\bnow\b/i.test(text);
  const part = (name: 'hour' | 'minute'): number => (hasTime ? (start.get(name) ?? 0) : 0);
  const day = [start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1] as const;
  return { wall: Date.UTC(...day, part('hour'), part('minute')), hasTime };
}
