import { isPhrase } from '../../messages/phrases.js';
import { nameWords } from '../topicPerson.js';
import { placeIn } from './draft.js';
import { greetedNames } from './greetedName.js';
import { thankYouCheck } from './thankYouCheck.js';

export const formality = thankYouCheck({
  code: 'TY115',
  severity: 'hint',
  title: 'The greeting does not fit the tone',
  why: 'Advisers do not agree on first names. What you did in the talk is right; the hint is there in case it is a slip.',
  *find(draft) {
    const { letter, application, recipients } = draft;
    const { greeting, greetingWords = '', language } = letter;
    if (!greeting) return;
    if (application?.values.formality === 'formal' && isPhrase(language.casualGreetings, greetingWords)) {
      yield {
        message: `The tone of this application is formal, and “${greetingWords}” is casual. Keep the tone of the talk.`,
        place: placeIn(draft, greeting),
        facts: { found: greetingWords },
      };
      return;
    }
    const [first] = recipients;
    if (!first?.honorific) return;
    const family = nameWords(first.family ?? first.name?.split(/\s+/).at(-1) ?? '');
    const given = nameWords(first.given ?? first.name ?? '').filter((word) => !family.includes(word));
    const greeted = greetedNames(letter);
    if (greeted.some((word) => family.includes(word)) || !greeted.some((word) => given.includes(word)))
      return;
    const expected = `${first.honorific} ${first.family ?? first.name?.split(/\s+/).at(-1) ?? ''}`.trim();
    yield {
      message: `The greeting uses the first name, and a title is known: “${expected}”. Keep what you used in the talk.`,
      place: placeIn(draft, greeting),
      facts: { found: greeting.text, expected },
    };
  },
});
