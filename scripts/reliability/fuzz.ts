// npm run fuzz [-- --seconds N] [--runs N] [--seed S] [--only text]
//
// Tries the laws of the core with random input: as often as each law says, or `--runs` times, or for `--seconds` each.
// Prints what was tried, the slowest input, and for a find the smallest input with the seed that finds it again.
import { parseArgs } from 'node:util';
import type { Outcome } from './property.js';
import { laws } from './properties/index.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});
const seconds = values.seconds === undefined ? undefined : Number(values.seconds);
const seed = values.seed === undefined ? Date.now() % 0x7fffffff : Number(values.seed);
const chosen = laws.filter(({ name }) => values.only === undefined || name.includes(values.only));

console.log(`Seed ${seed}`);
const outcomes: Outcome[] = [];
for (const law of chosen) {
  const runs = values.runs ? Number(values.runs) : seconds === undefined ? law.runs : Number.MAX_SAFE_INTEGER;
  const outcome = law.run({ runs, seed, milliseconds: seconds === undefined ? undefined : seconds * 1000 });
  outcomes.push(outcome);
  const slowest = `${outcome.slowest.milliseconds.toFixed(1)} ms`;
  console.log(
    [
      outcome.find ? 'FOUND' : 'holds',
      `${outcome.runs} runs`.padStart(14),
      `${(outcome.milliseconds / 1000).toFixed(1)} s`.padStart(9),
      `slowest ${slowest}`.padStart(20),
      ` ${outcome.name}`,
    ].join(' '),
  );
  if (outcome.find) console.log(`\n${outcome.find}\n`);
}
const slowest = outcomes.reduce((a, b) => (a.slowest.milliseconds > b.slowest.milliseconds ? a : b));
console.log(`\nThe slowest input, of “${slowest.name}”:\n${slowest.slowest.input.slice(0, 2000)}`);
process.exitCode = outcomes.some(({ find }) => find) ? 1 : 0;
