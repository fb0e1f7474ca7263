import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { readFrontMatter } from '../../src/core/notes/frontMatter.js';

/** A case of the suite: YAML, and whether it is meant to be wrong. */
interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly fail?: boolean;
}

const MOST_MS = 250;

/** Reads each case of the YAML test suite as front matter, and compares with the `yaml` package. */
export function runYamlSuite(folder: string): boolean {
  let apart = 0;
  const counts = { agree: 0, refuse: 0, differ: 0, wronglyRead: 0, neither: 0 };
  const told: string[] = [];
  let slowest = { ms: 0, name: '' };
  for (const each of casesIn(folder)) {
    if (/^---/m.test(each.yaml)) {
      apart += 1;
      continue;
    }
    const began = performance.now();
    const ours = readOurs(each.yaml);
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { ms, name: each.name };
    if (ours === 'threw' || ms > MOST_MS)
      told.push(`${each.name}: ${ours === 'threw' ? 'threw' : `${ms} ms`}`);
    const theirs = each.fail ? undefined : readTheirs(each.yaml);
    if (ours === undefined) counts[isGroup(theirs) ? 'refuse' : 'neither'] += 1;
    else if (theirs === undefined) {
      counts.wronglyRead += 1;
      console.log(`  only we read ${each.name}: ${JSON.stringify(each.yaml)} as ${JSON.stringify(ours)}`);
    } else if (isDeepStrictEqual(plain(ours), plain(theirs))) counts.agree += 1;
    else {
      counts.differ += 1;
      console.log(
        `  we differ at ${each.name}: ${JSON.stringify(each.yaml)} is ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`,
      );
    }
  }
  console.log(
    `agree ${counts.agree}, we refuse ${counts.refuse}, we differ ${counts.differ}, only we read ${counts.wronglyRead}, no keys for anybody ${counts.neither}; ${apart} hold more than one document`,
  );
  console.log(`slowest ${slowest.ms.toFixed(1)} ms (${slowest.name})`);
  for (const line of told) console.log(`  ${line}`);
  return told.length === 0;
}

function* casesIn(folder: string): Generator<Case> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const cases = parse(readFileSync(join(folder, file), 'utf8')) as (Partial<Case> & { skip?: boolean })[];
    let known: Partial<Case> = {};
    for (const [at, each] of cases.entries()) {
      known = { ...known, ...each };
      if (known.yaml === undefined) continue;
      yield { ...known, name: `${file.replace('.yaml', '')}/${at}`, yaml: unmarked(known.yaml) };
    }
  }
}

/** The suite writes characters that cannot be seen with others. */
function unmarked(yaml: string): string {
  return yaml
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('⇔', '\uFEFF')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replace(/∎\n$/, '')
    .replace(/^---[ \t]*\n/, '');
}

/** Undefined where we say that it cannot be read. */
function readOurs(yaml: string): unknown {
  try {
    const front = readFrontMatter(`---\n${yaml.replace(/\n$/, '')}\n---\nBody\n`);
    return front && !front.broken && front.problems.length === 0 ? front.data : undefined;
  } catch {
    return 'threw';
  }
}

function readTheirs(yaml: string): unknown {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

/** Front matter holds keys. */
function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All ways to say nothing are one. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || ['', '~', 'null'].includes(value as string)) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
