import type { NoteDocument } from '../../document/noteDocument.js';
import type { Span } from '../../document/position.js';
import {
  flagBases,
  flagCategories,
  flagColours,
  questionTypes,
  questionKeys,
} from '../../notes/debriefWords.js';
import { type SectionName, sectionNamed } from '../../notes/sectionNames.js';
import { foldName, personLabel } from '../../text/people.js';
import type { LanguageContext } from '../context.js';
import { definitionFor } from './asking.js';
import type { Completion, CompletionKind } from './completion.js';
import { criteriaOf } from './criteria.js';
import { dayOffers } from './dateCompletions.js';
import { linkOffers } from './linkCompletions.js';
import { competenciesOf } from './valueCompletions.js';
import { matched } from '../../text/match.js';

/** Where in the body the cursor is. */
interface BodyCursor {
  readonly document: NoteDocument;
  readonly context: LanguageContext;
  readonly line: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The offset of the cursor. */
  readonly offset: number;
}

/** What can be written at a place of the body: headings that are read, and the words of the sections' lists. */
export function sectionCompletions(
  document: NoteDocument,
  offset: number,
  context: LanguageContext,
): Completion[] {
  const definition = definitionFor(document);
  if (!definition || definition.sections.length === 0 || offset < document.bodyStart) return [];
  const line = document.lines.lineAt(offset);
  const before = document.text.slice(document.lines.startOf(line), offset);
  const cursor = { document, context, line, before, offset };
  if (/^#{1,6}[ \t]*[^#]*$/.test(before) && before.startsWith('#'))
    return headings(cursor, definition.sections);
  const section = sectionAbove(cursor, definition.sections);
  return section ? (inSection[section]?.(cursor) ?? []) : [];
}

/** Headings that the type reads and the note does not have yet. */
function headings({ document, line, before }: BodyCursor, names: readonly string[]): Completion[] {
  const start = document.lines.startOf(line);
  const marks = /^#{1,6}/.exec(before)?.[0] ?? '##';
  return names
    .filter(
      (name) =>
        !document.sections.has(name as SectionName) || sectionNamed(document.lines.lineText(line)) === name,
    )
    .map((name) => ({
      label: name,
      kind: 'heading',
      insert: `${marks} ${name}`,
      filter: `${marks} ${name}`,
      replace: { start, end: document.lines.endOf(line) },
    }));
}

/** The section that the cursor's line belongs to: that of the nearest heading above that is read. */
function sectionAbove({ document, line }: BodyCursor, names: readonly string[]): SectionName | undefined {
  for (let at = line - 1; at >= document.bodyLine; at -= 1) {
    const heading = /^#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(document.lines.lineText(at))?.[1];
    const name = heading === undefined ? undefined : sectionNamed(heading);
    if (name !== undefined && names.includes(name)) return name;
  }
  return undefined;
}

const inSection: Readonly<Partial<Record<SectionName, (cursor: BodyCursor) => Completion[]>>> = {
  'Questions they asked': questionCompletions,
  'Something to thank each person for': topicCompletions,
  Flags: flagCompletions,
  Promises: promiseCompletions,
  'What I learned': learnedCompletions,
};

/** The text of a list entry up to the cursor; undefined outside a list. */
function entryText({ before }: BodyCursor): string | undefined {
  return /^\s*[-*+][ \t]+(.*)$/.exec(before)?.[1];
}

/** The words from the last blank, comma or colon to the cursor, and the rest of the word behind it. */
function wordAt({ document, line, offset }: BodyCursor, written: string): Span {
  const behind = document.text.slice(offset, document.lines.endOf(line));
  return { start: offset - written.length, end: offset + matched(/^[\w-]*/, behind).length };
}

interface Word {
  readonly word: string;
  readonly means?: string;
}

function offer(
  cursor: BodyCursor,
  written: string,
  words: readonly Word[],
  more: Partial<Completion> = {},
): Completion[] {
  const replace = wordAt(cursor, written);
  const kind: CompletionKind = 'value';
  return words.map(({ word, means }) => ({
    label: word,
    kind,
    ...(means && { means }),
    insert: word + (more.insert ?? ''),
    replace,
    ...(more.goesOn && { goesOn: true }),
  }));
}

const ratings: readonly Word[] = [
  { word: '1', means: 'It went wrong.' },
  { word: '2', means: 'Weak.' },
  { word: '3', means: 'All right.' },
  { word: '4', means: 'Good.' },
  { word: '5', means: 'Could not be better.' },
];

function questionCompletions(cursor: BodyCursor): Completion[] {
  const text = entryText(cursor);
  if (text === undefined) return [];
  const [, key, value = ''] = /^(type|competency|rating|story):[ \t]*(.*)$/i.exec(text) ?? [];
  switch (key?.toLowerCase()) {
    case 'type':
      return offer(cursor, value, questionTypes);
    case 'competency':
      return offer(
        cursor,
        value.replace(/^.*,\s*/, ''),
        competenciesOf(cursor.context.index).map((word) => ({ word })),
      );
    case 'rating':
      return offer(cursor, value, ratings);
    case 'story':
      return linkOffers('story', cursor).map(({ id, title }) => ({
        label: id,
        kind: 'link',
        detail: title,
        insert: id,
        filter: `${id} ${title}`,
        replace: wordAt(cursor, value),
      }));
    default:
      return text.includes(':')
        ? []
        : offer(cursor, text, missingKeys(cursor), { insert: ': ', goesOn: true });
  }
}

/** What is not yet said about the question above. */
function missingKeys({ document, line }: BodyCursor): Word[] {
  const isHeading = (at: number): boolean => /^#{1,6}[ \t]/.test(document.lines.lineText(at));
  let from = line;
  while (from > document.bodyLine && !isHeading(from)) from -= 1;
  const there = new Set<string>();
  for (let at = from + 1; at < document.lines.count && !isHeading(at); at += 1) {
    const key = /^\s*[-*+][ \t]+([a-z ]+):/i.exec(document.lines.lineText(at))?.[1];
    if (key !== undefined && at !== line) there.add(key.toLowerCase());
  }
  return questionKeys.filter((key) => !there.has(key)).map((word) => ({ word }));
}

/** The interviewers, those without a topic first. */
function topicCompletions(cursor: BodyCursor): Completion[] {
  const text = entryText(cursor);
  const { note, debrief } = cursor.document;
  if (text === undefined || text.includes(':') || note?.type !== 'interview') return [];
  const written = new Set((debrief?.topics ?? []).map(({ person }) => foldName(person)));
  const names = (note.values.interviewers ?? []).flatMap((person) => personLabel(person) ?? []);
  const missing = names.filter((name) => !written.has(foldName(name)));
  const order = [...missing, ...names.filter((name) => !missing.includes(name))];
  return order.map((name) => ({
    label: name,
    kind: 'person',
    insert: `${name}: `,
    filter: name,
    replace: { start: cursor.offset - text.length, end: cursor.offset },
  }));
}

/** `colour, category, basis: `, one after the other. */
function flagCompletions(cursor: BodyCursor): Completion[] {
  const text = entryText(cursor);
  if (text === undefined || text.includes(':')) return [];
  const parts = text.split(',');
  const words = [flagColours, flagCategories, flagBases][parts.length - 1];
  if (!words) return [];
  const written = (parts.at(-1) as string).trimStart();
  const goesOn = parts.length < 3;
  return offer(cursor, written, words, { insert: goesOn ? ', ' : ': ', ...(goesOn && { goesOn }) });
}

/** The days behind `by`, and a whole promise at the beginning of an entry. */
function promiseCompletions(cursor: BodyCursor): Completion[] {
  const text = entryText(cursor);
  if (text === undefined) return [];
  const [, written] = /\bby[ \t]+([\w -]*)$/i.exec(text) ?? [];
  if (written !== undefined) {
    return dayOffers(cursor.context).map(({ label, text: day, detail }) => ({
      label,
      kind: 'date',
      detail: day,
      ...(detail && { means: detail }),
      insert: day,
      filter: `${label} ${day}`,
      replace: wordAt(cursor, written),
    }));
  }
  if (text.trim() !== '') return [];
  const tomorrow = dayOffers(cursor.context)[1]?.text ?? '';
  return [
    {
      label: '[ ] a promise of mine',
      kind: 'value',
      insert: `[ ] $1, by \${2:${tomorrow}}`,
      snippet: true,
      replace: { start: cursor.offset, end: cursor.offset },
    },
  ];
}

function learnedCompletions(cursor: BodyCursor): Completion[] {
  const text = entryText(cursor);
  if (text === undefined || text.includes(':')) return [];
  return criteriaOf(cursor.context.index, cursor.document, 'scores').map(({ id, name }) => ({
    label: id,
    kind: 'value',
    ...(name && { detail: name }),
    insert: `${id}: `,
    replace: wordAt(cursor, text),
  }));
}
