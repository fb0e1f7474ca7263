import { isSeq } from 'yaml';
import { plain } from '../text/plain.js';
import { foldWord, meant } from './closest.js';
import type { Fixer } from './fix.js';
import { replaceFound, repeatsValues } from './spans.js';
import { changeTo } from './wordFixes.js';

const yes = ['yes', 'true', 'y', 'on', 'ok', '1', 'x', 'ja', 'j', 'oui', 'si', 'sí', 'sim'];
const no = ['no', 'false', 'n', 'off', '0', 'nein', 'non', 'não'];

/** `Ja` → yes. */
export const yesOrNo: Fixer = function* (problem, document) {
  const word = foldWord(problem.facts.found);
  const known =
    yes.includes(word) || no.includes(word) ? [word] : meant(word, ['yes', 'no', 'true', 'false']);
  const [only] = known;
  if (only === undefined || known.length > 1) return;
  const answer = yes.includes(only) ? 'yes' : 'no';
  yield changeTo(answer, true, replaceFound(document, problem, answer));
};

/** `4/5`, `4 of 5` and `4.0` → 4. */
export const wholeNumber: Fixer = function* (problem, document) {
  const { found, expected } = problem.facts;
  const [min, max] = expected.split(' to ').map(Number) as [number, number];
  const match = /^(\d+)(?:[.,]0+)?(?:\s*(?:\/|of|out of)\s*(\d+))?(%)?$/.exec(found.trim());
  if (!match) return;
  const [, digits, of, percent] = match;
  const value = Number(digits);
  const outOf = of === undefined ? (percent ? 100 : max) : Number(of);
  if (outOf !== max || value < min || value > max || !Number.isSafeInteger(value)) return;
  yield changeTo(String(value), true, replaceFound(document, problem, String(value)));
};

/** Where a single value belongs, a list of one value: the value, as it was written. */
export const valueOfList: Fixer = function* ({ path = [] }, document) {
  const { tree, text } = document;
  const list = tree?.node(path);
  if (!isSeq(list) || list.items.length !== 1 || repeatsValues(document)) return;
  const [key, whole, item] = [tree?.keySpan(path), tree?.valueSpan(path), tree?.valueSpan([...path, 0])];
  if (!key || !whole || !item || !holdsNothingElse(text, [key.end, item.start, item.end, whole.end])) return;
  const value = text.slice(item.start, item.end);
  yield {
    title: `Take “${plain(value)}” out of the list`,
    only: true,
    edits: [{ start: key.end, end: whole.end, text: `: ${value}` }],
  };
};

/** Whether between a key and the end of its list stands one value on one line, and no comment. */
function holdsNothingElse(
  text: string,
  [key, start, end, listEnd]: readonly [number, number, number, number],
): boolean {
  return (
    /^\s*:\s*[[-]\s*$/.test(text.slice(key, start)) &&
    !/[\r\n]/.test(text.slice(start, end)) &&
    /^\s*,?\s*\]?$/.test(text.slice(end, listEnd))
  );
}
