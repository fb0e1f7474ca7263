import { NoteDocument } from '../document/noteDocument.js';
import { applyEdits, type TextEdit } from '../edit/textEdit.js';
import type { Rehearsal } from '../notes/debrief.js';
import type { ListEntry, Section } from '../notes/sections.js';
import { normalised } from '../questions/likeness.js';
import { belowHeading, belowList, lastLineOf } from '../questions/noteBelow.js';

/** A question of a note: its words, and the line on which it was last seen. */
export interface QuestionPlace {
  readonly text: string;
  readonly line: number;
}

const KEY = /^rehearsed:/i;
const PRACTISED = /(\d{4}-\d{2}-\d{2})(\s+)([1-5])(?!\d)/g;

/**
 * Notes under a question that it was practised: `- rehearsed: 2026-03-28 3`. A line that is there goes on, and a rating of
 * the same day gives way to the new one. Undefined where that cannot be written without touching anything else.
 */
export function rehearsalEdit(
  document: NoteDocument,
  place: QuestionPlace,
  rehearsal: Rehearsal,
): TextEdit | undefined {
  const sections = questionsOf(document);
  const at = indexOf(sections, place);
  const section = sections[at];
  if (!section) return undefined;
  const written = section.entries.flatMap(withNested).findLast(({ text }) => KEY.test(text));
  const entry = `rehearsed: ${textOf(rehearsal)}`;
  const ways = written
    ? [() => continued(document, written, rehearsal)]
    : [() => belowList(document, section, entry), () => belowHeading(document, section, entry)];
  const meant = readingOf(document, at, rehearsal);
  for (const way of ways) {
    const edit = way();
    if (edit && readingOf(after(document, edit), at) === meant) return edit;
  }
  return undefined;
}

function questionsOf(document: NoteDocument): Section[] {
  return (document.sections.get('Questions they asked') ?? []).flatMap(({ sections }) => sections);
}

/** The question of those words: the one on its line, else the last. */
function indexOf(sections: readonly Section[], { text, line }: QuestionPlace): number {
  const isMeant = ({ heading }: Section): boolean => normalised(heading) === normalised(text);
  const onLine = sections.findIndex((section) => section.line === line && isMeant(section));
  return onLine === -1 ? sections.findLastIndex(isMeant) : onLine;
}

function withNested(entry: ListEntry): ListEntry[] {
  return [entry, ...entry.entries.flatMap(withNested)];
}

function textOf({ on, rating }: Rehearsal): string {
  return `${on} ${rating}`;
}

/** Goes on with a line that is there, or changes the rating of the day. */
function continued(document: NoteDocument, { line }: ListEntry, rehearsal: Rehearsal): TextEdit | undefined {
  const start = document.lines.startOf(line);
  const text = document.text
    .slice(start, document.lines.endOf(lastLineOf(line, document)))
    .replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
  const all = [...text.matchAll(PRACTISED)];
  const same = all.findLast(([, day]) => day === rehearsal.on);
  if (same) {
    const at = start + same.index + same[0].length - 1;
    return { start: at, end: at + 1, text: String(rehearsal.rating) };
  }
  const last = all.at(-1);
  if (last) {
    const at = start + last.index + last[0].length;
    return { start: at, end: at, text: `, ${textOf(rehearsal)}` };
  }
  const key = /rehearsed:/i.exec(text);
  if (!key) return undefined;
  const at = start + key.index + key[0].length;
  const isEmpty = text.slice(key.index + key[0].length).trim() === '';
  return { start: at, end: at, text: ` ${textOf(rehearsal)}${isEmpty ? '' : ','}` };
}

/** What a debrief says, as one text: every word but the lines on which they stand; with one more rehearsal, if given. */
function readingOf(document: NoteDocument, at: number, more?: Rehearsal): string {
  const { debrief } = document;
  const questions = debrief?.questions.map((question, place) => {
    if (place !== at || !more) return question;
    const before = question.rehearsed ?? [];
    const same = before.findLastIndex(({ on }) => on === more.on);
    return { ...question, rehearsed: same === -1 ? [...before, more] : before.with(same, more) };
  });
  return JSON.stringify({ ...debrief, questions }, (key, value: unknown) =>
    key === 'line' ? undefined : sorted(value),
  );
}

/** Keys in one order: where a rehearsal is the first one, its key comes last. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function after({ uri, path, text }: NoteDocument, edit: TextEdit): NoteDocument {
  return new NoteDocument({ uri, path, text: applyEdits(text, [edit]) });
}
