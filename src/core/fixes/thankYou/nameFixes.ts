import { type Draft, draftOf } from '../../checks/thankYou/draft.js';
import { plain } from '../../text/plain.js';
import { eolOf, replaceFound } from '../spans.js';
import type { Fix, Fixer } from '../fix.js';
import { changeTo } from '../wordFixes.js';
import { draftFixer } from './draftFixer.js';
import { insert, replace } from './sentence.js';
import { withoutFound } from './wordingFixes.js';

/** The recipient's name in the greeting. A slip in it has one right answer. */
export const rightName: Fixer = function* (problem, document) {
  const { expected } = problem.facts;
  if (expected !== '')
    yield changeTo(expected, problem.message.includes('misspelt'), replaceFound(document, problem, expected));
};

/** The name as it is known. */
export const knownSpelling: Fixer = function* (problem, document) {
  const { expected } = problem.facts;
  if (expected !== '') yield changeTo(expected, true, replaceFound(document, problem, expected));
};

/** A greeting with the name: above the text, or in place of one for anybody. */
export const greetByName = draftFixer(function* (draft) {
  const { document, letter } = draft;
  const words = greetingFor(draft);
  if (words === undefined) return;
  const { greeting, visible } = letter;
  if (greeting) {
    yield changeTo(words, false, [replace(document, greeting, words)]);
    return;
  }
  const eol = eolOf(document);
  const at = Math.max(0, visible.search(/\S/));
  yield {
    title: `Begin with “${plain(words)},”`,
    only: false,
    edits: [insert(document, at, `${words},${eol}${eol}`)],
  };
});

/** A greeting in the tone of the application. */
export const fittingGreeting = draftFixer(function* ({ document, letter }, { facts: { expected } }) {
  const { greeting, greetingWords, language } = letter;
  if (!greeting) return;
  const fixed = expected
    ? `${greetingWords} ${expected}`.trim()
    : language.greet && `${language.greet}${greeting.text.slice(greetingWords.length)}`;
  if (fixed) yield changeTo(fixed, false, [replace(document, greeting, fixed)]);
});

function greetingFor(draft: Draft): string | undefined {
  const { greet } = draft.letter.language;
  const [person] = draft.recipients;
  const name = person?.name;
  if (greet === undefined || !name) return undefined;
  const parts = name.split(/\s+/).filter((part) => !part.endsWith('.'));
  const isFormal = draft.application?.values.formality === 'formal';
  const [first = name] = parts;
  const given = person.given ?? first;
  const family = person.family ?? parts.at(-1) ?? name;
  const called = person.honorific
    ? `${person.honorific} ${family}`
    : isFormal || greet === 'Guten Tag'
      ? parts.join(' ')
      : given;
  return `${greet} ${called}`;
}

/** What a placeholder most likely stands for; else it goes. */
export const filledIn: Fixer = function* (problem, document, context) {
  const draft = draftOf(document, context);
  for (const value of draft ? meant(problem.facts.found, draft) : [])
    yield fix(`Put “${plain(value)}” there`, value);
  yield* withoutFound(problem, document, context);

  function fix(title: string, text: string): Fix {
    return { title, only: false, edits: replaceFound(document, problem, text) };
  }
};

function meant(placeholder: string, draft: Draft): string[] {
  const words = placeholder.toLowerCase();
  const [person] = draft.recipients;
  const given = person?.given ?? person?.name?.split(/\s+/)[0];
  const values: [RegExp, string | undefined][] = [
    [/\byour|\bmy|own/, draft.context.me?.name],
    [/company|firm|employer|organi[sz]ation/, draft.company],
    [/role|position|job|title/, draft.role],
    [/\b(?:interviewer|recipient|manager|first name|last name|surname)\b|^\W*(?:name|to|person)\W*$/, given],
  ];
  const found = values.find(([pattern]) => pattern.test(words))?.[1];
  return found ? [found] : [];
}
