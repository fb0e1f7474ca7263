import assert from 'node:assert/strict';
import { newestAsking } from '../../../../src/core/rehearsal/index.js';
import { asked, bankOf } from '../../../support/questions.js';

suite('Where practice is noted', () => {
  test('is the last time that the question was asked', () => {
    const [question] = bankOf(
      { firm: 'a', day: '2026-03-20', questions: asked('Why us?') },
      { firm: 'b', day: '2026-03-24', questions: asked('Why us?') },
    );
    assert.ok(question);
    assert.equal(newestAsking(question).firm, 'b Ltd');
  });
});
