import assert from 'node:assert/strict';
import { expectation, foundIn, transcript, transcriptNames, written } from '../../../support/transcripts.js';

suite('The corpus of transcripts', () => {
  test('has one of each kind of export', () => assert.ok(transcriptNames.length >= 15));

  for (const name of transcriptNames) {
    test(`gives exactly the questions and answers that are expected of ${name}`, () => {
      const { me, found } = expectation(name);
      assert.equal(written(foundIn(transcript(name), me)), found);
    });
    test(`gives the same of ${name} with other line ends and a mark for the byte order`, () => {
      const { me, found } = expectation(name);
      const text = transcript(name).replaceAll('\r\n', '\n').replace('\uFEFF', '');
      assert.equal(written(foundIn(`\uFEFF${text.replaceAll('\n', '\r\n')}`, me)), found);
      assert.equal(written(foundIn(text.replaceAll('\n', '\r'), me)), found);
    });
  }
});
