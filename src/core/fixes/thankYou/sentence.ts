import type { NoteDocument } from '../../document/noteDocument.js';
import type { Span } from '../../document/position.js';
import type { TextEdit } from '../../edit/textEdit.js';
import { spanOfProblem } from '../../language/problemRange.js';
import type { Letter } from '../../messages/letter.js';
import type { Piece } from '../../messages/sentences.js';
import type { Problem } from '../../problem.js';
import { matched } from '../../text/match.js';
import { eolOf } from '../spans.js';

/** The sentence that a problem is in, by offsets in the body. */
export function sentenceOf(problem: Problem, document: NoteDocument, letter: Letter): Piece | undefined {
  const at = spanOfProblem(document, problem).start - document.bodyStart;
  return letter.sentences.find(({ start, end }) => start <= at && at < end);
}

/** Takes a piece of the body out, and the blank beside it; a paragraph that it filled goes with its empty line. */
export function takeOut(document: NoteDocument, piece: Span): TextEdit {
  const { text, bodyStart } = document;
  const [start, end] = [bodyStart + piece.start, bodyStart + piece.end];
  const before = matched(/[ \t]*(?:\r?\n[ \t]*)*$/, text.slice(0, start));
  const after = matched(/^[ \t]*(?:\r?\n[ \t]*)*/, text.slice(end));
  const begins = breaksIn(before) > 1;
  const ends = breaksIn(after) > 1 || end + after.length === text.length;
  if (begins && ends) return { start, end: end + after.length, text: '' };
  if (ends) return { start: start - before.length, end, text: '' };
  return { start, end: end + after.length, text: '' };
}

/** Puts a sentence behind the first paragraph's last, or below the greeting. */
export function addSentence(
  document: NoteDocument,
  letter: Letter,
  sentence: string,
  where: 'first' | 'last',
): TextEdit {
  const paragraph = where === 'first' ? letter.paragraphs[0] : letter.paragraphs.at(-1);
  const eol = eolOf(document);
  if (paragraph) return insert(document, paragraph.end, ` ${sentence}`);
  const end = letter.greeting ? lineEnd(document, letter.greeting.end) : 0;
  return insert(document, end, `${eol}${eol}${sentence}`);
}

/** The end of the line of the file, as an offset in the body. */
export function lineEnd({ lines, bodyStart }: NoteDocument, offset: number): number {
  return lines.endOf(lines.lineAt(bodyStart + offset)) - bodyStart;
}

/** Puts text at an offset of the body. */
export function insert({ bodyStart }: NoteDocument, offset: number, text: string): TextEdit {
  return { start: bodyStart + offset, end: bodyStart + offset, text };
}

/** Puts text in the place of a piece of the body. */
export function replace({ bodyStart }: NoteDocument, { start, end }: Span, text: string): TextEdit {
  return { start: bodyStart + start, end: bodyStart + end, text };
}

function breaksIn(blanks: string): number {
  return blanks.split('\n').length - 1;
}
