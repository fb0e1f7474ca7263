import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import yaml from 'js-yaml';
import { Lexer } from 'marked';
import { ActionBoard } from '../../src/core/actions/actionBoard.js';
import type { ActionSettings } from '../../src/core/actions/setting.js';
import { NoteDocument } from '../../src/core/document/noteDocument.js';
import type { NoteIndex } from '../../src/core/index/noteIndex.js';
import { problemsOf } from '../../src/core/index/noteProblems.js';
import { completionsAt, problemsIn, rangeOfProblem } from '../../src/core/language/index.js';
import type { LanguageContext } from '../../src/core/language/context.js';
import { dayAt } from '../../src/core/time/zone.js';
import { coldIndex } from './disk.js';
import { interleaved, median, ratio } from './measure.js';
import { present } from './notesOfSearch.js';
import { type Row, row } from './row.js';

const NOTES_PER_ROUND = 300;
const options = { engines: { yaml: { parse: (text: string) => yaml.safeLoad(text) as object } } };

interface Typed {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

/**
 * What typing in a workspace of many notes costs, against a bare parse of the note that is typed in. gray-matter takes
 * only the front matter apart. That is all that completions need; diagnostics look at the body too, so that a bare parse
 * for them is gray-matter's and that of a Markdown lexer. Their ratio to the front matter alone is shown beside it.
 */
export async function goalsOfTyping(
  folder: string,
  settings: ActionSettings,
  rounds: number,
): Promise<Row[]> {
  const index = await coldIndex(folder);
  const context = contextOf(index, settings);
  const notes = interviews(index, folder);
  const each = (work: (note: Typed) => unknown) => () => notes.map(work);
  const completions = (line: string) => each((note) => complete(withLine(note, line), line.length, context));
  const times = await interleaved(rounds, {
    bare: each(({ text }) => matter(text, options)),
    whole: each(({ text }) => new Lexer({ gfm: true }).lex(matter(text, options).content)),
    diagnostics: each((note) => diagnose(note, context)),
    keys: completions(''),
    statuses: completions('status: '),
    links: completions('application: '),
    people: completions('  - name: '),
  });
  const count = index.notes.size.toLocaleString('en');
  const line = (what: string, name: keyof typeof times): Row =>
    row(
      '–',
      `Typing among ${count} notes: ${what} ÷ bare parse of its front matter`,
      undefined,
      ratio(times[name], times.bare),
    );
  const milliseconds = (name: keyof typeof times): string => (median(times[name]) / notes.length).toFixed(2);
  return [
    row(
      '5',
      `Typing among ${count} notes: diagnostics with checks and places ÷ bare parse of front matter and body`,
      3,
      ratio(times.diagnostics, times.whole),
    ),
    line('the same diagnostics', 'diagnostics'),
    line('completions of keys', 'keys'),
    line('completions of a status', 'statuses'),
    line('completions of an application', 'links'),
    line('completions of people', 'people'),
    row(
      '–',
      'In milliseconds: bare parse · with the body · diagnostics · keys · status · application · people',
      undefined,
      (['bare', 'whole', 'diagnostics', 'keys', 'statuses', 'links', 'people'] as const)
        .map(milliseconds)
        .join(' · '),
    ),
  ];
}

function contextOf(index: NoteIndex, settings: ActionSettings): LanguageContext {
  const { userZone, timing } = settings;
  return {
    index,
    now: present,
    userZone,
    locale: 'en',
    today: dayAt(present, userZone),
    timing,
    ignoredChecks: new Set(),
    actions: new ActionBoard(index, settings).at(present),
    textOf: () => Promise.resolve(undefined),
  };
}

function interviews(index: NoteIndex, folder: string): Typed[] {
  return index
    .ofType('interview')
    .slice(0, NOTES_PER_ROUND)
    .map(({ uri, path }) => ({ uri, path, text: readFileSync(join(folder, path), 'utf8') }));
}

function diagnose(note: Typed, context: LanguageContext): unknown {
  const { index } = context;
  const document = new NoteDocument(note);
  const format = document.note ? problemsOf(index, document.note) : [];
  const problems = problemsIn(document, format, context);
  return problems.map((each) => rangeOfProblem(document, each));
}

/** The note with a line more at the end of its front matter. */
function withLine(note: Typed, line: string): Typed {
  const [, head = '', rest = ''] = /^(---\n[\s\S]*?\n)(---\n[\s\S]*)$/.exec(note.text) ?? [];
  return { ...note, text: `${head}${line}\n${rest}` };
}

function complete(note: Typed, character: number, context: LanguageContext): unknown {
  const document = new NoteDocument(note);
  const line = document.lines.lineAt(document.front?.end ?? 0);
  return completionsAt(document, document.lines.startOf(line) + character, context);
}
