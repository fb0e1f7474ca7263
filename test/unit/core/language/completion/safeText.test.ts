import assert from 'node:assert/strict';
import fc from 'fast-check';
import { text } from '../../../../../src/core/language/completion/peopleCompletions.js';
import { readFrontMatter } from '../../../../../src/core/notes/frontMatter.js';

suite('A value that a completion writes', () => {
  const likeNames = fc.string({ unit: fc.constantFrom(...'aZ09 ./@-_:#,{}[]"\'é'), maxLength: 14 });

  test('reads back as itself, on a line of its own and in braces', () => {
    fc.assert(
      fc.property(fc.oneof(likeNames, fc.string()), (value) => {
        fc.pre(value.trim() !== '' && value !== '~' && value !== 'null');
        const read = (head: string): unknown => readFrontMatter(`---\n${head}\n---\n`)?.data['a'];
        assert.equal(read(`a: ${text(value)}`), value);
        assert.deepEqual(read(`a: {b: ${text(value, true)}, c: x}`), { b: value, c: 'x' });
      }),
      { numRuns: 1000 },
    );
  });
});
