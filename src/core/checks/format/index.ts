import type { NoteDocument } from '../../document/noteDocument.js';
import type { Problem } from '../../problem.js';
import type { CheckContext } from '../check.js';
import { criterionProblems } from './criteria.js';
import { flagProblems } from './flags.js';
import { promiseProblems } from './promises.js';
import { questionProblems } from './questions.js';
import { topicProblems } from './topics.js';

type FormatCheck = (document: NoteDocument, context: CheckContext) => Problem[];

const ofInterview: readonly FormatCheck[] = [questionProblems, topicProblems, flagProblems, promiseProblems];

/** What is wrong in the body of a note, and what needs the body's places: it is looked for only in open editors. */
export function formatProblems(document: NoteDocument, context: CheckContext): Problem[] {
  const all = document.note?.type === 'interview' ? ofInterview : [criterionProblems];
  return all.flatMap((check) => check(document, context));
}
