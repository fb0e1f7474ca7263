import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import yaml from 'js-yaml';
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

/** What typing in a workspace of many notes costs: each answer against a bare parse of the note that is typed in. */
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
    diagnostics: each((note) => diagnose(note, context)),
    keys: completions(''),
    statuses: completions('status: '),
    links: completions('application: '),
    people: completions('  - name: '),
  });
  const line = (what: string, name: keyof typeof times, limit?: number): Row =>
    row(
      limit === undefined ? '–' : '5',
      `${what} ÷ bare parse of that note`,
      limit,
      ratio(times[name], times.bare),
    );
  const milliseconds = (name: keyof typeof times): string => (median(times[name]) / notes.length).toFixed(2);
  const count = index.notes.size.toLocaleString('en');
  return [
    line(`Typing among ${count} notes: diagnostics with checks and places`, 'diagnostics', 3),
    line(`Typing among ${count} notes: completions of keys`, 'keys'),
    line(`Typing among ${count} notes: completions of a status`, 'statuses'),
    line(`Typing among ${count} notes: completions of an application`, 'links'),
    line(`Typing among ${count} notes: completions of people`, 'people'),
    row(
      '–',
      'In milliseconds: bare parse · diagnostics · keys · status · application · people',
      undefined,
      (['bare', 'diagnostics', 'keys', 'statuses', 'links', 'people'] as const).map(milliseconds).join(' · '),
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
