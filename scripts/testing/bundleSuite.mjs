// Bundles the tests of one suite into the module that an extension host runs.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../editor/cache.mjs';
import { lineMark, resultMark } from '../editor/testOutput.mjs';

const tests = join(root, 'test/integration');

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {string} [grep] Only tests whose title holds this.
 * @returns {Promise<string | undefined>} The module, or undefined when the suite has no tests.
 */
export async function bundleSuite(suite, grep) {
  const files = (await Promise.all(suite.folders.map(testFiles))).flat();
  if (!files.length) return undefined;
  const outfile = join(root, 'out/integration', suite.name, 'index.js');
  await esbuild.build({
    entryPoints: [join(tests, suite.web ? 'webIndex.ts' : 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: suite.web ? 'browser' : 'node',
    mainFields: suite.web ? ['browser', 'module', 'main'] : ['module', 'main'],
    external: suite.web ? ['vscode'] : ['vscode', 'mocha'],
    // A worker has no `node:assert`.
    alias: suite.web ? { 'node:assert/strict': join(tests, 'webAssert.ts') } : {},
    define: suite.web ? { global: 'globalThis', WEB: 'true' } : { WEB: 'false' },
    // Nor a `Buffer`, which reading a note needs: some tests read notes themselves.
    inject: suite.web ? [join(root, 'src/libraries/bufferShim.ts')] : [],
    loader: { '.md': 'text' },
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [testFilesModule(files, grep)],
  });
  return outfile;
}

async function testFiles(folder) {
  const path = join(tests, folder);
  const names = await readdir(path, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(path, name));
}

/** The module `virtual:test-files`: loads the tests when mocha's functions are there, and knows how to report. */
function testFilesModule(files, grep) {
  const contents = [
    `export const lineMark = ${JSON.stringify(lineMark)};`,
    `export const resultMark = ${JSON.stringify(resultMark)};`,
    `export const grep = ${JSON.stringify(grep)};`,
    `export function load() {`,
    ...files.map((file) => `require(${JSON.stringify(file)});`),
    `}`,
  ].join('\n');
  return {
    name: 'test-files',
    setup(build) {
      build.onResolve({ filter: /^virtual:test-files$/ }, ({ path }) => ({ path, namespace: 'test-files' }));
      build.onLoad({ filter: /.*/, namespace: 'test-files' }, () => ({ contents, resolveDir: root }));
    },
  };
}
