import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearch } from './window.js';

suite('The package that users install', () => {
  test('is built without code that runs text, installs, activates and shows the search', async function () {
    this.timeout(180_000);
    const folder = mkdtempSync(join(tmpdir(), 'after-interview-package-'));
    const vsix = join(folder, 'after-interview.vsix');
    execFileSync('npm', ['run', 'package', '--', '--out', vsix], {
      shell: process.platform === 'win32',
      stdio: 'pipe',
    });
    for (const bundle of ['dist/extension.js', 'dist/whenAsked.js', 'dist/web/extension.js']) {
      assert.doesNotMatch(readFileSync(bundle, 'utf8'), /\beval\(|new Function\b/, bundle);
    }
    // Reading it is most of what an activation costs.
    assert.ok(statSync('dist/extension.js').size < 30_000, 'the file that starts is small');
    const search = await openSearch('2026-03-27T12:30+01:00', { vsix });
    try {
      await search.shows('Thank Priya Raman');
      assert.ok(
        (await search.items('To Do')).includes('Thank Priya Raman | due in 5 h · draft · Harborlight Health'),
      );
    } finally {
      await search.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
