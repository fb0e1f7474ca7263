import type { NoteDocument } from '../../document/noteDocument.js';
import {
  type DebriefWord,
  flagBases,
  flagCategories,
  flagColours,
  wordsOf,
} from '../../notes/debriefWords.js';
import type { ListEntry } from '../../notes/sections.js';
import { problem, type Problem } from '../../problem.js';
import { flagParts, isColour } from '../flagParts.js';
import { entriesIn, withNested } from '../places.js';

/** Flags whose colour, category or basis is not known. What is nested in a flag explains it, unless it is one too. */
export function flagProblems(document: NoteDocument): Problem[] {
  return entriesIn(document, 'Flags').flatMap((entry) => {
    const nested = entry.entries.flatMap(withNested).filter((each) => isColour(flagParts(each).colour));
    return [entry, ...nested].filter(({ text }) => text !== '').flatMap(problemsOf);
  });
}

function problemsOf(entry: ListEntry): Problem[] {
  const { colour, category, basis, hasColon } = flagParts(entry);
  const check = (word: string | undefined, list: readonly DebriefWord[]): Problem[] =>
    word === undefined || wordsOf(list).includes(word.toLowerCase())
      ? []
      : [
          problem(
            'choice/unknown',
            { line: entry.line, words: word },
            { found: word, expected: wordsOf(list).join(', ') },
          ),
        ];
  if (isColour(colour)) return [...check(category, flagCategories), ...check(basis, flagBases)];
  if (hasColon && category && /^\p{L}+$/u.test(colour)) return check(colour, flagColours);
  return [problem('flag/no-colour', { line: entry.line, words: entry.text })];
}
