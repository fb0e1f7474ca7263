// Bundles a module of the bench the way the extension is bundled: only production code is worth measuring.
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../editor/cache.mjs';
import { withoutUnreached } from '../withoutUnreached.mjs';

/**
 * @param {string} entry A module in this folder.
 * @param {string} name Of the bundle in out/bench.
 * @param {{ web?: boolean, define?: Record<string, string> }} [options]
 * @returns {Promise<string>} The bundle.
 */
export async function bundle(entry, name, { web = false, define = {} } = {}) {
  const outfile = join(root, 'out/bench', name);
  await esbuild.build({
    entryPoints: [join(root, 'scripts/bench', entry)],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2022',
    platform: web ? 'browser' : 'node',
    mainFields: web ? ['browser', 'module', 'main'] : ['module', 'main'],
    define: { ...define, ...(web ? { WEB: 'true', global: 'globalThis' } : { WEB: 'false' }) },
    inject: web ? [join(root, 'src/libraries/bufferShim.ts')] : [],
    external: ['vscode'],
    loader: { '.md': 'text' },
    logLevel: 'warning',
    plugins: [withoutUnreached],
  });
  return outfile;
}
