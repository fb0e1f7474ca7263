import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addCounts, checkNote, type NoteCounts, newCounts } from './notes.js';
import { runYamlSuite } from './yamlSuite.js';

/**
 * Tries the reader and the edits of front matter on folders of real notes, and the reader on folders of the YAML test
 * suite (`src/*.yaml`), and prints what it saw: of each folder, then of all notes together. Ends with an error when a
 * promise is broken.
 */
function main(folders: readonly string[]): void {
  if (folders.length === 0) throw new Error('Give one folder or more: npm run corpus -- <folder> …');
  const seen: NoteCounts[] = [];
  let isGood = true;
  for (const folder of folders) {
    const suite = suiteIn(folder);
    console.log(`\n${folder}`);
    if (suite) isGood = runYamlSuite(suite) && isGood;
    else seen.push(runNotes(folder));
  }
  if (seen.length > 1) {
    console.log('\nAll notes');
    print(seen.reduce(addCounts));
  }
  process.exitCode = isGood && seen.every(({ breaches }) => breaches.length === 0) ? 0 : 1;
}

/** The folder of the cases, where it is one of the YAML test suite. */
function suiteIn(folder: string): string | undefined {
  return [folder, join(folder, 'src')].find(
    (each) => existsSync(each) && readdirSync(each).some((name) => name.endsWith('.yaml')),
  );
}

function runNotes(folder: string): NoteCounts {
  const counts = newCounts();
  for (const path of markdownIn(folder))
    checkNote(readFileSync(path, 'utf8'), relative(folder, path), counts);
  print(counts);
  return counts;
}

function* markdownIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['.git', 'node_modules'].includes(entry.name)) yield* markdownIn(path);
    else if (entry.isFile() && /\.(md|markdown)$/i.test(entry.name)) yield path;
  }
}

function print({ files, kinds, reasons, breaches, slowest }: NoteCounts): void {
  console.log(`${files.all} files, ${files.front} with front matter, ${files.read} of these can be read`);
  for (const [kind, { tried, edited }] of kinds)
    console.log(
      `  ${kind}: ${edited} of ${tried} edited (${((100 * edited) / Math.max(1, tried)).toFixed(2)} %)`,
    );
  console.log('Refused:');
  for (const [reason, { count, example }] of [...reasons].sort((a, b) => b[1].count - a[1].count))
    console.log(`  ${count} ${reason}, such as ${example}`);
  const outside = breaches.filter(({ verdict }) => 'outside' in verdict).length;
  console.log(
    `Bytes changed outside: ${outside}. Read again as something else: ${breaches.length - outside}.`,
  );
  for (const breach of breaches.slice(0, 10)) console.log(`  ${JSON.stringify(breach)}`);
  console.log(`Slowest plan: ${slowest.ms.toFixed(1)} ms (${slowest.path})`);
}

main(process.argv.slice(2));
