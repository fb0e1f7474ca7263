import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NoteDocument } from '../../../src/core/document/noteDocument.js';
import { applyEdits } from '../../../src/core/edit/textEdit.js';
import { normalised } from '../../../src/core/questions/likeness.js';
import { addQuestions, proposals, readTranscript, speakersIn } from '../../../src/core/transcripts/index.js';
import { law } from '../property.js';
import { anyText } from './texts.js';

/** What transcripts are made of, and what readers of them stumble over. */
const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    ': ',
    ':',
    '. ',
    '? ',
    '?',
    '!',
    '…',
    ', ',
    '-',
    '- ',
    '>> ',
  ],
  ...[
    'WEBVTT\n\n',
    '1\n',
    '00:00:01.000 --> 00:00:02.000\n',
    '0:0:1.5 --> 0:0:2\n',
    '00:01:02',
    '0:03',
    '[Music]',
  ],
  ...[
    '<v Dana Hill>',
    '</v>',
    '<v ',
    '<c>',
    '<00:00:01.000>',
    '<',
    '>',
    '&amp;',
    '&#39;',
    '&lt;!--',
    '&',
    '{\\an8}',
  ],
  ...[
    'Me: ',
    'Them: ',
    'Dana Hill: ',
    '**Ich:** ',
    'Dana Hill   0:03\n',
    '[Dana] 14:03:22\n',
    'Transcript\n',
  ],
  ...[
    '14:03:22 From Dana to Everyone : ',
    '# ',
    '<!--',
    '-->',
    '[a](http://b)',
    '`',
    '*',
    '_',
    '![',
    '$',
    '|',
    '\\',
  ],
  ...[
    'Tell me about it',
    'Why us',
    'How would you model late claims',
    'I mean',
    'Imagine',
    'so',
    'um, ',
    'right',
  ],
  ...['Erzählen Sie mir', 'because', 'a', 'b c', '🦊', '\u202e', '\u0000', '\ud800', '日本語。'],
);

const transcripts = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((some) => some.join('')),
  // The same few pieces again and again: what takes time that grows faster than the text.
  fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 2000 }))
    .map(([some, times]) => some.join('').repeat(times)),
  anyText(200),
);

const NOTE =
  '---\ntype: interview\napplication: a\n---\n\n## Questions they asked\n\n## Flags\n\n- red, process, observed: late\n';

/** What is found in a text, for the first or for no speaker. */
function foundIn(text: string, isMe: boolean) {
  const turns = readTranscript(text);
  return proposals(turns, isMe ? speakersIn(turns)[0]?.name : undefined);
}

export const transcriptLaws = [
  law(
    'A transcript gives questions on one line, or none',
    40_000,
    fc.tuple(transcripts, fc.boolean()),
    (input) => {
      for (const { text, answer = 'x', line } of foundIn(...input)) {
        for (const said of [text, answer])
          assert.ok(said.trim() !== '' && !/[\n\r]/.test(said) && said.length <= 500);
        assert.ok(line >= 0 && line < input[0].split(/\r\n|[\n\r\u2028\u2029]/).length);
      }
    },
  ),
  law(
    'Questions come into a debrief as what they are, once, and change nothing else',
    20_000,
    transcripts,
    (text) => {
      const found = foundIn(text, true);
      const read = (note: string) => new NoteDocument({ uri: 'file:///i.md', path: 'i.md', text: note });
      const { edits, added } = addQuestions(read(NOTE), found);
      const after = applyEdits(NOTE, edits);
      const debrief = read(after).debrief;
      assert.equal(debrief?.questions.length ?? 0, added.length);
      assert.deepEqual(
        debrief?.flags.map(({ note }) => note),
        ['late'],
      );
      for (const [at, { text: asked }] of added.entries()) {
        const heading: string = debrief?.questions[at]?.text ?? '';
        assert.equal(normalised(heading), normalised(asked));
      }
      assert.deepEqual(addQuestions(read(after), found).edits, []);
    },
  ),
];
