import { flagBases, wordsOf } from '../../notes/debriefWords.js';
import type { Check } from '../check.js';
import { flagParts, isColour } from '../flagParts.js';
import { entriesIn, withNested } from '../places.js';

const bases = wordsOf(flagBases);

export const flagBasis: Check = {
  code: 'DB10',
  severity: 'warning',
  title: 'A flag without a basis',
  why: 'What you saw yourself weighs more than what you were told, and both more than a guess. When you compare offers weeks later, only the basis tells them apart.',
  types: ['interview'],
  *find(document) {
    for (const entry of entriesIn(document, 'Flags').flatMap(withNested)) {
      const { colour, category, basis, head } = flagParts(entry);
      if (!isColour(colour) || basis || (category && bases.includes(category.toLowerCase()))) continue;
      yield {
        message: `This flag does not say how you know it, and that is what it weighs. Add a basis: ${bases.join(', ')}.`,
        place: { line: entry.line, words: head },
        facts: { found: head, expected: bases.join(', ') },
      };
    }
  },
};
