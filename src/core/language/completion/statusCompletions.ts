import { isNoteOf } from '../../notes/note.js';
import type { Asking } from './asking.js';

/** The statuses that may follow now, as the life cycle has them; all of them where nothing is known of the present one. */
export function statusesToWrite(asking: Asking, values: readonly string[]): readonly string[] {
  const { lifeCycle } = asking.definition;
  const now = presentStatus(asking, values);
  if (now === undefined) return values;
  const key = asking.cursor.path[0];
  if (lifeCycle && (key === lifeCycle.key || key === 'history')) return lifeCycle.moves[now] ?? [];
  return values.slice(values.indexOf(now) + 1);
}

/** What stands there; while that is no status, what was saved last, else what the history ends with. */
function presentStatus(
  { document, definition, cursor, savedStatus }: Asking,
  values: readonly string[],
): string | undefined {
  const history = isNoteOf('application', document.note) ? (document.note.values.history ?? []) : [];
  if (cursor.path[0] === 'history') {
    const before = lastStatusAbove(document.text.slice(0, cursor.word.start));
    return before !== undefined && values.includes(before) ? before : undefined;
  }
  const isStatus = cursor.path[0] === definition.lifeCycle?.key;
  const known = isStatus ? [cursor.written, savedStatus, history.at(-1)?.status] : [cursor.written];
  return known.find((status) => status !== undefined && values.includes(status));
}

/** The status of the history entry above. */
function lastStatusAbove(text: string): string | undefined {
  const history = text.slice(text.lastIndexOf('\nhistory:') + 1);
  return [...history.matchAll(/[{,\s-]status:\s*["']?([a-z-]+)/g)].at(-1)?.[1];
}
