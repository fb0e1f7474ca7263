import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoteIndex } from '../../../../../src/core/index/noteIndex.js';
import { withoutComments } from '../../../../../src/core/messages/comments.js';
import {
  type DraftMode,
  missingThankYous,
  shippedVariants,
  ThankYouComposer,
  type Variant,
} from '../../../../../src/core/messages/drafts/index.js';
import { readFrontMatter } from '../../../../../src/core/notes/frontMatter.js';
import { parseNote } from '../../../../../src/core/notes/parseNote.js';
import { planOf } from '../../templates/planning.js';

const folder = join(__dirname, '../../../../../templates/thank-you');

/** The variants that are shipped. */
export const variants: readonly Variant[] = shippedVariants.map((name) => ({
  name,
  text: readFileSync(join(folder, `${name}.md`), 'utf8'),
}));

export const myName = 'Ines Okafor';

/** Notes by path, as whole files. */
export type Files = Record<string, string>;

export interface Drafted {
  readonly path: string;
  /** The whole note. */
  readonly text: string;
  /** What the other person reads. */
  readonly body: string;
  readonly front: Readonly<Record<string, unknown>>;
}

export interface Drafting {
  readonly mode?: DraftMode;
  readonly interest?: 'yes' | 'none';
  readonly variants?: readonly Variant[];
  readonly myName?: string;
}

export function indexOfFiles(files: Files): NoteIndex {
  const index = new NoteIndex();
  const notes = Object.entries(files).flatMap(([path, text]) => {
    const note = parseNote({ uri: path, path, text });
    return note ? [{ uri: path, note }] : [];
  });
  index.apply(notes);
  return index;
}

/** The drafts that an interview lacks; they are added to the files, as the command does. */
export function draftAll(files: Files, interview: string, drafting: Drafting = {}): Drafted[] {
  const index = indexOfFiles(files);
  const note = index.interviewLinked(interview, undefined);
  assert.ok(note, `no interview ${interview}`);
  const me = drafting.myName ?? myName;
  const composer = new ThankYouComposer({
    index,
    myName: me,
    variants: drafting.variants ?? variants,
    textOf: (uri) => files[uri],
  });
  const compose = composer.compose.bind(composer);
  return missingThankYous(note, index, drafting).map((answers) => {
    const plan = planOf('thank-you', answers, { index, myName: me, compose });
    let attempt = 1;
    while (files[plan.pathAt(attempt)] !== undefined) attempt += 1;
    files[plan.pathAt(attempt)] = plan.text;
    return draftedFrom(plan.pathAt(attempt), plan.text);
  });
}

export function draftedFrom(path: string, text: string): Drafted {
  const front = readFrontMatter(text);
  assert.deepEqual(front?.problems, []);
  const body = withoutComments(text.slice(front?.bodyStart)).trim();
  return { path, text, body, front: front?.data ?? {} };
}

/** The text between greeting and closing. */
export function coreOf({ body }: Pick<Drafted, 'body'>): string {
  return body
    .split(/\n{2,}/)
    .slice(1, -1)
    .join('\n\n');
}

/** A note with front matter and a body. */
export function fileOf(front: string, body = ''): string {
  return `---\n${front}\n---\n${body}\n`;
}
