// Puts every mutant of the core into a copy of the project, each behind a switch, so that one process can try many.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import { root } from '../editor/cache.mjs';

/** The copy. */
export const copy = join(root, 'out/mutation');
const copied = ['src', 'test', 'scripts', 'templates', 'docs', 'package.json', 'tsconfig.json'];
/** What holds the project itself is no test of the core. */
const testFolders = ['test/unit/core', 'test/unit/sample'];
const silent = Object.fromEntries(
  ['Trace', 'Debug', 'Info', 'Warn', 'Error', 'Fatal'].flatMap((level) => [
    [level.toLowerCase(), () => {}],
    [`is${level}Enabled`, () => false],
  ]),
);

/**
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} file
 * @property {number} line
 * @property {string} name Of the kind of mutant.
 * @property {string} from What stands there.
 * @property {string} to What stands there instead.
 */

/** @returns {Promise<Mutant[]>} All mutants of the files below `folder`; the copy holds them. */
export async function plantMutants(folder) {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const name of copied) await cp(join(root, name), join(copy, name), { recursive: true });
  const files = [];
  for (const name of await filesBelow(folder, '.ts'))
    files.push({ name, mutate: true, content: await readFile(join(root, name), 'utf8') });
  const { files: planted, mutants } = await instrumenter().instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  for (const { name, content } of planted) await writeFile(join(copy, name), content);
  const sources = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  return mutants.map((mutant) => told(mutant, sources.get(mutant.fileName)));
}

/** Stryker makes its parts with an injector; these are made without one. */
function instrumenter() {
  const parts = {};
  const injector = {
    provideValue: (name, value) => ((parts[name] = value), injector),
    injectClass: (Class) =>
      new Class(...Class.inject.map((name) => (name === 'logger' ? silent : parts[name]))),
  };
  return createInstrumenter(injector);
}

function told({ id, fileName, location: { start, end }, mutatorName, replacement }, lines) {
  const text = lines.slice(start.line, end.line + 1);
  text[text.length - 1] = text.at(-1).slice(0, end.column);
  text[0] = text[0].slice(start.column);
  return {
    id,
    file: fileName,
    line: start.line + 1,
    name: mutatorName,
    from: text.join('\n'),
    to: replacement,
  };
}

/** The tests of the core, or of one folder of them. */
export async function testFiles(folder) {
  const folders = folder === undefined ? testFolders : [folder.replace(/\/$/, '')];
  return (await Promise.all(folders.map((name) => filesBelow(name, '.test.ts')))).flat();
}

/** Which of the tests load a file of the core, by its path: those that stand nearest to it first. */
export async function testsByFile(tests) {
  const { metafile } = await build({
    entryPoints: tests,
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'out',
    metafile: true,
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
  });
  const loaders = new Map();
  for (const test of tests)
    for (const file of loadedBy(metafile.inputs, test))
      loaders.set(file, [...(loaders.get(file) ?? []), test]);
  return (file) =>
    (loaders.get(file) ?? []).toSorted((a, b) => nearness(file, b) - nearness(file, a) || (a < b ? -1 : 1));
}

function loadedBy(inputs, start) {
  const seen = new Set([start]);
  for (const file of seen) for (const { path } of inputs[file]?.imports ?? []) seen.add(path);
  return seen;
}

/** How many folders two paths share below `src` and `test/unit`. */
function nearness(file, test) {
  const [a, b] = [file.replace(/^src\//, ''), test.replace(/^test\/unit\//, '')].map((path) =>
    path.split('/'),
  );
  return a.findIndex((part, at) => part !== b[at]);
}

async function filesBelow(folder, end) {
  if (folder.endsWith(end)) return [folder];
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(end))
    .sort();
}
