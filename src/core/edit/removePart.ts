import { type Draft, unsafe } from './draft.js';
import { commaBefore, isExplicit, nodeEnd, nodeStart, type Spot, spotEnd, spotStart } from './spot.js';
import type { TextEdit } from './textEdit.js';
import { matched } from '../text/match.js';

/** Takes a key or an entry out, with its lines and the comment behind it. */
export function removePart(draft: Draft, spot: Spot): TextEdit[] {
  if (isExplicit(spot)) throw unsafe();
  return spot.within.flow ? removeFromFlow(draft, spot) : removeLines(draft, spot);
}

function removeLines(draft: Draft, spot: Spot): TextEdit[] {
  const start = spotStart(spot);
  const end = spotEnd(draft, spot);
  const lead = draft.lead(start);
  const next = draft.nextLine(end);
  if (lead.trim() === '') return [draft.edit(draft.lineStart(start), next, '')];
  // It stands behind the dash of the entry of which it is the first key or the first entry.
  if (!/^[ -]*- +$/.test(lead) || spot.at > 0) throw unsafe();
  const sibling = spot.within.items.length > 1 ? spotStart({ ...spot, at: 1 }) : undefined;
  if (sibling !== undefined && draft.lineStart(sibling) === next) return [draft.edit(start, sibling, '')];
  const blanks = matched(/[ ]*$/, lead).length;
  return [draft.edit(start - blanks, draft.lineEnd(end), '')];
}

function removeFromFlow(draft: Draft, spot: Spot): TextEdit[] {
  const { within, at } = spot;
  const start = spotStart(spot);
  const end = spotEnd(draft, spot);
  const isOnly = within.items.length === 1;
  if (isOnly) {
    const open = nodeStart(within) + 1;
    const close = nodeEnd(draft, within) - 1;
    if (/^[\s,]*$/.test(draft.slice(open, start) + draft.slice(end, close)))
      return [draft.edit(open, close, '')];
  }
  if (standsAlone(draft, start, end)) return [draft.edit(draft.lineStart(start), draft.nextLine(end), '')];
  if (at > 0) {
    const before = spotEnd(draft, { ...spot, at: at - 1 });
    if (/^[ \t,]*$/.test(draft.slice(before, start))) return [draft.edit(before, end, '')];
  }
  const comma = at + 1 < within.items.length ? commaBefore({ ...spot, at: at + 1 }) : undefined;
  if (comma !== undefined) return [draft.edit(start, afterBlanks(draft, comma + 1), '')];
  const trailing = matched(/^[ \t]*,/, draft.slice(end, draft.lineEnd(end))).length;
  return [draft.edit(start, end + trailing, '')];
}

/** Whether nothing but its comma and its comment stands on the lines of an entry. */
function standsAlone(draft: Draft, start: number, end: number): boolean {
  return (
    draft.lead(start).trim() === '' && /^[ \t]*,?[ \t]*(#.*)?$/.test(draft.slice(end, draft.lineEnd(end)))
  );
}

function afterBlanks(draft: Draft, at: number): number {
  return at + matched(/^[ \t]*/, draft.slice(at, draft.lineEnd(at))).length;
}
