import { precisionOf, recallOf, type Score, type Slip, type Tally } from './tally.js';

const headings = ['', 'planted', 'found', 'missed', 'false', 'precision', 'recall'];

/** Prints a score: a row for each code, the totals, and where every slip is. */
export function printScore({ drafts, byCode, total, misses, falseAlarms, goodWithFindings }: Score): void {
  console.log(`${drafts.good} good drafts, ${drafts.bad} with planted faults\n`);
  console.log(row(headings));
  for (const [code, tally] of byCode) console.log(row(cellsOf(code, tally)));
  console.log(row(cellsOf('all', total)));
  list('Missed', misses.map(slipLine));
  list('False alarms', falseAlarms.map(slipLine));
  list('Good drafts with a finding', goodWithFindings);
}

function cellsOf(name: string, tally: Tally): string[] {
  const { planted, found, missed, falseAlarms } = tally;
  return [
    name,
    ...[planted, found, missed, falseAlarms].map(String),
    part(precisionOf(tally)),
    part(recallOf(tally)),
  ];
}

function part(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(6) + cells.map((cell) => cell.padStart(10)).join('');
}

function list(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

function slipLine({ path, line, code, message }: Slip): string {
  return `${code} test/corpus/thankYous/${path}:${line}${message ? ` ${message}` : ''}`;
}
