import type { BankQuestion } from '../../../../src/core/questions/bank.js';
import type { Day } from '../../../../src/core/time/day.js';

/** A day of March 2026 (or later, by counting on). */
export function march(day: number): Day {
  return new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10) as Day;
}

/** A question that was asked on a day and practised on others, each a day and its rating. */
export function question(
  asked: number | undefined,
  rehearsed: readonly (readonly [day: number, rating: number])[] = [],
  more: { readonly rating?: number; readonly key?: string } = {},
): BankQuestion {
  const asking = {
    ...(asked !== undefined && { day: march(asked) }),
    ...(more.rating !== undefined && { rating: more.rating }),
    rehearsed: rehearsed.map(([day, rating]) => ({ on: march(day), rating })),
  };
  return { key: more.key ?? 'why us', text: 'Why us?', askings: [asking] } as unknown as BankQuestion;
}
