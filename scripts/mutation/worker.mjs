// Runs tests in the copy of the project that holds the mutants, as often as it is asked to. Its messages:
//   in  { files, mutant? }        loads tests; a mutant that is given is there from the first line on
//   out { tests }                 what was loaded, or { failed } where loading failed
//   in  { cover: true }           runs all tests; what each test reaches
//   out { cover: { static, tests: [{ reaches, milliseconds, failed }] } }
//   in  { mutant?, only?, hits? } runs these tests, by their numbers, until one fails
//   out { failed }
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import Mocha from 'mocha';
import { root } from '../editor/cache.mjs';

/** A mutant that is reached this much more often than the code it stands for runs for ever. */
const MORE_HITS = 100;
const switches = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = switches;
// The smallest input that fails is of no interest here.
for (const check of [fc, createRequire(import.meta.url)('fast-check')])
  check.configureGlobal({ endOnFailure: true });

const mocha = new Mocha({ ui: 'tdd', reporter: class {}, timeout: 120_000, bail: true });
mocha.cleanReferencesAfterRun(false);
const tests = [];
let running;

process.on('message', (message) => {
  void answer(message).then((reply) => process.send(reply));
});
process.on('disconnect', () => process.exit());
// A mutant can leave a promise behind that nobody waits for; the test that sees it fails by itself.
process.on('unhandledRejection', () => {});

async function answer(message) {
  if (message.files) return load(message);
  if (message.cover) return cover();
  return { failed: await failing(message) };
}

async function load({ files, mutant }) {
  switches.activeMutant = mutant;
  for (const file of files) mocha.addFile(join(root, file));
  try {
    await mocha.loadFilesAsync();
  } catch (error) {
    return { failed: String(error) };
  }
  mocha.suite.eachTest((test) => tests.push(test));
  tests.forEach((test, at) => (test.number = at));
  mocha.suite.beforeEach(function () {
    switches.currentTestId = `t${this.currentTest.number}`;
  });
  mocha.suite.afterEach(() => (switches.currentTestId = undefined));
  return { tests: tests.length };
}

async function cover() {
  mocha.suite.bail(false);
  tests.forEach((test) => test.parent.bail(false));
  const failed = new Set();
  running = mocha.run();
  running.on('fail', (test) => failed.add(test));
  await new Promise((done) => running.on('end', done));
  const { static: always, perTest } = switches.mutantCoverage;
  switches.mutantCoverage = { static: {}, perTest: {} };
  return {
    cover: {
      static: always,
      tests: tests.map((test) => ({
        reaches: perTest[`t${test.number}`] ?? {},
        milliseconds: test.duration ?? 0,
        failed: failed.has(test) && test.fullTitle(),
      })),
    },
  };
}

/** The title of a test that fails; undefined where none does. */
async function failing({ mutant, only, hits }) {
  if (mutant) switches.activeMutant = mutant;
  switches.hitCount = hits === undefined ? undefined : 0;
  switches.hitLimit = hits === undefined ? undefined : hits * MORE_HITS + 1000;
  const chosen = only && new Set(only);
  for (const test of tests) test.pending = chosen !== undefined && !chosen.has(test.number);
  let title;
  const run = mocha.run();
  run.bail = true;
  run.on('fail', (test) => {
    title ??= test.fullTitle();
    run.abort();
  });
  await new Promise((done) => run.on('end', done));
  switches.mutantCoverage = { static: {}, perTest: {} };
  if (only) switches.activeMutant = undefined;
  return title;
}
