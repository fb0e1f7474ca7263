import assert from 'node:assert/strict';
import { laws } from '../../../scripts/reliability/properties/index.js';

/** Enough to see that a law still holds; `npm run fuzz` looks for what is rare. */
const portion = 400;

suite('What holds for every input', () => {
  for (const law of laws) {
    test(law.name, () => {
      const { find, runs } = law.run({ runs: Math.ceil(law.runs / portion) });
      assert.equal(find, undefined, find);
      assert.ok(runs >= law.runs / portion);
    }).timeout(60_000);
  }
});
