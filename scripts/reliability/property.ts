import fc from 'fast-check';
import { timeOf } from './timeOf.js';

/** Something that holds for every input of a kind. Told once; the unit tests try it a little, `npm run fuzz` a lot. */
export interface Law {
  /** What holds, as a sentence. */
  readonly name: string;
  /** How many inputs a full run tries. */
  readonly runs: number;
  readonly run: (limits: Limits) => Outcome;
}

/** How far a run goes. */
export interface Limits {
  readonly runs: number;
  readonly seed?: number;
  /** The run ends after this time, whatever it has not tried. */
  readonly milliseconds?: number;
}

/** What a run gave. */
export interface Outcome {
  readonly name: string;
  readonly runs: number;
  readonly milliseconds: number;
  readonly slowest: { readonly milliseconds: number; readonly input: string };
  /** The input that broke the law, made as small as possible, with the seed that finds it again. */
  readonly find?: string;
}

/** No input may take longer, on a machine that does something else besides. */
const LONGEST_MS = 250;

/** Makes a law of a check that throws where it does not hold. An input that takes too long breaks it, too. */
export function law<T>(name: string, runs: number, of: fc.Arbitrary<T>, check: (input: T) => void): Law {
  return {
    name,
    runs,
    run: ({ runs: numRuns, seed, milliseconds }) => {
      const slowest = { milliseconds: 0, input: '' };
      const property = fc.property(of, (input) => {
        let took = inTime(() => check(input));
        // What is slow by chance is quick the second time.
        if (took > slowest.milliseconds)
          took = Math.min(
            took,
            inTime(() => check(input)),
          );
        if (took > slowest.milliseconds)
          Object.assign(slowest, { milliseconds: took, input: fc.stringify(input) });
      });
      const from = performance.now();
      const details = fc.check(property, { numRuns, seed, interruptAfterTimeLimit: milliseconds });
      return {
        name,
        runs: details.numRuns,
        milliseconds: performance.now() - from,
        slowest,
        ...(details.failed && {
          find: `${fc.defaultReportMessage(details) ?? ''}\n${String(details.errorInstance)}`,
        }),
      };
    },
  };
}

/** Milliseconds that a check took. One that takes too long may try again: a machine can be busy, too. */
function inTime(check: () => void): number {
  let took = Infinity;
  for (let attempt = 1; attempt <= 3 && took > LONGEST_MS; attempt += 1) {
    took = Math.min(took, timeOf(check));
  }
  if (took > LONGEST_MS) throw new Error(`It took ${Math.round(took)} ms.`);
  return took;
}
