import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

/** An import of `./x.js` means `./x.ts` where only that is there; one of `./x` means `./x.js`, as bundlers take it. */
export async function resolve(specifier, context, next) {
  if (/^\..*\.js$/.test(specifier)) {
    const url = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
    if (existsSync(fileURLToPath(url))) return { url: url.href, format: 'module', shortCircuit: true };
  }
  if (/^\.[^.]*$/.test(specifier)) return next(`${specifier}.js`, context);
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/^file:.*\.ts$/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'esnext',
    sourcefile: path,
    sourcemap: 'inline',
    // tsx gives it to the tests, too.
    define: { __dirname: JSON.stringify(dirname(path)) },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
