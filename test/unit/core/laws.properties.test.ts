import assert from 'node:assert/strict';
import { laws } from '../../../scripts/reliability/properties/index.js';

/** Enough to see that a law still holds; `npm run fuzz` looks for what is rare. */
const portion = 400;
const fewest = 100;

suite('What holds for every input', () => {
  for (const law of laws) {
    test(law.name, () => {
      const wanted = Math.max(fewest, Math.ceil(law.runs / portion));
      const { find, runs } = law.run({ runs: wanted });
      assert.equal(find, undefined, find);
      assert.ok(runs >= wanted);
    }).timeout(60_000);
  }
});
