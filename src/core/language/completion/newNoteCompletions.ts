import type { NoteDocument } from '../../document/noteDocument.js';
import { noteTypes } from '../../noteTypes/index.js';
import type { NoteType } from '../../noteTypes/noteType.js';
import { isSingle } from './asking.js';
import type { Completion } from './completion.js';
import { below } from './keyCompletions.js';

/** What an almost empty file may hold so far: nothing, or the beginning of a fence and of `type: …`. */
const BEGINNING =
  /^\uFEFF?\s*(?:-{1,3}[ \t]*(?:\r?\n\s*)?)?(?:t|ty|typ|type|type:[ \t]*[a-z-]*)?[ \t]*(?:\r?\n---[ \t]*)?\s*$/;

/** Longer text is a note already. */
const LONGEST_BEGINNING = 300;

/** Whole new notes, for a file in which nothing is written yet but perhaps its type; undefined for any other file. */
export function newNoteCompletions({ text, lines }: NoteDocument, offset: number): Completion[] | undefined {
  if (text.length > LONGEST_BEGINNING || !BEGINNING.test(text)) return undefined;
  const line = lines.lineAt(offset);
  const start = Math.max(lines.startOf(line), text.startsWith('\uFEFF') ? 1 : 0);
  const end = lines.endOf(line);
  const fence = text.slice(start, end).startsWith('-') ? '--- ' : '';
  const others = [
    { start: text.startsWith('\uFEFF') ? 1 : 0, end: start, text: '' },
    { start: end, end: text.length, text: '' },
  ].filter((edit) => edit.end > edit.start);
  return (noteTypes as readonly NoteType[]).map((definition) => ({
    label: `type: ${definition.type}`,
    kind: 'note',
    detail: `New ${definition.title}`,
    means: definition.means,
    insert: skeleton(definition),
    snippet: true,
    filter: `${fence}type: ${definition.type}`,
    replace: { start, end },
    also: others,
  }));
}

/** The keys that a new note asks for, its status, and the headings that are read. */
function skeleton({ type, keys, asks, lifeCycle, sections }: NoteType): string {
  const names = [...new Set([...asks, ...(lifeCycle ? [lifeCycle.key] : [])])];
  let stop = 0;
  const lines = names.map((name) => {
    const kind = keys[name]?.is;
    if (!kind) return `${name}: `;
    if (name === lifeCycle?.key) return `${name}: ${Object.keys(lifeCycle.moves)[0] ?? ''}`;
    if (isSingle(kind)) return `${name}: $${(stop += 1)}`;
    return `${name}:${below(kind).replace(/\$\d/g, () => `$${(stop += 1)}`)}`;
  });
  const body = sections.map((section) => `\n## ${section}\n`).join('');
  return ['---', `type: ${type}`, ...lines, '---', body, '$0'].join('\n');
}
