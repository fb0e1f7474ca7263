import { join } from 'node:path';
import { checks, findingsOf } from '../../src/core/checks/index.js';
import type { Problem } from '../../src/core/problem.js';
import { type Expectation, readExpectation } from './expectation.js';
import { printScore } from './printScore.js';
import { precisionOf, recallOf, type Score, type Slip, type Tally } from './tally.js';
import { contextOf, readWorlds, type World } from './world.js';

/** Below these, `npm run score` fails. */
export const LEAST_PRECISION = 0.95;
export const LEAST_RECALL = 0.95;

export const corpusFolder = join(__dirname, '../../test/corpus/thankYous');

/** One note of the corpus with what it expects and what was told of it. */
export interface Measured {
  readonly path: string;
  readonly type: string;
  readonly expectation: Expectation;
  readonly findings: readonly Pick<Problem, 'code' | 'line' | 'message'>[];
}

/** Runs the checks over the corpus and compares what they tell with what was planted. */
export function score(folder = corpusFolder): Score {
  return scoreOf(readWorlds(folder).flatMap(measured), knownCodes());
}

/** The score of some notes; a code counts once in a note, however often it is told there. */
export function scoreOf(notes: readonly Measured[], codes: readonly string[] = []): Score {
  const drafts = notes.filter(({ type }) => type === 'thank-you');
  const good = drafts.filter(({ expectation }) => expectation.codes.length === 0);
  const misses = notes.flatMap(missesIn);
  const falseAlarms = notes.flatMap(falseAlarmsIn);
  const planted = notes.flatMap(({ expectation }) => expectation.codes);
  const all = new Set([...codes, ...planted, ...falseAlarms.map(({ code }) => code)]);
  const tally = (isMeant: (code: string) => boolean): Tally => {
    const plantings = planted.filter(isMeant).length;
    const missed = misses.filter(({ code }) => isMeant(code)).length;
    const wrong = falseAlarms.filter(({ code }) => isMeant(code)).length;
    return { planted: plantings, found: plantings - missed, missed, falseAlarms: wrong };
  };
  const wrongPaths = new Set(falseAlarms.map(({ path }) => path));
  return {
    drafts: { good: good.length, bad: drafts.length - good.length },
    byCode: new Map([...all].sort().map((code) => [code, tally((each) => each === code)])),
    total: tally(() => true),
    misses,
    falseAlarms,
    goodWithFindings: good.map(({ path }) => path).filter((path) => wrongPaths.has(path)),
  };
}

function knownCodes(): string[] {
  return checks.map(({ code }) => code as string).filter((code) => code.startsWith('TY'));
}

function measured(world: World): Measured[] {
  const context = contextOf(world);
  return world.documents.flatMap((document) => {
    const path = `${world.name}/${document.path}`;
    const expectation = expectationIn(document.text, path);
    const type = document.note?.type;
    if (!expectation && type === 'thank-you') throw new Error(`${path} does not say what it expects`);
    if (!expectation || !type) return [];
    const findings = findingsOf(document, context).filter(({ code }) => code.startsWith('TY'));
    return [{ path, type, expectation, findings }];
  });
}

function expectationIn(text: string, path: string): Expectation | undefined {
  try {
    return readExpectation(text);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function missesIn({ path, expectation, findings }: Measured): Slip[] {
  return expectation.codes
    .filter((code) => findings.every((each) => each.code !== code))
    .map((code) => ({ path, line: expectation.line + 1, code }));
}

function falseAlarmsIn({ path, expectation: { codes, may }, findings }: Measured): Slip[] {
  return findings
    .filter(({ code }, at) => findings.findIndex((each) => each.code === code) === at)
    .filter(({ code }) => !codes.includes(code) && !may.includes(code))
    .map(({ code, line, message }) => ({ path, line: line + 1, code, message }));
}

if (process.argv[1]?.replaceAll('\\', '/').endsWith('scripts/corpus/score.ts')) {
  const result = score();
  printScore(result);
  const isGood =
    (precisionOf(result.total) ?? 0) >= LEAST_PRECISION && (recallOf(result.total) ?? 0) >= LEAST_RECALL;
  process.exitCode = isGood ? 0 : 1;
}
