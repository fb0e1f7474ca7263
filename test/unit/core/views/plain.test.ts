import assert from 'node:assert/strict';
import { clip, plain, plainLines } from '../../../../src/core/text/plain.js';

suite('Plain text for labels', () => {
  test('loses control and direction-changing characters, and keeps right-to-left words and emoji', () => {
    assert.equal(plain('a\u202eb\u2066c\u200fd\u0000e\tf\r\ng'), 'abcd e f g');
    assert.equal(plain('שלום 👩‍💻 مرحبا'), 'שלום 👩‍💻 مرحبا');
  });

  test('is cut with an ellipsis, never through a character', () => {
    assert.equal(clip('abcdef', 6), 'abcdef');
    assert.equal(clip('abcdefg', 6), 'abcde…');
    assert.equal(clip('😀😀😀😀', 3), '😀😀…');
    assert.equal([...plain('😀'.repeat(400))].length, 300);
  });

  test('comes in lines without the empty ones', () => {
    assert.equal(plainLines(['a', undefined, ' ', 'b\nc']), 'a\nb c');
  });
});
