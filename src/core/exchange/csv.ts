import Papa from 'papaparse';

/** One row of a table, with where it stands as its file shows it: a number, or the name of a note. */
export interface TableRow {
  readonly place: string;
  /** One per header, in the same order; empty where the file has none. */
  readonly cells: readonly string[];
  /** The row has fewer or more cells than there are headers. */
  readonly ragged?: { readonly cells: number; readonly headers: number };
}

/** What a file holds, whatever kind of file it was. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A spreadsheet runs what begins like this (OWASP: CSV injection); blanks before it, and marks of our own, are looked past. */
const RUNS = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const MARKED = /^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/;

/**
 * Reads a table of comma, semicolon or tab separated values: whichever the file uses. The first row with text is that of
 * the headers. Rows are numbered as a spreadsheet does; empty ones are passed over. Never throws.
 */
export function readCsv(text: string): Table {
  const source = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const { data } = Papa.parse<string[]>(source, { delimiter: delimiterOf(source) });
  const numbered = data
    .map((cells, at) => ({ place: String(at + 1), cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = numbered;
  const headers = namedHeaders(first?.cells ?? []);
  return { headers, rows: rest.map((row) => inShape(row, headers.length)) };
}

/**
 * Writes a table that every spreadsheet opens: quoted where needed, lines end as they do there, and no cell, header or not,
 * is one that a spreadsheet would run.
 */
export function writeCsv(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse([headers, ...rows] as string[][], { newline: '\r\n', escapeFormulae: RUNS });
  return `${text}\r\n`;
}

/** What parts the headers: the one that gives the most of them. Cells may hold any of the others. */
function delimiterOf(source: string): string {
  const headers = (delimiter: string): number =>
    Papa.parse<string[]>(source, { delimiter, preview: 1, skipEmptyLines: 'greedy' }).data[0]?.length ?? 0;
  return [',', ';', '\t'].reduce((best, each) => (headers(each) > headers(best) ? each : best));
}

/** The cell as it was before it was made harmless. */
function cleanCell(cell: string): string {
  return cell.replaceAll('\r\n', '\n').replace(MARKED, '').trim();
}

/** A column without a name is called by its letter, as a spreadsheet does. */
function namedHeaders(cells: readonly string[]): string[] {
  let last = cells.length;
  while (last > 0 && cells[last - 1] === '') last -= 1;
  return cells.slice(0, last).map((cell, at) => cell || `Column ${letterOf(at)}`);
}

function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}

/** Empty cells at the end of a row are nothing to speak of. */
function inShape({ place, cells }: TableRow, headers: number): TableRow {
  const extra = cells.slice(headers).some((cell) => cell !== '');
  const isRagged = cells.length < headers || extra;
  const whole = Array.from({ length: headers }, (_, at) => cells[at] ?? '');
  return { place, cells: whole, ...(isRagged && { ragged: { cells: cells.length, headers } }) };
}
