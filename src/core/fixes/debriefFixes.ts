import type { LanguageContext } from '../language/context.js';
import type { NoteDocument } from '../document/noteDocument.js';
import { everybody, peopleIn } from '../index/people.js';
import { plain } from '../text/plain.js';
import { foldName } from '../text/people.js';
import { lettersApart } from '../text/distance.js';
import { addDays } from '../time/day.js';
import { dayWords } from '../views/calendarWords.js';
import type { Fixer } from './fix.js';
import { replaceFound } from './spans.js';
import { changeTo } from './wordFixes.js';

/** The name as it is known. It is the only answer where no other name is as near. */
export const knownName: Fixer = function* (problem, document, context) {
  const { found, expected } = problem.facts;
  if (expected === '') return;
  const apart = (name: string): number => lettersApart(foldName(found), foldName(name), 3);
  const others = namesLike(found, document, context).filter((name) => foldName(name) !== foldName(expected));
  const isOnly = others.every((name) => apart(name) > apart(expected));
  yield changeTo(expected, isOnly, replaceFound(document, problem, expected));
};

/** Names of as many words: of one word, every word of every name. */
function namesLike(found: string, { note }: NoteDocument, { index }: LanguageContext): string[] {
  const people = [...(note ? peopleIn(note).map(({ person }) => person) : []), ...everybody(index)];
  const names = people.flatMap(({ name }) => name ?? []);
  const count = found.trim().split(/\s+/).length;
  if (count === 1) return names.flatMap((name) => name.split(/\s+/));
  return names.filter((name) => name.trim().split(/\s+/).length === count);
}

const terms: readonly (readonly [words: string, days: number])[] = [
  ['by tomorrow', 1],
  ['within three days', 3],
  ['within a week', 7],
];

/** A promise gets a day, at the end of its line. */
export const promiseBy: Fixer = function* ({ line }, { lines }, context) {
  const text = lines.lineText(line).replace(/(?:\s*<!--.*?-->)+\s*$/, '');
  const end = lines.startOf(line) + text.replace(/[\s.;,]+$/, '').length;
  for (const [words, days] of terms) {
    const day = addDays(context.today, days);
    yield {
      title: `Keep it ${words} (${dayWords(day, context)})`,
      only: false,
      edits: [{ start: end, end, text: `, by ${day}` }],
    };
  }
};

/** A flag says how its writer knows: one choice per basis, behind colour and category. */
export const flagBasis: Fixer = function* ({ line, facts }, document) {
  const { found, expected } = facts;
  const { start, end } = document.spanOnLine(line, found);
  if (document.text.slice(start, end) !== found || found.split(',').length !== 2) return;
  for (const basis of expected.split(/,\s*/).filter(Boolean))
    yield {
      title: `Add “${plain(basis)}”`,
      only: false,
      edits: [{ start: end, end, text: `, ${basis}` }],
    };
};

/** Whether they named a day stands in the application: there is nothing to write here. */
export const openPromise: Fixer = function* ({ facts }, _document, { index }) {
  const application = index.withId('application', facts.found);
  if (!application) return;
  yield {
    title: `Open “promise” in ${plain(application.title)}`,
    only: false,
    edits: [],
    command: { id: 'openKey', arguments: [application.uri, 'promise'] },
  };
};
