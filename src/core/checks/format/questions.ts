import type { NoteDocument } from '../../document/noteDocument.js';
import { questionTypes, wordsOf } from '../../notes/debriefWords.js';
import type { ListEntry } from '../../notes/sections.js';
import { problem, type Problem } from '../../problem.js';
import type { CheckContext } from '../check.js';
import { withNested } from '../places.js';

/** Under each question: a type that is none, a rating out of range, a story that is not there. */
export function questionProblems(document: NoteDocument, { index }: CheckContext): Problem[] {
  const questions = (document.sections.get('Questions they asked') ?? []).flatMap(({ sections }) => sections);
  return questions
    .flatMap(({ entries }) => entries.flatMap(withNested))
    .flatMap((entry) => {
      const [key, value] = keyAndValue(entry);
      const place = { line: entry.line, words: value };
      if (value === '') return [];
      if (key === 'type' && !wordsOf(questionTypes).includes(value.toLowerCase()))
        return [
          problem('choice/unknown', place, { found: value, expected: wordsOf(questionTypes).join(', ') }),
        ];
      if (key === 'rating' && !/^[1-5]$/.test(value))
        return [problem('number/out-of-range', place, { found: value, expected: '1 to 5' })];
      if (key === 'story' && !index.withId('story', value))
        return [problem('link/dangling', place, { found: value, expected: 'story' })];
      return [];
    });
}

function keyAndValue({ text }: ListEntry): [key: string, value: string] {
  const [, key = '', value = ''] = /^(type|rating|story):\s*(.*)$/i.exec(text) ?? [];
  return [key.toLowerCase(), value.trim()];
}
