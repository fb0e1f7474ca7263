import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { type SampleFile, sampleNotes } from '../../../src/sample/index.js';

/** The end of the story. */
export const END = '2026-04-12T20:00+02:00';

export const notesAt = (moment: string, weeks = 0): SampleFile[] => sampleNotes(new Date(moment), { weeks });

export function frontMatter(file: SampleFile): Record<string, unknown> {
  const match = /^---\n([^]*?\n)---\n/.exec(file.text);
  assert.ok(match, `${file.path} has front matter`);
  const document = parseDocument(match[1] as string);
  assert.deepEqual([...document.errors, ...document.warnings], [], file.path);
  return document.toJS() as Record<string, unknown>;
}

export function ofType(files: readonly SampleFile[], type: string): Record<string, unknown>[] {
  return files.map(frontMatter).filter((fields) => fields.type === type);
}

export const bodyOf = (file: SampleFile): string => file.text.replace(/^---\n[^]*?\n---\n/, '');
export const count = (files: readonly SampleFile[], pattern: RegExp): number =>
  files.reduce((sum, file) => sum + [...bodyOf(file).matchAll(pattern)].length, 0);
export const matching = (files: readonly SampleFile[], part: string): SampleFile[] =>
  files.filter((file) => file.path.includes(part));
export const only = (files: readonly SampleFile[], part: string): SampleFile => {
  const [file, ...others] = matching(files, part);
  assert.ok(file && others.length === 0, `exactly one ${part}`);
  return file;
};
