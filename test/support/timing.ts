import assert from 'node:assert/strict';
import { timeOf } from '../../scripts/reliability/timeOf.js';

/** While coverage is counted, or mutants are tried, everything takes longer. */
export const SLACK = process.env['NODE_V8_COVERAGE'] || process.env['MUTATION'] ? 10 : 1;
/** Text of up to 64 KB is answered within 50 ms, longer text in its share. */
const BOUND_MS = 50;
const BOUND_LENGTH = 65_536;
/** Nothing takes longer, however long it is. */
const LONGEST_MS = 250;
/** A busy machine may be slow once, or a few times; what is slow by nature is slow each time. */
const ATTEMPTS = 8;

/** Fails unless something is done in the time that a text of that length may take. Gives what it gave. */
export function inTime<T>(length: number, run: () => T): T {
  const share = BOUND_MS * Math.max(1, length / BOUND_LENGTH);
  const bound = Math.min(share, LONGEST_MS) * SLACK;
  let result = run(); // once without the clock: loading and compiling are not what is measured
  let best = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && best > bound; attempt += 1)
    best = Math.min(
      best,
      timeOf(() => {
        result = run();
      }),
    );
  assert.ok(best <= bound, `took ${Math.round(best)} ms of ${Math.round(bound)}`);
  return result;
}
