import type { NoteDocument } from '../document/noteDocument.js';
import type { Span, TextRange } from '../document/position.js';
import type { ProblemPlace } from '../problem.js';

/** The characters that a problem is about: its key or value, its words, else its line. */
export function rangeOfProblem(document: NoteDocument, place: ProblemPlace): TextRange {
  return document.lines.rangeOf(spanOfProblem(document, place));
}

/** As `rangeOfProblem`, in offsets. */
export function spanOfProblem(document: NoteDocument, { line, path, part, words }: ProblemPlace): Span {
  const { tree } = document;
  const inFrontMatter =
    path && path.length > 0 ? (part === 'key' ? tree?.keySpan(path) : tree?.nearestSpan(path)) : undefined;
  return inFrontMatter ?? document.spanOnLine(line, words ?? '');
}
