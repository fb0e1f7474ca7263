import assert from 'node:assert/strict';
import {
  flagBases,
  flagCategories,
  flagColours,
  questionTypes,
  wordsOf,
} from '../../../../src/core/notes/debriefWords.js';
import { evaluation } from '../../../../src/core/noteTypes/decisions.js';

const lists = { questionTypes, flagColours, flagCategories, flagBases };

suite('The words of a debrief', () => {
  for (const [name, list] of Object.entries(lists)) {
    test(`${name} has each word once, each with a sentence`, () => {
      assert.equal(new Set(wordsOf(list)).size, list.length);
      for (const { word, means } of list) {
        assert.match(word, /^[a-z]+(-[a-z]+)*$/);
        assert.match(means, /^[A-Z][^\n]*\.$/);
      }
    });
  }
  test('a flag and a score rest on the same', () => {
    const { of } = evaluation.keys.scores.is;
    assert.deepEqual(of.keys.basis.values, wordsOf(flagBases));
  });
});
