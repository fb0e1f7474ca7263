import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprint } from '../../../../src/core/text/fingerprint.js';

suite('The mark of a text', () => {
  test('is the same for the same text, and another for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(fingerprint(a), fingerprint(`${a}`));
        if (a !== b) assert.notEqual(fingerprint(a), fingerprint(b));
      }),
    );
  });
  test('tells letters that changed places', () => assert.notEqual(fingerprint('ab'), fingerprint('ba')));
});
