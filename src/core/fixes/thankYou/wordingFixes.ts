import type { NoteDocument } from '../../document/noteDocument.js';
import { draftOf } from '../../checks/thankYou/draft.js';
import { limitOf } from '../../checks/thankYou/thankYouCheck.js';
import { readLetter } from '../../messages/letter.js';
import { plain } from '../../text/plain.js';
import type { Piece } from '../../messages/sentences.js';
import type { Fix, Fixer } from '../fix.js';
import { replaceFound } from '../spans.js';
import { changeTo } from '../wordFixes.js';
import { draftFixer } from './draftFixer.js';
import { addSentence, replace, sentenceOf, takeOut } from './sentence.js';

const SHOWN = 40;

/** Takes the sentence out. What it was to say, only the user knows. */
export const withoutSentence: Fixer = function* (problem, document, context) {
  const letter =
    draftOf(document, context)?.letter ?? readLetter(document.body, { myName: context.me?.name ?? '' });
  const sentence = sentenceOf(problem, document, letter);
  if (sentence) yield removedSentence(document, sentence);
};

export function removedSentence(document: NoteDocument, sentence: Piece): Fix {
  const shown = sentence.text.replace(/\s+/g, ' ');
  return {
    title: `Remove the sentence “${plain(shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown)}”`,
    only: false,
    edits: [takeOut(document, sentence)],
  };
}

/** A plainer greeting where the casual word is the greeting; else the sentence goes. */
export const plainerWord: Fixer = function* (problem, document, context) {
  const letter = draftOf(document, context)?.letter;
  const isGreeting =
    letter?.greeting !== undefined &&
    /^hey|^hiya/i.test(problem.facts.found) &&
    !sentenceOf(problem, document, letter);
  if (isGreeting) yield changeTo('Hello', false, replaceFound(document, problem, 'Hello'));
  else yield* withoutSentence(problem, document, context);
};

/** What the note is for, at its beginning. */
export const thanksFirst = draftFixer(function* ({ document, letter }) {
  const [first] = letter.paragraphs;
  if (!first) return;
  yield {
    title: 'Begin with “Thank you for your time.”',
    only: false,
    edits: [replace(document, { start: first.start, end: first.start }, 'Thank you for your time. ')],
  };
});

/** That you want the role, at the end. */
export const interestLast = draftFixer(function* ({ document, letter, role, company }) {
  const about = role ? `the ${role} role` : company ? `working at ${company}` : 'the role';
  const sentence = `I remain very interested in ${about}.`;
  yield {
    title: `Add “${plain(sentence)}”`,
    only: false,
    edits: [addSentence(document, letter, sentence, 'last')],
  };
});

/** One exclamation mark stays; the others become full stops. */
export const fullStops = draftFixer(function* (draft) {
  const { document } = draft;
  const { visible } = draft.letter;
  const runs = [...visible.matchAll(/[!！]+/g)];
  const kept = limitOf(draft, 'exclamationMarks');
  let left = kept;
  const edits = runs.map(({ 0: run, index: start }) => {
    const isKept = left > 0;
    left -= 1;
    return replace(
      document,
      { start, end: start + run.length },
      isKept ? run.slice(0, 1) : isGreeting(visible, start) ? ',' : '.',
    );
  });
  yield { title: `Keep ${kept === 1 ? 'one' : kept} and make the others full stops`, only: false, edits };
});

/** On the first line a mark ends the greeting. */
function isGreeting(visible: string, at: number): boolean {
  return (
    !visible.slice(0, at).trimStart().includes('\n') && visible.slice(0, at).trim().split(/\s+/).length <= 4
  );
}

/** Takes what was found out, with the blank before it. */
export const withoutFound: Fixer = function* (problem, document) {
  const [edit] = replaceFound(document, problem, '');
  if (!edit) return;
  const start = edit.start - (/[ \t]+$/.exec(document.text.slice(0, edit.start))?.[0].length ?? 0);
  const behind = document.text.slice(edit.end);
  const from = /^[ \t]*(?:\r?\n|$)/.test(behind) || /^\s/.test(behind) ? start : edit.start;
  yield {
    title: `Remove “${plain(problem.facts.found)}”`,
    only: false,
    edits: [{ ...edit, start: from }],
  };
};

/** Written small; with a capital where a sentence begins. */
export const writtenSmall: Fixer = function* (problem, document) {
  const { expected } = problem.facts;
  yield changeTo(expected, false, replaceFound(document, problem, expected));
};

/** A word once. */
export const oneOfTwo = draftFixer(function* ({ document, letter }, { facts: { expected, found } }) {
  const pattern = found
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .join('\\s+');
  const match = new RegExp(pattern, 'u').exec(letter.visible);
  if (match)
    yield {
      title: `Keep one “${plain(expected)}”`,
      only: true,
      edits: [replace(document, { start: match.index, end: match.index + match[0].length }, expected)],
    };
});
