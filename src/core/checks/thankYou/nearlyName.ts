import { isAtStart, smallWordsIn, wordsWithCapital } from '../debrief/bodyWords.js';
import { nameWordsIn } from '../knownPeople.js';
import { nameWords } from '../topicPerson.js';
import { visibleText } from '../visibleText.js';
import { companyWords } from './companyWords.js';
import { placeIn } from './draft.js';
import { isInflected, similarity } from './greetedName.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

const LONG = 5;

export const nearlyName = thankYouCheck({
  code: 'TY114',
  severity: 'warning',
  title: 'A name with a slip in it',
  why: 'A name that is nearly right is a name that is wrong, for the person or the firm it belongs to.',
  *find(draft) {
    const { letter, role, context } = draft;
    const names = new Set([...nameWordsIn(context.index), ...nameWords(context.me?.name)]);
    const companies = companyWords(context.index);
    const all = [...names, ...companies.keys()];
    const right = new Set([...companies.keys(), ...nameWords(role)]);
    const told = new Set<string>();
    const text = visibleText(letter.visible);
    const small = smallWordsIn(text);
    const how = {
      like: limitOf(draft, 'nearlyNamePercent') / 100,
      inflects: letter.language.inflectsNames === true,
    };
    for (const word of wordsWithCapital(text)) {
      const { folded } = word;
      const isGreeted = letter.greeting !== undefined && word.start < letter.greeting.end;
      if (folded.length < LONG || isGreeted || names.has(folded) || right.has(folded)) continue;
      if (told.has(folded) || (isAtStart(text, word) && small.has(folded))) continue;
      const meant = nearest(folded, all, how);
      if (meant === undefined) continue;
      told.add(folded);
      const expected = companies.get(meant) ?? `${meant.charAt(0).toUpperCase()}${meant.slice(1)}`;
      yield {
        message: `“${word.text}” looks like “${expected}” with a slip in it. Correct the name: its owner sees it first.`,
        place: placeIn(draft, word),
        facts: { found: word.text, expected },
      };
    }
  },
});

/** The plural or the genitive of a name is no slip; neither is any other case of it, where a language has them. */
function nearest(
  folded: string,
  names: readonly string[],
  { like, inflects }: { readonly like: number; readonly inflects: boolean },
): string | undefined {
  return names.find(
    (name) =>
      name.length >= LONG &&
      folded !== `${name}s` &&
      `${folded}s` !== name &&
      Math.abs(name.length - folded.length) <= 2 &&
      similarity(folded, name) >= like &&
      !(inflects && isInflected(folded, name)),
  );
}
