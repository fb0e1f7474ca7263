import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ActionBoard } from '../../../src/core/actions/actionBoard.js';
import { defaultTiming } from '../../../src/core/actions/timing.js';
import type { Span, TextRange } from '../../../src/core/document/position.js';
import { applyEdits, type TextEdit } from '../../../src/core/edit/textEdit.js';
import { NoteIndex } from '../../../src/core/index/noteIndex.js';
import { problemsOf } from '../../../src/core/index/noteProblems.js';
import type { LanguageContext } from '../../../src/core/language/context.js';
import * as language from '../../../src/core/language/index.js';
import { parseNote } from '../../../src/core/notes/parseNote.js';
import { dayAt } from '../../../src/core/time/zone.js';
import { sampleNotes } from '../../../src/sample/index.js';
import { law } from '../property.js';
import { bodies, fileTexts } from './texts.js';

const now = Date.parse('2026-03-27T12:30+01:00');
const userZone = 'Europe/Berlin';
const settings = {
  userZone,
  timing: defaultTiming,
  regionalProfiles: false,
  holidays: { isHoliday: () => false },
};
const others = sampleNotes(new Date(now)).map((file) => ({
  uri: `file:///search/${file.path}`,
  note: parseNote({ uri: `file:///search/${file.path}`, ...file }),
}));
const path = 'applications/lindenhof/note.md';
const uri = `file:///search/${path}`;

/** A note with any text, among those of the worked job search. */
export function among(text: string): { document: language.NoteDocument; context: LanguageContext } {
  const index = new NoteIndex();
  index.apply([...others, { uri, note: parseNote({ uri, path, text }) }]);
  const context = {
    ...{ index, now, userZone, locale: 'en-GB', today: dayAt(now, userZone), timing: defaultTiming },
    ignoredChecks: new Set<string>(),
    actions: new ActionBoard(index, settings).at(now),
    actionSettings: settings,
    textOf: (other: string) => Promise.resolve(other === uri ? text : undefined),
  };
  return { document: new language.NoteDocument({ uri, path, text }), context };
}

/** The text of a note that somebody is writing: any file, or front matter that is good with any body. */
export const noteTexts = fc.oneof(
  { weight: 2, arbitrary: fileTexts },
  fc
    .tuple(
      fc.constantFrom(
        'type: interview\nstatus: completed\ninterviewers: Dana <d@x.org>\ndebrief: started',
        'type: story\nid: a\ncompetencies: [b]',
        'type: thank-you\nto: Dana\nstatus: draft',
      ),
      bodies,
    )
    .map(([head, body]) => `---\n${head}\n---\n${body}`),
);

function isInside(text: string, { start, end }: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify({ start, end }));
}

function isRangeIn(document: language.NoteDocument, { start, end }: TextRange): void {
  const [from, to] = [start, end].map(({ line, character }) => document.lines.startOf(line) + character) as [
    number,
    number,
  ];
  isInside(document.text, { start: from, end: to });
}

function canBeMade(text: string, edits: readonly TextEdit[]): void {
  for (const edit of edits) isInside(text, edit);
  assert.equal(typeof applyEdits(text, edits), 'string');
}

/** What is asked about the note as a whole. */
function askAboutAll(document: language.NoteDocument, context: LanguageContext): void {
  const { note, text, lines } = document;
  for (const { span } of language.linksIn(document, context)) isInside(text, span);
  for (const { range } of language.lensesOf(document, context)) isRangeIn(document, range);
  for (const { position } of language.inlayHintsOf(document, context))
    isRangeIn(document, { start: position, end: position });
  const place = language.placeToContinue(document);
  isRangeIn(document, { start: place, end: place });
  isSymbolIn(text, language.symbolOf(document));
  const problems = note ? problemsOf(context.index, note, context.ignoredChecks) : [];
  for (const problem of language.problemsIn(document, problems, context))
    isRangeIn(document, language.rangeOfProblem(document, problem));
  canBeMade(text, language.fixAll(document, context).edits);
  assert.ok(lines.lineAt(text.length) >= 0);
}

function isSymbolIn(text: string, symbol: ReturnType<typeof language.symbolOf>): void {
  if (!symbol) return;
  isInside(text, symbol.span);
  isInside(text, symbol.selection);
  for (const child of symbol.children) isSymbolIn(text, child);
}

/** What is asked where the cursor is. */
function askAt(document: language.NoteDocument, offset: number, context: LanguageContext): void {
  const { text } = document;
  for (const { replace, also, label } of language.completionsAt(document, offset, context)) {
    isInside(text, replace);
    canBeMade(text, also ?? []);
    assert.ok(label !== '');
  }
  const hover = language.hoverAt(document, offset, context);
  if (hover) {
    isInside(text, hover.span);
    assert.ok(hover.markdown.trim() !== '');
  }
  const renameable = language.prepareRename(document, offset, context);
  if ('range' in renameable) isRangeIn(document, renameable.range as TextRange);
}

export const asking = [
  law('every question about any note is answered with places inside it', 10_000, noteTexts, (text) => {
    const { document, context } = among(text);
    askAboutAll(document, context);
  }),
  law(
    'every question about any place in any note is answered with places inside it',
    10_000,
    fc.tuple(noteTexts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 })),
    ([text, offsets]) => {
      const { document, context } = among(text);
      for (const offset of offsets) askAt(document, offset % (text.length + 1), context);
    },
  ),
  law('each way to mend any note is a change inside it', 10_000, noteTexts, (text) => {
    const { document, context } = among(text);
    for (const { fixes, ignores } of language.fixesIn(document, { start: 0, end: text.length }, context))
      for (const { edits } of [...fixes, ...ignores]) canBeMade(text, edits);
  }),
];
