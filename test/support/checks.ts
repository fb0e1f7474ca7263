import assert from 'node:assert/strict';
import { defaultTiming } from '../../src/core/actions/timing.js';
import { findingsOf } from '../../src/core/checks/index.js';
import { NoteDocument } from '../../src/core/document/noteDocument.js';
import { spanOfProblem } from '../../src/core/language/problemRange.js';
import type { Problem } from '../../src/core/problem.js';
import { type Files, indexOf, uriOf } from './notes.js';

/** What is found in the first of some files, with the others around it; for somebody in Berlin. */
export function findingsIn(files: Files, ignoredChecks?: ReadonlySet<string>): Problem[] {
  const document = documentOf(files);
  const found = findingsOf(document, {
    index: indexOf(files),
    userZone: 'Europe/Berlin',
    timing: defaultTiming,
    ...(ignoredChecks && { ignoredChecks }),
  });
  found.forEach(speaksInSentences);
  return found;
}

/** Fails unless a finding is told in whole sentences, with every gap in them filled. */
export function speaksInSentences({ code, message }: Problem): void {
  assert.match(message, /^[\p{L}\p{N}“][^]*[.?!]”?$/u, code);
  assert.doesNotMatch(message, /undefined|NaN|\[object|“”| {2}/, code);
}

/** The first of some files. */
export function documentOf(files: Files): NoteDocument {
  const [path, text] = Object.entries(files)[0] as [string, string];
  return new NoteDocument({ uri: uriOf(path), path, text });
}

/** A finding in a line: its code, and the characters that the editor underlines. */
export function told(files: Files, problem: Problem): string {
  const document = documentOf(files);
  const { start, end } = spanOfProblem(document, problem);
  return `${problem.code} ${document.text.slice(start, end)}`;
}

/** The findings in the first of some files, each in a line. */
export function toldIn(files: Files): string[] {
  return findingsIn(files).map((each) => told(files, each));
}

/** An interview of `acme` with Dana Whitlock and Priya Raman, who were thanked, by front matter and body. */
export function interviewFile(front: string, body: string): Files {
  const people = '{name: Dana Whitlock, email: dana@acme.example}, {name: Priya Raman}';
  return {
    'applications/acme/talk.md': `---\ntype: interview\napplication: acme\ninterviewers: [${people}]\n${front}\n---\n\n${body}\n`,
    'applications/acme/application.md':
      '---\ntype: application\ncompany: Acme\nrole: Engineer\nstatus: awaiting-decision\n---\n',
    'applications/acme/thanks.md':
      '---\ntype: thank-you\napplication: acme\ninterview: talk\nmode: joint\nto: {name: Dana Whitlock}\nstatus: sent\n---\n',
  };
}
