import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearch } from './window.js';

suite('The package that users install', () => {
  test('is built, installs, activates and shows the search', async function () {
    this.timeout(180_000);
    const folder = mkdtempSync(join(tmpdir(), 'after-interview-package-'));
    const vsix = join(folder, 'after-interview.vsix');
    execFileSync('npm', ['run', 'package', '--', '--out', vsix], {
      shell: process.platform === 'win32',
      stdio: 'pipe',
    });
    const search = await openSearch('2026-03-27T12:30+01:00', vsix);
    try {
      assert.ok(
        (await search.items('To Do')).includes('Thank Priya Raman | due in 5 h · draft · Harborlight Health'),
      );
    } finally {
      await search.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
