import { everybody } from '../../index/people.js';
import { personLabel } from '../../text/people.js';
import { type Draft, placeIn } from './draft.js';
import {
  greetedNames,
  isGeneric,
  isInflected,
  isNamed,
  namesOf,
  personNamed,
  similarity,
} from './greetedName.js';
import { limitOf, thankYouCheck } from './thankYouCheck.js';

export const greetingName = thankYouCheck({
  code: 'TY110',
  severity: 'error',
  title: 'The greeting has another name',
  why: 'A wrong or misspelt name is the first thing that a reader sees, and the one they remember.',
  *find(draft) {
    const { letter, recipients } = draft;
    if (!letter.greeting || isGeneric(letter)) return;
    const names = recipients.flatMap(namesOf);
    const greeted = greetedNames(letter);
    const { inflectsNames } = letter.language;
    const wrong = greeted.filter(
      (word) => !isNamed(word, names) && !(inflectsNames && names.some((name) => isInflected(word, name))),
    );
    if (names.length === 0 || wrong.length === 0) return;
    const written = new Map(wordsAsWritten(letter.greeting.text));
    for (const word of wrong) {
      const said = sentence(word, { draft, names, isOnly: wrong.length === greeted.length });
      if (!said) continue;
      const found = written.get(word) ?? word;
      yield {
        message: `“${found}” ${said.message}`,
        place: placeIn(draft, letter.greeting),
        facts: { found, expected: said.expected },
      };
      return;
    }
  },
});

function sentence(
  word: string,
  { draft, names, isOnly }: { draft: Draft; names: readonly string[]; isOnly: boolean },
): { readonly message: string; readonly expected: string } | undefined {
  const [first] = draft.recipients;
  const label = personLabel(first) ?? '';
  const like = limitOf(draft, 'misspeltPercent') / 100;
  const meant = names.find((name) => similarity(word, name) >= like);
  if (meant) {
    const right = asWritten(meant, draft);
    return {
      message: `is misspelt in the greeting: it is “${right}”. People notice their own name first.`,
      expected: right,
    };
  }
  const other = personNamed(word, everybody(draft.context.index));
  const expected = first?.given ?? label.split(/\s+/).find((part) => !part.endsWith('.')) ?? label;
  if (other)
    return {
      message: `is the name of ${personLabel(other)}, and this note is to ${label}. Change the greeting.`,
      expected,
    };
  return isOnly
    ? { message: `is not the name of the person this note is to. Greet ${label}.`, expected }
    : undefined;
}

/** A folded word of a name as the name has it. */
function asWritten(folded: string, { recipients }: Draft): string {
  const words = recipients.flatMap(({ name, given, family }) =>
    [given, family, name].flatMap((each) => wordsAsWritten(each ?? '')),
  );
  return words.find(([word]) => word === folded)?.[1] ?? folded;
}

function wordsAsWritten(text: string): [folded: string, written: string][] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’-]+/gu)].map(([word]) => [
    word.normalize('NFC').toUpperCase().toLowerCase(),
    word,
  ]);
}
