import { plain } from '../text/plain.js';
import { scalarText, styleOf } from '../edit/yamlText.js';
import { isScalar, type Scalar } from 'yaml';
import type { Fixer } from './fix.js';

/** A key with a slip of the pen gets its right name. */
export const renameKey: Fixer = function* (problem, { tree }) {
  const { path } = problem;
  const to = problem.facts?.expected ?? '';
  const key = path && tree?.pair(path)?.key;
  const span = path && tree?.keySpan(path);
  if (!path || !span || !isScalar(key) || to === '') return;
  if (tree?.pair([...path.slice(0, -1), to])) return;
  yield {
    title: `Rename to “${plain(to)}”`,
    only: true,
    edits: [{ ...span, text: scalarText(to, styleOf(key as Scalar)) }],
  };
};

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
