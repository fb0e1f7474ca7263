// Builds the extension: one bundle for the Node extension host, one for the web worker host.
// `--production` minifies; `--watch` rebuilds on change.
import { rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { editorOfHost } from './editorOfHost.mjs';
import { withoutUnreached } from './withoutUnreached.mjs';
import { withoutNode } from './withoutNode.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Libraries that are large and rarely used: each a file of its own, loaded when first needed. */
const lazyLibraries = {
  exchange: 'src/libraries/exchange.ts',
  holidays: 'src/libraries/holidays.ts',
  naturalDates: 'src/libraries/naturalDates.ts',
  language: 'src/libraries/language.ts',
  reminders: 'src/libraries/reminders.ts',
  transcripts: 'src/libraries/transcripts.ts',
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  external: ['vscode'],
  plugins: [withoutUnreached],
  metafile: true,
  loader: { '.md': 'text' },
};

/** What is loaded when something first asks is a file beside the one that the editor starts. */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/whenAsked\.js$/ }, () => ({ path: './whenAsked.js', external: true })),
};

const node = { ...shared, platform: 'node', outdir: 'dist', define: { WEB: 'false' } };
const hosts = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    plugins: [withoutUnreached, apart],
    supported: { 'dynamic-import': false }, // the editor gives `vscode` to what is required
  },
  { ...node, entryPoints: ['src/vscode/whenAsked.ts'] },
  {
    ...shared,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist/web',
    define: { WEB: 'true', global: 'globalThis' },
    inject: ['src/libraries/bufferShim.ts'],
  },
  {
    ...shared,
    platform: 'browser',
    format: 'esm',
    entryPoints: lazyLibraries,
    outdir: 'dist/libraries',
    // papaparse can also fetch what it reads, in streams of Node or of a browser: that is left out.
    define: { global: 'globalThis', PAPA_BROWSER_CONTEXT: 'true', XMLHttpRequest: 'undefined' },
    inject: ['src/libraries/bufferShim.ts'],
    outExtension: { '.js': '.mjs' },
  },
  {
    // The mail library is made for Node: it gets the `Buffer` of a package, and nothing else of Node.
    ...shared,
    platform: 'browser',
    format: 'esm',
    entryPoints: { mail: 'src/libraries/mail.ts' },
    outdir: 'dist/libraries',
    inject: ['src/libraries/bufferOfNode.ts'],
    plugins: [withoutUnreached, withoutNode],
    outExtension: { '.js': '.mjs' },
  },
  {
    // What commands do talks to the editor.
    ...shared,
    platform: 'browser',
    format: 'esm',
    entryPoints: { onCommand: 'src/vscode/onCommand.ts' },
    outdir: 'dist/libraries',
    external: [],
    define: { global: 'globalThis' },
    inject: ['src/libraries/bufferShim.ts'],
    plugins: [withoutUnreached, editorOfHost],
    outExtension: { '.js': '.mjs' },
  },
];

rmSync('dist', { recursive: true, force: true });
for (const options of hosts) {
  if (watch) {
    const context = await esbuild.context(options);
    await context.watch();
  } else {
    const result = await esbuild.build(options);
    for (const [file, { bytes }] of Object.entries(result.metafile.outputs)) {
      if (production && file.endsWith('.js')) console.log(`${file}  ${(bytes / 1000).toFixed(0)} kB`);
    }
    if (process.argv.includes('--metafile')) {
      writeFileSync(`${options.outdir}/meta.json`, JSON.stringify(result.metafile));
    }
  }
}
