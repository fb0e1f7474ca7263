import type { NoteIndex } from '../index/noteIndex.js';
import { debriefOf } from '../notes/debrief.js';
import { bodyStartOf, readFrontMatter } from '../notes/frontMatter.js';
import type { KeyKind } from '../notes/keyKinds.js';
import { isNoteOf, type Note, type NoteOf } from '../notes/note.js';
import { readSections } from '../notes/sections.js';
import { interview } from '../noteTypes/interview.js';
import { noteTypes, noteTypeNamed, type TypeName } from '../noteTypes/index.js';
import type { NoteType } from '../noteTypes/noteType.js';
import { type Person } from '../text/people.js';
import { writeCsv } from './csv.js';
import { cellOf } from './listCells.js';
import { publicBody } from './publicBody.js';
import { type Redactor, redactorFor } from './redact.js';

/** What an export is made from. */
export interface ExportSource {
  readonly index: NoteIndex;
  /** The whole text of a note; undefined where it cannot be read. */
  readonly textOf: (note: Note) => string | undefined;
  /** People are named; insiders never are. */
  readonly names: boolean;
}

/** One thing of the search: plain values by key. */
export type ExportRecord = Readonly<Record<string, unknown>>;

/** Everything of one kind. */
export interface ExportTable {
  /** As its file and its place in the JSON are called. */
  readonly name: string;
  readonly headers: readonly string[];
  readonly records: readonly ExportRecord[];
}

/** All that may leave, and the notes that could not be read and are left out. */
export interface SearchExport {
  readonly tables: readonly ExportTable[];
  readonly unread: readonly string[];
}

/** Keys that never leave: how people are reached, and what tells who they are. */
const neverLeaves = new Set([
  'email',
  'email-source',
  'phone',
  'given',
  'family',
  'honorific',
  'said-as',
  'keep-private',
]);
/** Keys whose text names an employer. */
const ofEmployers = new Set(['company', 'role', 'id', 'application', 'interview', 'url']);

/** Takes everything out of the notes that may leave them, in an order that stays the same. */
export function exportSearch({ index, textOf, names }: ExportSource): SearchExport {
  const redactor = redactorFor(index, names);
  const unread: string[] = [];
  const questions: ExportRecord[] = [];
  const tables = noteTypes.map((definition: NoteType): ExportTable => {
    const records = index.ofType(definition.type as TypeName).flatMap((note) => {
      const text = note.broken ? undefined : textOf(note);
      if (text === undefined) {
        unread.push(note.path);
        return [];
      }
      const meant = interviewOf(note, index);
      const secret = meant !== undefined && isSecret(meant, textOf(meant as Note));
      const body = secret ? '' : publicBody(text.slice(bodyStartOf(text)));
      if (isNoteOf('interview', note)) questions.push(...questionsOf(note, body, redactor));
      return [recordOf(note, body, { redactor, secret })];
    });
    return { name: pluralOf(definition.type), headers: headersOf(definition), records };
  });
  const asked: ExportTable = { name: 'questions', headers: questionHeaders, records: questions };
  return { tables: [...tables, asked].filter(({ records }) => records.length > 0), unread };
}

/** All of it as one file: valid, and the same for the same notes. */
export function exportJson({ tables }: SearchExport): string {
  const content = Object.fromEntries(tables.map(({ name, records }) => [name, records]));
  return `${JSON.stringify({ format: 'after-interview', version: 1, ...content }, undefined, 2)}\n`;
}

/** A table as a file for a spreadsheet. */
export function exportCsv({ headers, records }: ExportTable): string {
  return writeCsv(
    headers,
    records.map((record) => headers.map((header) => cellOf(record[header]))),
  );
}

/** The headers of a type: the same in every export. */
function headersOf({ linked, keys }: NoteType): string[] {
  return [...(linked ? ['id'] : []), ...Object.keys(keys).filter((key) => !neverLeaves.has(key)), 'text'];
}

/** An interview under a duty of secrecy, or of which that cannot be read: facts may leave, words may not. */
function isSecret({ values }: NoteOf<'interview'>, text: string | undefined): boolean {
  if (values.nda !== undefined || text === undefined) return values.nda !== false;
  const front = readFrontMatter(text);
  const written = front?.data['nda'];
  return front?.broken === true || (written !== undefined && written !== null && written !== '');
}

/** The interview that a note is, or was written for. */
function interviewOf(note: Note, index: NoteIndex): NoteOf<'interview'> | undefined {
  if (isNoteOf('interview', note)) return note;
  return isNoteOf('thank-you', note)
    ? index.interviewLinked(note.values.interview, note.values.application)
    : undefined;
}

interface RecordContext {
  readonly redactor: Redactor;
  readonly secret: boolean;
}

function recordOf(note: Note, body: string, context: RecordContext): ExportRecord {
  const { redactor, secret } = context;
  const definition: NoteType = noteTypeNamed(note.type);
  const values = note.values as Readonly<Record<string, unknown>>;
  const kept = Object.entries(definition.keys).flatMap(([key, { is }]): [string, unknown][] => {
    if (values[key] === undefined || neverLeaves.has(key) || (secret && key === 'subject')) return [];
    if (isNoteOf('reference', note) && key === 'name') return [[key, redactor.name(note.values)]];
    return [[key, plainValue(is, values[key], { key, redactor })]];
  });
  const id = isNoteOf('reference', note) ? redactor.referenceId(note.id) : redactor.employer(note.id);
  return {
    ...(definition.linked && { id: isNoteOf('story', note) ? redactor.text(note.id) : id }),
    ...Object.fromEntries(kept),
    ...(body && { text: redactor.text(body) }),
  };
}

interface ValueContext {
  readonly key: string;
  readonly redactor: Redactor;
}

/** A typed value as JSON holds it. */
function plainValue(kind: KeyKind, value: unknown, context: ValueContext): unknown {
  const { key, redactor } = context;
  switch (kind.kind) {
    case 'text':
      return ofEmployers.has(key) ? redactor.employer(String(value)) : redactor.text(String(value));
    case 'link':
      return kind.to === 'reference' ? redactor.referenceId(String(value)) : redactor.employer(String(value));
    case 'moment':
      return (value as { readonly text: string }).text;
    case 'list':
      return (value as readonly unknown[]).map((item) => plainValue(kind.of, item, context));
    case 'map':
      return mapped(value, (item) => plainValue(kind.of, item, context));
    case 'record':
      return recordValue(kind, value, context);
    default:
      return value;
  }
}

function recordValue(
  kind: Extract<KeyKind, { kind: 'record' }>,
  value: unknown,
  context: ValueContext,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value as object).filter(
    ([key, each]) => each !== undefined && !neverLeaves.has(key) && !(kind.person && key === 'name'),
  );
  const name = kind.person ? { name: context.redactor.name(value as Person) } : {};
  const rest = entries.map(([key, each]) => [
    key,
    kind.keys[key] ? plainValue(kind.keys[key], each, { ...context, key }) : undefined,
  ]);
  return { ...name, ...Object.fromEntries(rest) };
}

function mapped(value: unknown, each: (item: unknown) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, each(item)]));
}

const questionHeaders = [
  'application',
  'interview',
  'question',
  'type',
  'competency',
  'rating',
  'answer',
  'next-time',
  'story',
  'text',
] as const;

/** The questions of an interview; none of one whose body may not leave. */
function questionsOf(
  note: Note & { readonly type: 'interview' },
  body: string,
  redactor: Redactor,
): ExportRecord[] {
  const { questions } = debriefOf(readSections(body, 0, interview.sections));
  const text = (value: string | undefined): string | undefined => (value ? redactor.text(value) : undefined);
  return questions.map((asked) => {
    const record = {
      application: note.values.application && redactor.employer(note.values.application),
      interview: redactor.employer(note.id),
      question: text(asked.text),
      type: text(asked.type),
      competency: text(asked.competency),
      rating: asked.rating,
      answer: text(asked.answer),
      'next-time': text(asked.nextTime),
      story: text(asked.story),
      text: text(asked.prose),
    };
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  });
}

function pluralOf(type: string): string {
  return type.endsWith('s') ? type : type.endsWith('y') ? `${type.slice(0, -1)}ies` : `${type}s`;
}
