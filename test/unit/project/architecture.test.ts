import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../../..');

/** Every TypeScript file below a folder of the project, as a path with `/`. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** What a file imports, types and dynamic imports included: a path in the project, or the name of a package. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName).replace(/\.js$/, '.ts') : fileName,
  );
}

const graph = new Map(filesBelow('src').map((file) => [file, importsOf(file)]));

/** Imports of files below a folder that are not allowed there. */
function check(folder: string, isAllowed: (imported: string) => boolean): void {
  const wrong = [...graph]
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([file, imports]) =>
      imports.filter((each) => !isAllowed(each)).map((each) => `${file} imports ${each}`),
    );
  assert.deepEqual(wrong, []);
}

const isInProject = (imported: string): boolean => /^(?:src|test|scripts|templates|media)\//.test(imported);
const isPackage = (imported: string): boolean =>
  !isInProject(imported) && !isBuiltin(imported) && imported !== 'vscode';

/** The first way round that leads back to where it began. */
function findCycle(): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const imported of graph.get(file) ?? []) {
      const found = visit(imported);
      if (found.length > 0) return found;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = visit(file);
    if (found.length > 0) return found;
  }
  return [];
}

suite('The parts of the project', () => {
  test('the source is found', () => assert.ok(graph.size > 40));

  test('every relative import leads to a file', () => {
    check('src/', (each) => !each.startsWith('src/') || !each.endsWith('.ts') || graph.has(each));
  });

  test('the core knows no editor, no files and no other part', () => {
    check('src/core/', (each) => each.startsWith('src/core/') || isPackage(each));
  });

  test('the core takes only packages that the extension ships', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    const nameOf = (each: string) =>
      each
        .split('/')
        .slice(0, each.startsWith('@') ? 2 : 1)
        .join('/');
    check('src/core/', (each) => isInProject(each) || nameOf(each) in dependencies);
  });

  test('the sample knows only itself', () =>
    check('src/sample/', (each) => each.startsWith('src/sample/') || isPackage(each)));
  test('nothing in the source knows tests or scripts', () =>
    check('src/', (each) => !/^(?:test|scripts)\//.test(each)));
  test('no imports go round in a circle, types included', () => assert.deepEqual(findCycle(), []));
});
