import { isScalar } from 'yaml';
import type { FrontMatterTree } from '../document/frontMatterTree.js';
import { scalarText, styleOf } from '../edit/yamlText.js';
import type { KeyPath } from '../problem.js';
import { plain } from '../text/plain.js';
import type { Fix, Fixer } from './fix.js';
import { closestWord, wordsLike } from './wordFixes.js';

/** A key with a slip of the pen gets its right name. */
export const renameKey: Fixer = function* ({ path, facts }, { tree }) {
  if (path && facts.expected) yield* renamed(path, facts.expected, { tree, only: true });
};

/** A criterion that the values do not have: one of those they have, in the scores or in what was told. */
export const criterionMeant: Fixer = function* (problem, document) {
  if (!problem.path) return yield* closestWord(problem, document);
  const { found, expected } = problem.facts;
  const { sure, words } = wordsLike(found, expected);
  for (const word of words) yield* renamed(problem.path, word, { tree: document.tree, only: sure });
};

/** Nothing where the group has that key already. */
function* renamed(
  path: KeyPath,
  to: string,
  { tree, only }: { readonly tree: FrontMatterTree | undefined; readonly only: boolean },
): Iterable<Fix> {
  const [key, span] = [tree?.pair(path)?.key, tree?.keySpan(path)];
  if (!span || !isScalar(key) || tree?.pair([...path.slice(0, -1), to])) return;
  yield { title: `Rename to “${plain(to)}”`, only, edits: [{ ...span, text: scalarText(to, styleOf(key)) }] };
}

/** What began before it ended, written the wrong way round. */
const pairs: Readonly<Record<string, string>> = { end: 'start', start: 'end', to: 'from', from: 'to' };

/** The beginning and the end change places, each as it was written. */
export const swapTimes: Fixer = function* ({ path = [] }, { tree, text }) {
  const at = path.findLastIndex((step) => typeof step === 'string' && Object.hasOwn(pairs, step));
  const key = path[at] as string | undefined;
  if (key === undefined) return;
  const other = [...path.slice(0, at), pairs[key] as string];
  const spans = [tree?.valueSpan(path), tree?.valueSpan(other)].filter((span) => span !== undefined);
  const [first, second] = spans.sort((a, b) => a.start - b.start);
  if (!first || !second || first.end > second.start) return;
  const textOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  yield {
    title: `Swap “${pairs[key] as string}” and “${key}”`,
    only: false,
    edits: [
      { ...first, text: textOf(second) },
      { ...second, text: textOf(first) },
    ],
  };
};
