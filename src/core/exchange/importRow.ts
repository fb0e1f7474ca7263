import type { YamlValue } from '../edit/yamlText.js';
import type { KeyKind } from '../notes/keyKinds.js';
import { readValue } from '../notes/readValue.js';
import { application } from '../noteTypes/application.js';
import { parsePerson } from '../text/people.js';
import { plain } from '../text/plain.js';
import { dayIn, type OrderFound } from './columnDates.js';
import type { TableRow } from './csv.js';
import { importFields } from './fields.js';
import type { ImportChoices } from './importChoices.js';
import { listIn } from './listCells.js';
import { foldWord, statusNamed, valueNamed } from './statusWords.js';

/** What is wrong with a row, in a sentence. */
export interface RowProblem {
  readonly place: string;
  readonly message: string;
}

/** A row as the note that it becomes. */
export interface ReadRow {
  readonly place: string;
  /** Employer and role; empty where the row has neither. */
  readonly title: string;
  readonly answers: Readonly<Record<string, YamlValue>>;
  /** The whole body; without it, that of the template. */
  readonly body?: string;
  /** What goes below the body. */
  readonly notes: readonly NamedText[];
  readonly rest: readonly NamedText[];
  readonly problems: readonly RowProblem[];
}

/** The text of a column. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** How rows are read. */
export interface RowReader {
  readonly headers: readonly string[];
  readonly choices: ImportChoices;
  readonly orders: Readonly<Record<string, OrderFound>>;
}

export const statusField = 'status';

/** The fields that hold a day. */
export const dayFields: readonly string[] = importFields
  .map(({ id }) => id)
  .filter((id) => id === 'status-on' || kindOf(id)?.kind === 'day');

/** Empty cells, and the marks that people put there. */
const NOTHING = /^(?:[-–—]|n\/?a)$/i;

/** Reads one row; what has no place, or cannot be read, is told and goes to the rest. */
export function readRow({ place, cells, ragged }: TableRow, reader: RowReader): ReadRow {
  const row = new Row(place, reader);
  const { exact } = reader.choices.preset ?? {};
  for (const [at, cell] of cells.entries()) if (cell && (exact || !NOTHING.test(cell))) row.take(at, cell);
  if (ragged)
    row.tell(
      `The row has ${ragged.cells} cells, the headers are ${ragged.headers}. Check that it was read rightly.`,
    );
  return row.done();
}

class Row {
  readonly #place: string;
  readonly #reader: RowReader;
  readonly #answers: Record<string, YamlValue> = {};
  readonly #notes: NamedText[] = [];
  readonly #rest: NamedText[] = [];
  readonly #problems: RowProblem[] = [];
  #body: string | undefined;
  #statusOn: string | undefined;

  constructor(place: string, reader: RowReader) {
    this.#place = place;
    this.#reader = reader;
  }

  tell(message: string): void {
    this.#problems.push({ place: this.#place, message });
  }

  take(at: number, cell: string): void {
    const { headers, choices } = this.#reader;
    const name = headers[at] ?? '';
    const field = choices.mapping[at];
    if (field === undefined) this.#rest.push({ name, text: cell });
    else if (field === 'notes') this.#notes.push({ name, text: textOf(cell) });
    else if (field === 'text') this.#body = cell;
    else if (field !== '' && !this.#answer(field, cell)) this.#rest.push({ name, text: cell });
  }

  /** False where the cell cannot be that; then it is told. */
  #answer(field: string, cell: string): boolean {
    if (dayFields.includes(field)) return this.#day(field, cell);
    if (field === statusField) return this.#status(cell);
    if (field === 'contact-email') return this.#set('contact', { ...this.#contact(), email: cell });
    if (field === 'contact') return this.#set('contact', { ...this.#contact(), ...personIn(cell) });
    if (field === 'id') return this.#set('id', cell);
    const kind = kindOf(field) as KeyKind;
    const value = kind.kind === 'list' ? listIn(kind.of, cell) : this.#word(field, cell.replace(/\s+/g, ' '));
    let wrong = '';
    readValue(
      kind,
      value,
      [field],
      (_code, _path, { expected } = {}) => (wrong = expected ?? 'something else'),
    );
    if (!wrong) return this.#set(field, value);
    this.tell(`${nameOf(field)} cannot be “${plain(cell)}”. It was left out.`);
    return false;
  }

  #word(field: string, cell: string): string {
    return this.#reader.choices.preset?.exact ? cell : valueNamed(field, unlinked(cell));
  }

  #day(field: string, cell: string): boolean {
    const order = this.#reader.orders[field];
    const day = dayIn(cell, order === 'day-first' || order === 'month-first' ? order : undefined);
    if (!day) {
      this.tell(`“${plain(cell)}” is no day that can be read for sure. It was left out.`);
      return false;
    }
    if (field !== 'status-on') return this.#set(field, day);
    this.#statusOn = day;
    return true;
  }

  #status(cell: string): boolean {
    const said = this.#reader.choices.statuses?.[foldWord(cell)];
    const status = said ?? statusNamed(cell);
    if (status) return this.#set('status', status);
    if (said === undefined) this.tell(`“${plain(cell)}” is no status that is known. It was left out.`);
    return false;
  }

  #contact(): Record<string, YamlValue> {
    return (this.#answers['contact'] ?? {}) as Record<string, YamlValue>;
  }

  #set(key: string, value: YamlValue): boolean {
    this.#answers[key] = value;
    return true;
  }

  done(): ReadRow {
    const { preset, keepRest } = this.#reader.choices;
    const answers = { ...this.#answers };
    const title = [answers['company'], answers['role']].filter(Boolean).join(': ');
    if (!title) this.tell('There is neither an employer nor a role. The row was left out.');
    answers['status'] ??= preset?.status ?? (answers['applied'] ? 'applied' : 'saved');
    answers['history'] ??= historyOf(answers, this.#statusOn);
    return {
      place: this.#place,
      title,
      answers,
      ...(this.#body !== undefined && { body: this.#body }),
      notes: this.#notes,
      rest: keepRest ? this.#rest : [],
      problems: this.#problems,
    };
  }
}

/**
 * The day of the application and the present status, with days as far as they are known. An entry from which the present
 * status does not usually follow is left out: the day stands in `applied` all the same.
 */
function historyOf({ status, applied }: Readonly<Record<string, YamlValue>>, since?: string): YamlValue {
  const moves = (application.lifeCycle?.moves ?? {}) as Readonly<Record<string, readonly string[]>>;
  const day = typeof applied === 'string' ? applied : undefined;
  if (status === 'applied') return [entry(day ?? since, status)];
  const follows = day !== undefined && moves['applied']?.includes(String(status));
  const on = day !== undefined && since !== undefined && since < day ? undefined : since;
  return [...(follows ? [entry(day, 'applied')] : []), entry(on, String(status))];
}

function entry(on: string | undefined, status: string): YamlValue {
  return { ...(on !== undefined && { on }), status };
}

/** A name, or with an address `Dana Whitlock <dana@example.com>`. */
function personIn(cell: string): Record<string, YamlValue> {
  return cell.includes('@') ? { ...parsePerson(cell) } : { name: cell };
}

/** `[[Acme]]` and `[[companies/acme|Acme]]` are links of other programs; the name counts. */
function unlinked(text: string): string {
  return text.replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/g, '$1');
}

/** Text with the marks of web pages taken out. */
function textOf(cell: string): string {
  if (!/<\/?(?:p|br|div|ul|li|b|strong|span|h[1-6])\b[^>]*>/i.test(cell)) return cell;
  return cell
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<br\b[^>]*>|<\/(?:p|div|ul|ol|h[1-6]|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': '’',
  amp: '&',
};

function kindOf(field: string): KeyKind | undefined {
  return Object.hasOwn(application.keys, field)
    ? (application.keys as Readonly<Record<string, { readonly is: KeyKind }>>)[field]?.is
    : undefined;
}

function nameOf(field: string): string {
  return `“${field.replaceAll('-', ' ')}”`;
}
