import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import type { KeyPath } from '../../../../src/core/problem.js';

const text = [
  '---',
  'type: interview',
  'round: 2',
  'end:',
  'interviewers:',
  '  - {name: Dana Whitlock, email: dana@acme.example}',
  '  - Owen',
  '---',
].join('\n');
const { tree } = new NoteDocument({ uri: 'file:///talk.md', path: 'talk.md', text });
const nearest = (...path: KeyPath): string | undefined => {
  const span = tree?.nearestSpan(path);
  return span && text.slice(span.start, span.end);
};

suite('The place of a path in front matter', () => {
  test('is the value', () => {
    assert.equal(nearest('round'), '2');
    assert.equal(nearest('interviewers', 0, 'email'), 'dana@acme.example');
    assert.equal(nearest('interviewers', 1), 'Owen');
  });
  test('is the key where no value is written', () => assert.equal(nearest('end'), 'end'));
  test('is what is nearest around it where the path leads further than the note', () => {
    assert.equal(nearest('round', 'inside'), 'round');
    assert.equal(nearest('round', 3, 'inside'), 'round');
    assert.equal(nearest('interviewers', 1, 'email'), 'Owen');
    assert.equal(nearest('interviewers', 0, 'role'), '{name: Dana Whitlock, email: dana@acme.example}');
    assert.equal(nearest('interviewers', 7), 'interviewers');
  });
  test('is nowhere where not even the first key is written', () => {
    assert.equal(nearest('start'), undefined);
    assert.equal(nearest('start', 'inside'), undefined);
    assert.equal(nearest(), undefined);
  });
});
