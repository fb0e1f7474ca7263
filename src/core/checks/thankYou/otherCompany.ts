import { namedIn } from '../../index/people.js';
import { findPhrases, literalPhrase, withoutPhrases } from '../../messages/phrases.js';
import { foldName } from '../../text/people.js';
import { commonFirstWords } from './commonFirstWords.js';
import { type Draft, placeIn } from './draft.js';
import { thankYouCheck } from './thankYouCheck.js';

export const otherCompany = thankYouCheck({
  code: 'TY112',
  severity: 'error',
  title: 'Another employer is named',
  why: 'A sentence that was copied from a note to another firm tells this one where else you are talking. It reads as carelessness.',
  *find(draft) {
    const own = firstWord(draft.company);
    const right = wordsAround(draft);
    const text = withoutPhrases(
      [draft.role, draft.company].filter(Boolean).map(literalPhrase),
      draft.letter.visible,
    );
    const told = new Set<string>();
    for (const company of companiesIn(draft.context.index)) {
      const word = firstWord(company);
      if (word === '' || word === own || foldName(draft.company).includes(foldName(company))) continue;
      if (right.has(word) || told.has(company)) continue;
      const found = placesOf(company, word, text)[0];
      if (!found) continue;
      told.add(company);
      yield {
        message: `${company} is another employer of your search, and this note goes to ${draft.company || 'somebody else'}. Take the name out.`,
        place: placeIn(draft, found),
        facts: { found: found.text, expected: company },
      };
    }
  },
});

/** Words of topics, of the role, and of the people of the talk: whoever is called like a firm is no firm. */
function wordsAround({ topics, role, recipients, interview, context }: Draft): ReadonlySet<string> {
  const people = [...recipients, ...(interview?.values.interviewers ?? [])].map(({ name }) => name ?? '');
  const noted = topics.map(({ topic, link }) => `${topic} ${link ?? ''}`);
  return new Set(
    foldName([...noted, role, ...people, context.me?.name ?? ''].join(' ')).split(/[^\p{L}\p{N}]+/u),
  );
}

/** The name itself, or its first word with a capital or as the firm writes it, unless that is a word of every day. */
function placesOf(company: string, word: string, text: string): ReturnType<typeof findPhrases> {
  const isCommon = commonFirstWords.has(word) || word.length < 3;
  const whole = findPhrases([literalPhrase(company)], text).filter(
    ({ text: found }) => !isCommon || /\p{Lu}/u.test(found),
  );
  if (isCommon)
    return company.trim().includes(' ') ? whole : whole.filter(({ start }) => !beginsSentence(text, start));
  const first = findPhrases([literalPhrase(word)], text).filter(
    ({ text: found }) => /^[\p{Lu}\p{N}\p{Lo}]/u.test(found) || company.startsWith(found),
  );
  return [...whole, ...first].sort((a, b) => a.start - b.start || b.end - a.end);
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** The first word of a name, folded. */
function firstWord(company: string): string {
  return /[\p{L}\p{M}\p{N}'’-]+/u.exec(foldName(company))?.[0] ?? '';
}

const companiesIn = namedIn((index): readonly string[] => [
  ...new Set(
    index.ofType('application').flatMap(({ values }) => values.company?.replace(/\s+/g, ' ').trim() || []),
  ),
]);
