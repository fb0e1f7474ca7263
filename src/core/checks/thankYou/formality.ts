import { isPhrase } from '../../messages/phrases.js';
import { nameWords } from '../topicPerson.js';
import { placeIn, type Recipient } from './draft.js';
import { greetedNames } from './greetedName.js';
import { thankYouCheck } from './thankYouCheck.js';

export const formality = thankYouCheck({
  code: 'TY115',
  severity: 'hint',
  title: 'The greeting does not fit the tone',
  why: 'Advisers do not agree on first names. What you did in the talk is right; the hint is there in case it is a slip.',
  *find(draft) {
    const { letter, application, recipients } = draft;
    const { greeting, greetingWords, language } = letter;
    if (!greeting) return;
    if (application?.values.formality === 'formal' && isPhrase(language.casualGreetings, greetingWords)) {
      yield {
        message: `The tone of this application is formal, and “${greetingWords}” is casual. Keep the tone of the talk.`,
        place: placeIn(draft, greeting),
        facts: { found: greetingWords },
      };
      return;
    }
    const expected = titledName(recipients[0], greetedNames(letter));
    if (expected !== undefined)
      yield {
        message: `The greeting uses the first name, and a title is known: “${expected}”. Keep what you used in the talk.`,
        place: placeIn(draft, greeting),
        facts: { found: greeting.text, expected },
      };
  },
});

/** How somebody with a title is greeted, where the first name was used instead. */
function titledName(person: Recipient | undefined, greeted: readonly string[]): string | undefined {
  if (!person?.honorific) return undefined;
  const surname = person.family ?? person.name?.split(/\s+/).at(-1) ?? '';
  const family = nameWords(surname);
  const given = nameWords(person.given ?? person.name).filter((word) => !family.includes(word));
  const usesGiven = greeted.some((word) => given.includes(word));
  return usesGiven && !greeted.some((word) => family.includes(word))
    ? `${person.honorific} ${surname}`.trim()
    : undefined;
}
