import { draftOf } from '../../checks/thankYou/draft.js';
import { spanOfProblem } from '../../language/problemRange.js';
import { sentencesIn, wordsIn } from '../../messages/sentences.js';
import { plain } from '../../text/plain.js';
import type { Fixer } from '../fix.js';
import { eolOf } from '../spans.js';
import { replace, sentenceOf, takeOut } from './sentence.js';

/** A blank line before the sentence that is nearest to the middle. */
export const partedParagraph: Fixer = function* (problem, document, context) {
  const letter = draftOf(document, context)?.letter;
  const at = spanOfProblem(document, problem).start - document.bodyStart;
  const paragraph = letter?.paragraphs.find(({ start, end }) => start <= at && at < end);
  if (!paragraph) return;
  const middle = (paragraph.start + paragraph.end) / 2;
  const [next] = sentencesIn(paragraph)
    .slice(1)
    .sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle));
  if (!next) return;
  const eol = eolOf(document);
  const gap = /\s*$/.exec(document.body.slice(0, next.start))?.[0].length ?? 0;
  yield {
    title: 'Part the paragraph in the middle',
    only: false,
    edits: [replace(document, { start: next.start - gap, end: next.start }, eol + eol)],
  };
};

/** The paragraph that is one too many goes on in the one before. */
export const joinedParagraph: Fixer = function* (problem, document, context) {
  const letter = draftOf(document, context)?.letter;
  const at = spanOfProblem(document, problem).start - document.bodyStart;
  const index = letter?.paragraphs.findIndex(({ start, end }) => start <= at && at < end) ?? -1;
  const [before, paragraph] = [letter?.paragraphs[index - 1], letter?.paragraphs[index]];
  if (!before || !paragraph || letter?.paragraphs.length !== index + 1) return;
  yield {
    title: 'Join it with the paragraph before',
    only: false,
    edits: [replace(document, { start: before.end, end: paragraph.start }, ' ')],
  };
};

const SHOWN = 40;

/** Without a paragraph, where the rest is short enough. What the note can do without, only the user knows. */
export const withoutParagraph: Fixer = function* (problem, document, context) {
  const letter = draftOf(document, context)?.letter;
  const most = Number(problem.facts.expected);
  for (const paragraph of letter?.paragraphs.slice(1) ?? []) {
    if (!letter || letter.words - wordsIn(paragraph.text).length > most) continue;
    const shown = paragraph.text.replace(/\s+/g, ' ').slice(0, SHOWN);
    yield {
      title: `Remove the paragraph “${plain(shown)}…”`,
      only: false,
      edits: [takeOut(document, paragraph)],
    };
  }
};

/** Two sentences at the semicolon, the dash or the “and” that is nearest to the middle. */
export const twoSentences: Fixer = function* (problem, document, context) {
  const letter = draftOf(document, context)?.letter;
  const sentence = letter && sentenceOf(problem, document, letter);
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
};
