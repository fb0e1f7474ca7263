import assert from 'node:assert/strict';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { applyEdits } from '../../../../src/core/edit/textEdit.js';
import type { Proposal } from '../../../../src/core/transcripts/proposals.js';
import { addQuestions, headingText } from '../../../../src/core/transcripts/questionEntries.js';

const FRONT = '---\ntype: interview\napplication: harborlight\n---\n';
const asked = (text: string, more: Partial<Proposal> = {}): Proposal => ({
  kind: 'theirs',
  text,
  line: 0,
  likely: true,
  ...more,
});

function after(body: string, chosen: readonly Proposal[]): { text: string; count: number; line?: number } {
  const text = FRONT + body;
  const { edits, added, line } = addQuestions(
    new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text }),
    chosen,
  );
  return { text: applyEdits(text, edits).slice(FRONT.length), count: added.length, line };
}

suite('Adding questions to a debrief', () => {
  const two = [
    asked('Why us?', { type: 'motivational', answer: 'You build.' }),
    asked('Who decides?', { kind: 'mine' }),
  ];

  test('writes headings with what is known below those that are there, and nothing else', () => {
    const body = '\n## Questions they asked\n\n### How?\n- rating: 3\n\n## Flags\n';
    const { text, count, line } = after(body, two);
    assert.equal(
      text,
      '\n## Questions they asked\n\n### How?\n- rating: 3\n\n### Why us?\n\n- type: motivational\n- answer: You build.\n\n### Who decides?\n\n- type: mine\n\n## Flags\n',
    );
    assert.equal(count, 2);
    assert.equal((FRONT + text).split('\n')[line ?? 0], '### Why us?');
  });
  test('makes the section where it is missing, one level above the questions', () =>
    assert.equal(
      after('\n### Flags\n', [asked('Why us?')]).text,
      '\n### Questions they asked\n\n#### Why us?\n\n### Flags\n',
    ));
  test('keeps the line ends of the note', () => {
    const text = `${FRONT}\n## Fragen an mich\n`.replaceAll('\n', '\r\n');
    const { edits } = addQuestions(new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text }), two);
    assert.doesNotMatch(applyEdits(text, edits), /[^\r]\n/);
  });
  test('leaves out what is there already, and what comes twice', () => {
    const body = '\n## Questions they asked\n\n### why us\n';
    const { text, count } = after(body, [asked('Why us?'), asked('What now?'), asked('What, now?')]);
    assert.equal(count, 1);
    assert.match(text, /### why us\n\n### What now\?\n$/);
    assert.deepEqual(after(body, [asked('Why – us?')]), { text: body, count: 0, line: undefined });
  });
  test('reads back as the questions that were added', () => {
    const { text } = after('', two);
    const { debrief } = new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text: FRONT + text });
    assert.deepEqual(
      debrief?.questions.map(({ text, type, answer }) => [text, type, answer]),
      [
        ['Why us?', 'motivational', 'You build.'],
        ['Who decides?', 'mine', undefined],
      ],
    );
  });
  test('makes no link, picture, comment or HTML of what was said, and keeps its words', () => {
    assert.equal(
      headingText('See [this](http://x) <!-- no --> <b>?'),
      'See \\[this\\](http\\://x) \\<\\!-- no --\\> \\<b\\>?',
    );
    assert.equal(
      headingText('Do you know C#, R&D, a_b & more? Great!'),
      'Do you know C#, R&D, a_b & more? Great!',
    );
    assert.equal(headingText('&lt; `x` *y* $1'), '\\&lt; \\`x\\` \\*y\\* \\$1');
    assert.equal(headingText('One\ntwo\u202e'), 'One two');
  });
});
