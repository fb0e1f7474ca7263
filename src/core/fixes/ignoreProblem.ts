import type { NoteDocument } from '../document/noteDocument.js';
import { applyEdits, type TextEdit } from '../edit/textEdit.js';
import { readFrontMatter } from '../notes/frontMatter.js';
import { isCheckCode, type Problem } from '../problem.js';
import type { Fix } from './fix.js';
import { eolOf } from './spans.js';

/** The command that ignores a code in the whole workspace, without its prefix. */
export const IGNORE_EVERYWHERE = 'ignoreProblem';

/** The ways in which a problem can be put aside: on its line, in its note, everywhere. */
export function waysToIgnore(problem: Problem, document: NoteDocument): Fix[] {
  const { code } = problem;
  if (!mayBeIgnored(problem)) return [];
  const ways: [place: string, edit: TextEdit | undefined][] = [
    ['on this line', behindLine(problem, document)],
    ['in this note', inNote(problem, document)],
  ];
  return [
    ...ways.flatMap(([place, edit]) =>
      edit && keepsFacts(document, edit)
        ? [{ title: `Ignore ${code} ${place}`, edits: [edit], only: false }]
        : [],
    ),
    {
      title: `Ignore ${code} in this workspace`,
      edits: [],
      only: false,
      command: { id: IGNORE_EVERYWHERE, arguments: [code] },
    },
  ];
}

/** Advice can be put aside; what cannot be read cannot. */
export function mayBeIgnored({ code, severity }: Problem): boolean {
  return severity !== 'error' || isCheckCode(code);
}

/** A comment behind the text of the line: it counts for that line. */
function behindLine({ code, line }: Problem, document: NoteDocument): TextEdit | undefined {
  const { lines, bodyLine, front } = document;
  const isFence = line === 0 || (line < bodyLine && lines.startOf(line) >= (front?.end ?? 0));
  if (isFence || lines.lineText(line).trim() === '') return undefined;
  const comment = line < bodyLine ? frontComment(code) : bodyComment(code);
  return insertion(lines.endOf(line), ` ${comment}`);
}

/** A comment on a line of its own: it counts for the whole note. It is written where the problem stands. */
function inNote({ code, line }: Problem, document: NoteDocument): TextEdit | undefined {
  const { front, text, bodyLine, bodyStart } = document;
  const eol = eolOf(document);
  if (front && line > 0 && line < bodyLine && front.end > front.start) {
    const end = text[front.end - 1] === '\r' ? front.end - 1 : front.end;
    return insertion(end, `${eol}${frontComment(code)}`);
  }
  const isAtLineStart = bodyStart === 0 || text[bodyStart - 1] === '\n';
  return insertion(bodyStart, isAtLineStart ? bodyComment(code) + eol : eol + bodyComment(code));
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

function frontComment(code: string): string {
  return `# lint-ignore ${code}:`;
}

function bodyComment(code: string): string {
  return `<!-- lint-ignore ${code}: -->`;
}

/** A comment changes no fact. Inside a text of several lines it would. */
function keepsFacts({ text }: NoteDocument, edit: TextEdit): boolean {
  const facts = (of: string): string => JSON.stringify(readFrontMatter(of)?.data);
  return facts(text) === facts(applyEdits(text, [edit]));
}
