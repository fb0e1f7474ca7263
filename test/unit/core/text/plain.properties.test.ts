import assert from 'node:assert/strict';
import { brief, clip, plain, plainLine, plainLines, withoutIcons } from '../../../../src/core/text/plain.js';

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

suite('Text for a label', () => {
  test('is on one line, with one blank where there were many', () =>
    assert.equal(plain('  a\n\n b \t  c\u2028d  '), 'a b c d'));
  test('has no signs that turn its direction or cannot be seen', () =>
    assert.equal(plain('a\u202eb\u2066c\u200bd\ufeff'), 'abcd'));
  test('is cut after three hundred characters, unless it may be of any length', () => {
    assert.equal(plain('x'.repeat(300)), 'x'.repeat(300));
    assert.equal(plain('x'.repeat(301)), `${'x'.repeat(299)}…`);
    assert.equal(plainLine('x'.repeat(301)), 'x'.repeat(301));
  });
  test('draws no icon in the status bar', () =>
    assert.equal(withoutIcons('$(bug) and $(gear) for $5'), '$ (bug) and $ (gear) for $5'));
});

suite('A title where there is little room', () => {
  test('loses what its last brackets add before it is cut', () => {
    assert.equal(brief('Ask someone (0 of 3)', 20), 'Ask someone (0 of 3)');
    assert.equal(brief('Ask someone (0 of 3)', 19), 'Ask someone');
    assert.equal(brief('Ask (some) one else (0 of 3)', 8), 'Ask (so…');
  });
});
