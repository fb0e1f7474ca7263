import assert from 'node:assert/strict';
import { clip, plainLines } from '../../../../src/core/text/plain.js';

suite('Text that is cut', () => {
  test('is never cut inside a character that takes two units', () => {
    assert.equal(clip('🦊🦊🦊', 5), '🦊🦊🦊');
    assert.equal(clip('🦊🦊🦊🦊🦊🦊', 5), '🦊🦊🦊🦊…');
  });

  test('is not cut where it just fits', () => assert.equal(clip('abcde', 5), 'abcde'));

  test('leaves no blank before the ellipsis', () => assert.equal(clip('abc def ghi', 5), 'abc…'));

  test('leaves out lines that are missing or hold nothing that can be seen', () => {
    assert.equal(plainLines(['a', undefined, '', '\u200b', 'b\nc']), 'a\nb c');
  });
});
