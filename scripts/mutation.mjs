// npm run mutation [-- folder] [--mutants N] [--seconds N] [--seed S] [--workers N] [--tests folder]
//
// Changes the core in small ways, one at a time, and looks whether a test fails. Tries mutants of the folder (the whole
// core) in a random order: so many, or for so long, or all. Prints each mutant that no test found, and the score, the part
// that was found. With `--tests` only these tests look, which is quicker and finds less. The mutants are Stryker's; what runs them is of the project, since it can stop at any time with a sample.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { plantMutants, testFiles, testsByFile } from './mutation/mutants.mjs';
import { LOADING_MS, loadedWorkers, Worker } from './mutation/workers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    workers: { type: 'string' },
    tests: { type: 'string' },
  },
});
const folder = positionals[0]?.replace(/\/$/, '') ?? 'src/core';
const most = Number(values.mutants ?? Infinity);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const until = performance.now() + 1000 * Number(values.seconds ?? Infinity);
const count = Number(values.workers ?? Math.max(1, availableParallelism() - 1));
const MEASURING_MS = 1_800_000;
/** Slower tests come when no quicker one has failed. */
const QUICK_MS = 40;
/** A run that takes this much longer than without a mutant is taken for endless. */
const patience = (milliseconds) => 20_000 + 8 * milliseconds;

const mutants = await plantMutants(folder);
const files = await testFiles(values.tests);
const loaders = await testsByFile(files);
const reached = await measure();
console.log(`${mutants.length} mutants in ${folder}, seed ${seed}`);

const waiting = shuffled(mutants).slice(0, most);
const tried = [];
process.on('SIGINT', () => (waiting.length = 0));
await Promise.all(Array.from({ length: count }, tryMutants));
report();

/** What each test reaches, and how long it takes, without a mutant. */
async function measure() {
  const workers = loadedWorkers(files);
  const { cover } = (await (await workers.get()).ask({ cover: true }, MEASURING_MS)) ?? {};
  workers.end();
  if (!cover) throw new Error('The tests do not end.');
  const failed = cover.tests.flatMap((test) => test.failed || []);
  if (failed.length > 0) throw new Error(`Tests fail without a mutant: ${failed.join(', ')}`);
  return cover;
}

async function tryMutants() {
  const workers = loadedWorkers(files);
  while (waiting.length > 0 && performance.now() < until) {
    const mutant = waiting.shift();
    const fate = reached.static[mutant.id] ? await fateFromStart(mutant) : await fateOf(mutant, workers);
    tried.push({ mutant, fate });
    if (fate !== 'found') tell({ mutant, fate });
  }
  workers.end();
}

/** A mutant in code that runs while it is loaded is there from the start, in a process of its own. */
async function fateFromStart({ id, file }) {
  const worker = new Worker();
  const loaded = await worker.ask({ files: loaders(file), mutant: id }, LOADING_MS);
  const answer = loaded?.tests ? await worker.ask({}, 300_000) : { failed: 'loading' };
  worker.end();
  return answer === undefined || answer.failed ? 'found' : 'survived';
}

async function fateOf({ id }, workers) {
  const all = reached.tests.flatMap(({ reaches, milliseconds }, number) =>
    reaches[id] ? [{ number, milliseconds, hits: reaches[id] }] : [],
  );
  if (all.length === 0) return 'not reached';
  for (const isTurn of [(test) => test.milliseconds < QUICK_MS, (test) => test.milliseconds >= QUICK_MS]) {
    const tests = all.filter(isTurn);
    if (tests.length === 0) continue;
    const sum = (name) => tests.reduce((total, test) => total + test[name], 0);
    const only = tests.map(({ number }) => number);
    const worker = await workers.get();
    const answer = await worker.ask({ mutant: id, only, hits: sum('hits') }, patience(sum('milliseconds')));
    if (answer === undefined || answer.failed) return 'found';
  }
  return 'survived';
}

function report() {
  const left = tried.filter(({ fate }) => fate !== 'found');
  const folders = [...new Set(tried.map(folderOf))].sort();
  console.log();
  for (const name of folders)
    console.log(`${scoreOf(tried.filter((one) => folderOf(one) === name))}  ${name}`);
  console.log(`\nMutation score ${scoreOf(tried)}: of ${tried.length} tried, seed ${seed}`);
  const notReached = left.filter(({ fate }) => fate === 'not reached').length;
  console.log(`${left.length - notReached} survived, ${notReached} were not reached`);
}

function tell({ mutant, fate }) {
  console.log(`\n${mutant.file}:${mutant.line} ${mutant.name}, ${fate} (${tried.length} tried)`);
  console.log(`  - ${short(mutant.from)}\n  + ${short(mutant.to)}`);
}

function folderOf({ mutant: { file } }) {
  return file.split('/').slice(0, 3).join('/');
}

function scoreOf(list) {
  const found = list.filter(({ fate }) => fate === 'found').length;
  return `${((100 * found) / Math.max(1, list.length)).toFixed(1)} % (${found} of ${list.length})`;
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 160)} …` : line;
}

/** In an order that the seed decides. */
function shuffled(list) {
  const result = [...list];
  let state = seed;
  for (let at = result.length - 1; at > 0; at -= 1) {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const other = ((mixed ^ (mixed >>> 14)) >>> 0) % (at + 1);
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}
