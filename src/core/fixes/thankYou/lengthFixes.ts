import { spanOfProblem } from '../../language/problemRange.js';
import { sentencesIn, wordsIn } from '../../messages/sentences.js';
import { matched } from '../../text/match.js';
import { plain } from '../../text/plain.js';
import { eolOf } from '../spans.js';
import { draftFixer } from './draftFixer.js';
import { replace, sentenceOf, takeOut } from './sentence.js';

/** A blank line before the sentence that is nearest to the middle. */
export const partedParagraph = draftFixer(function* ({ document, letter }, problem) {
  const at = spanOfProblem(document, problem).start - document.bodyStart;
  const paragraph = letter.paragraphs.find(({ start, end }) => start <= at && at < end);
  if (!paragraph) return;
  const middle = (paragraph.start + paragraph.end) / 2;
  const [next] = sentencesIn(paragraph)
    .slice(1)
    .sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle));
  if (!next) return;
  const eol = eolOf(document);
  const gap = matched(/\s*$/, document.body.slice(0, next.start)).length;
  yield {
    title: 'Part the paragraph in the middle',
    only: false,
    edits: [replace(document, { start: next.start - gap, end: next.start }, eol + eol)],
  };
});

/** The paragraph that is one too many goes on in the one before. */
export const joinedParagraph = draftFixer(function* ({ document, letter: { paragraphs } }) {
  const [before, last] = paragraphs.slice(-2);
  if (!before || !last) return;
  yield {
    title: 'Join it with the paragraph before',
    only: false,
    edits: [replace(document, { start: before.end, end: last.start }, ' ')],
  };
});

const SHOWN = 40;

/** Without a paragraph, where the rest is short enough. What the note can do without, only the user knows. */
export const withoutParagraph = draftFixer(function* ({ document, letter }, problem) {
  const most = Number(problem.facts.expected);
  for (const paragraph of letter.paragraphs.slice(1)) {
    if (letter.words - wordsIn(paragraph.text).length > most) continue;
    const shown = paragraph.text.replace(/\s+/g, ' ').slice(0, SHOWN);
    yield {
      title: `Remove the paragraph “${plain(shown)}…”`,
      only: false,
      edits: [takeOut(document, paragraph)],
    };
  }
});

/** Two sentences at the semicolon, the dash or the “and” that is nearest to the middle. */
export const twoSentences = draftFixer(function* ({ document, letter }, problem) {
  const sentence = sentenceOf(problem, document, letter);
  if (!sentence) return;
  const half = sentence.text.length / 2;
  const [joint] = [
    ...sentence.text.matchAll(/(?:;|,? [–—-]|, (?:and|but|so|which means))\s+(?=\p{L})/gu),
  ].sort((a, b) => Math.abs(a.index - half) - Math.abs(b.index - half));
  if (!joint || wordsIn(sentence.text.slice(0, joint.index)).length < 4) return;
  const start = sentence.start + joint.index;
  const end = start + joint[0].length;
  const next = document.body.charAt(end).toUpperCase();
  yield {
    title: 'Make two sentences of it',
    only: false,
    edits: [replace(document, { start, end: end + 1 }, `. ${next}`)],
  };
});
