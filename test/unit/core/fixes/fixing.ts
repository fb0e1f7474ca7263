import assert from 'node:assert/strict';
import { defaultTiming } from '../../../../src/core/actions/timing.js';
import { NoteDocument } from '../../../../src/core/document/noteDocument.js';
import { applyEdits } from '../../../../src/core/edit/editFrontMatter.js';
import type { Fix } from '../../../../src/core/fixes/fix.js';
import { fixAll } from '../../../../src/core/fixes/fixAll.js';
import { fixesFor } from '../../../../src/core/fixes/index.js';
import { allProblems } from '../../../../src/core/fixes/allProblems.js';
import { nameOf } from '../../../../src/core/fixes/proof.js';
import type { LanguageContext } from '../../../../src/core/language/context.js';
import type { Problem } from '../../../../src/core/problem.js';
import type { Day } from '../../../../src/core/time/day.js';
import { type Files, indexOf, uriOf } from '../../../support/notes.js';
import { inEditor } from '../../../../scripts/reliability/inEditor.js';

/** A note of a workspace, read, with all that is known besides. */
export interface Desk {
  readonly document: NoteDocument;
  readonly context: LanguageContext;
}

/** The note at a path, among other notes. It is 24 March 2026 in Berlin. */
export function deskWith(path: string, text: string, others: Files = {}): Desk {
  const index = indexOf({ ...others, [path]: text });
  const context: LanguageContext = {
    index,
    actions: [],
    timing: defaultTiming,
    now: Date.parse('2026-03-24T12:00+01:00'),
    userZone: 'Europe/Berlin',
    locale: 'en-GB',
    ignoredChecks: new Set(),
    today: '2026-03-24' as Day,
    textOf: (uri) => Promise.resolve(uri === uriOf(path) ? text : undefined),
  };
  return { document: new NoteDocument({ uri: uriOf(path), path, text }), context };
}

/** The problems of a code. */
export function problemsOfCode({ document, context }: Desk, code: string): Problem[] {
  return allProblems(document, context).filter((problem) => problem.code === code);
}

/** The fixes of the one problem of a code; fails where there is none, or more. */
export function fixesAt(desk: Desk, code: string): Fix[] {
  const found = problemsOfCode(desk, code);
  assert.equal(found.length, 1, `${code}: ${found.length} in ${JSON.stringify(desk.document.text)}`);
  return fixesFor(found[0] as Problem, desk.document, desk.context);
}

/** The text after a fix. Its edits are in order and do not overlap. */
export function after({ document: { text } }: Desk, { edits }: Pick<Fix, 'edits'>): string {
  assert.equal(inEditor(text, edits), applyEdits(text, edits));
  return applyEdits(text, edits);
}

/** The text after everything was fixed that has one right answer. */
export function afterAll(desk: Desk): string {
  return after(desk, fixAll(desk.document, desk.context));
}

/** Each fix as one reads it: its title, and `only` behind the one right answer. */
export function menu(fixes: readonly Fix[]): string[] {
  return fixes.map(({ title, only }) => (only ? `${title} (only)` : title));
}

/**
 * What holds after every fix: the problem is gone, and no error or warning came but of what could not be read before: the
 * whole where that was broken, else the value that was mended.
 */
export function checkLaw({ document, context }: Desk, problem: Problem, fix: Fix): void {
  const text = after({ document, context }, fix);
  const present = new NoteDocument({ uri: document.uri, path: document.path, text });
  assert.equal(present.note?.type, document.note?.type, 'it is another kind of note');
  const [then, now] = [document, present].map((each) => allProblems(each, context));
  const times = (list: readonly Problem[] = [], name: string): number =>
    list.filter((each) => nameOf(each) === name).length;
  const gone = nameOf(problem);
  assert.ok(times(now, gone) < times(then, gone), `${gone} is still there in ${JSON.stringify(text)}`);
  if (document.note?.broken) return;
  const mended = [problem.path?.[0], problem.facts?.expected].filter((each) => each !== undefined);
  for (const each of now ?? []) {
    if (each.severity === 'hint' || (each.path && mended.includes(each.path[0] as string))) continue;
    const name = nameOf(each);
    assert.ok(times(now, name) <= times(then, name), `${name} is new in ${JSON.stringify(text)}`);
  }
}

/** The fixes of each problem of a code. */
export function fixesOfAll(desk: Desk, code: string): Fix[][] {
  return problemsOfCode(desk, code).map((each) => fixesFor(each, desk.document, desk.context));
}
