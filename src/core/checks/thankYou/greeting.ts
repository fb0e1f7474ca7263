import { placeIn, placeOfGreeting } from './draft.js';
import { isGeneric } from './greetedName.js';
import { thankYouCheck } from './thankYouCheck.js';

export const greeting = thankYouCheck({
  code: 'TY111',
  severity: 'error',
  title: 'No greeting, or one for anybody',
  why: 'You have met. A message without a greeting looks like a fragment, and “Dear Sir or Madam” as if you had forgotten the name.',
  *find(draft) {
    const { letter, note } = draft;
    if (!letter.greeting) {
      yield {
        message: 'The note begins without a greeting. Begin with the name of the person who reads it.',
        place: placeOfGreeting(draft),
      };
      return;
    }
    const toSeveral =
      note.values.mode === 'joint' && !/sir|madam|whom|manager|damen/i.test(letter.greeting.text);
    if (isGeneric(letter) && !toSeveral)
      yield {
        message: `“${letter.greeting.text}” could go to anybody, and you have met. Use the name.`,
        place: placeIn(draft, letter.greeting),
        severity: 'warning',
        facts: { found: letter.greeting.text },
      };
  },
});
