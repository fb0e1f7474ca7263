import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyFrontMatter } from '../../../../scripts/reliability/frontMatters.js';
import { judge } from '../../../../scripts/reliability/law.js';
import { changeOf, wishes } from '../../../../scripts/reliability/properties/edits.js';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.js';

/** Refusals that are right whatever the style: what is wished makes no sense there. */
const senseless =
  /holds? a (?:single value|group|list)|only a key has a name|is there already|has only|“[^”]*” has no entry/;

suite('The law of edits', () => {
  test('holds for any change of any front matter', () => {
    const counts = { edited: 0, refused: 0 };
    const reasons = new Map<string, string>();
    fc.assert(
      fc.property(anyFrontMatter, wishes, (before, wish) => {
        const front = readFrontMatter(before);
        fc.pre(front !== undefined && !front.broken && front.problems.length === 0);
        const change = changeOf(before, wish);
        const verdict = judge(before, change);
        if ('refused' in verdict) {
          assert.match(verdict.refused, /^(?:“|Entry \d).* cannot be changed, because .*[^.]\.$/s);
          if (senseless.test(verdict.refused)) return;
          counts.refused += 1;
          reasons.set(verdict.refused.replace(/“[^”]*”/g, '…'), JSON.stringify([before, change]));
          return;
        }
        assert.ok('edited' in verdict, JSON.stringify([verdict, change]));
        counts.edited += 1;
      }),
      { numRuns: 3000 },
    );
    const all = counts.edited + counts.refused;
    assert.ok(counts.edited > 0.97 * all, `${counts.edited} of ${all}: ${[...reasons].join('\n')}`);
  }).timeout(600_000);
});
