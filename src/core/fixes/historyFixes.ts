import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { NoteDocument } from '../document/noteDocument.js';
import type { Span } from '../document/position.js';
import type { Change } from '../edit/change.js';
import { planEdit } from '../edit/editFrontMatter.js';
import type { TextEdit } from '../edit/textEdit.js';
import { isNoteOf } from '../notes/note.js';
import { noteTypeNamed } from '../noteTypes/index.js';
import { plain } from '../text/plain.js';
import { type Day, parseDay } from '../time/day.js';
import type { Fix, Fixer } from './fix.js';
import { ascending, matched } from '../text/match.js';

/** The status counts: the history gets the entry that is missing, where that is a usual step. Or the history is right. */
export const statusOrHistory: Fixer = function* ({ facts }, document, { today }) {
  const { note } = document;
  const { found, expected: last } = facts;
  if (!isNoteOf('application', note)) return;
  const latest = note.values.history?.at(-1)?.on;
  // Once it is sorted, it may agree.
  const isInOrder = note.problems.every(({ code }) => code !== 'history/out-of-order');
  const moves: Readonly<Record<string, readonly string[]>> = noteTypeNamed(note.type).lifeCycle?.moves ?? {};
  if (!(latest && latest > today) && moves[last]?.includes(found))
    yield* planned(`Add “${plain(found)}” of ${today} to the history`, isInOrder, document, [
      { append: 'history', entry: { on: today, status: found }, after: 'status' },
    ]);
  yield* planned(`Set the status to “${plain(last)}”`, false, document, [{ set: 'status', value: last }]);
};

/** A day is filled in that only a later status has: either the status moves there, or the day goes. */
export const statusOrMark: Fixer = function* ({ path = [] }, document) {
  const lifeCycle = document.definition?.lifeCycle;
  const mark = String(path[0]);
  const status = lifeCycle?.marks?.[mark]?.[0];
  if (!lifeCycle || status === undefined) return;
  yield* planned(`Set the status to “${status}”`, false, document, [{ set: lifeCycle.key, value: status }]);
  const { start, end } = document.tree?.valueSpan([mark]) ?? { start: 0, end: 0 };
  const title = `Take “${mark}: ${plain(document.text.slice(start, end))}” out`;
  yield* planned(title, false, document, [{ remove: mark }]);
};

/** The entries in the order of their days; those of one day stay as they are. */
export const sortHistory: Fixer = function* (_problem, document) {
  const { note, tree } = document;
  const list = tree?.node(['history']);
  if (!isNoteOf('application', note) || !tree || !isSeq(list)) return;
  const entries = list.items.map((item) => ({ on: dayOf(item), status: factOf(item, 'status') }));
  if (entries.some(({ on }) => on === undefined)) return;
  const order = entries.map((_, at) => at);
  order.sort((a, b) => ascending(entries[a]?.on as Day, entries[b]?.on as Day) || a - b);
  const agreed = entries.at(-1)?.status === note.status;
  const agrees = entries[order.at(-1) as number]?.status === note.status;
  if (agreed && !agrees) return;
  const spans = list.flow ? list.items.map((item) => tree.spanOf(item as Node)) : blocksOf(document, list);
  if (!spans || spans.some((span) => span === undefined)) return;
  yield {
    title: 'Sort the history by day',
    only: agrees,
    edits: reordered(document.text, spans as Span[], order),
  };
};

function* planned(
  title: string,
  only: boolean,
  { text }: NoteDocument,
  changes: readonly Change[],
): Generator<Fix> {
  const plan = planEdit(text, changes);
  if ('edits' in plan) yield { title, only, edits: plan.edits };
}

function factOf(item: unknown, key: string): string | undefined {
  const value = isMap(item) ? item.get(key) : undefined;
  return typeof value === 'string' ? value.trim() : undefined;
}

function dayOf(item: unknown): Day | undefined {
  return parseDay(factOf(item, 'on')?.slice(0, 10) ?? '');
}

/** Each entry with its dash, the comments above it, and the one behind it; without its last line break. */
function blocksOf({ tree, lines, text }: NoteDocument, list: YAMLSeq): Span[] | undefined {
  const spans = list.items.map((item) => (isMap(item) ? tree?.spanOf(item) : undefined));
  const blocks: Span[] = [];
  for (const [at, span] of spans.entries()) {
    if (!span) return undefined;
    const firstLine = lines.lineAt(span.start);
    const before = blocks.at(-1);
    const start = at === 0 ? lines.startOf(firstLine) : lines.startOf(lines.lineAt((before as Span).end) + 1);
    const lead = text.slice(lines.startOf(firstLine), span.start);
    const end = lines.endOf(lines.lineAt(span.end));
    if (!/^[ ]*- +$/.test(lead) || lead !== leadOf(blocks[0] ?? { start, end }, text) || start > span.start)
      return undefined;
    blocks.push({ start, end });
  }
  return blocks;
}

/** The dash of an entry, with the blanks around it: entries that have them alike can change places. */
function leadOf({ start, end }: Span, text: string): string {
  return matched(/^ *- +/m, text.slice(start, end));
}

function reordered(text: string, spans: readonly Span[], order: readonly number[]): TextEdit[] {
  return spans.flatMap((span, at) => {
    const { start, end } = spans[order[at] as number] as Span;
    return order[at] === at ? [] : [{ ...span, text: text.slice(start, end) }];
  });
}
