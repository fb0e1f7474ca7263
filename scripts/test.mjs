// npm test [-- unit | integration | window] [--suite node|web|multi-root|restricted] [--grep text]
//
// The unit tests in plain Node, then the integration tests in a real VS Code: a desktop one, or its server with a
// headless browser where there is none. The last line counts the whole run.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './editor/cache.mjs';
import { findEditor } from './editor/installEditor.mjs';
import { bundleSuite } from './testing/bundleSuite.mjs';
import { runSuite } from './testing/runSuite.mjs';
import { suites } from './testing/suites.mjs';
import { runUnitTests } from './testing/unitTests.mjs';
import { runWindowTests } from './testing/windowTests.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { suite: { type: 'string', multiple: true }, grep: { type: 'string' } },
});
const part = positionals[0] ?? (values.suite ? 'integration' : undefined);
const known = suites.map(({ name }) => name);
for (const name of values.suite ?? [])
  if (!known.includes(name)) throw new Error(`no suite ${name}; there are ${known.join(', ')}`);

const results = [];
const wants = (name) => part === undefined || part === name;
if (wants('unit')) results.push(...(await runUnitTests(values)));
if (wants('integration')) results.push(...(await runIntegrationTests(values)));
if (wants('window')) results.push(build() ?? (await runWindowTests(values)));

const sum = (count) => results.reduce((total, result) => total + result[count], 0);
const failures = results.flatMap((result) => result.failures);
if (failures.length) console.log(['\nFailed:', ...new Set(failures)].join('\n  '));
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

async function runIntegrationTests({ suite: names = known, grep }) {
  const broken = build();
  if (broken) return [broken];
  const all = [];
  const editor = await findEditor();
  for (const suite of suites.filter(({ name }) => names.includes(name))) {
    const tests = await bundleSuite(suite, grep);
    if (!tests) continue;
    const start = Date.now();
    console.log(`\nIntegration tests, ${suite.name}, in VS Code (${editor.kind}):`);
    all.push(await runSuite(suite, tests, editor));
    console.log(`${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  return all;
}

/** Undefined when the build is there; else what counts as a failed test. */
function build() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  return status === 0 ? undefined : { passed: 0, failed: 1, failures: ['The build'] };
}
