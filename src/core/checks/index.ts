import type { NoteDocument } from '../document/noteDocument.js';
import { noteTypes, type TypeName } from '../noteTypes/index.js';
import type { Problem } from '../problem.js';
import { type Check, type CheckContext, run } from './check.js';
import { debriefChecks } from './debrief/index.js';
import { formatProblems } from './format/index.js';
import { isIgnored } from './ignore.js';
import { storyChecks } from './story/index.js';
import { thankYouChecks } from './thankYou/index.js';

/** Every check, in the order of the reference page. To add one: a definition, a line here. */
export const checks: readonly Check[] = [...debriefChecks, ...storyChecks, ...thankYouChecks];

const checksByType = new Map<TypeName, readonly Check[]>(
  noteTypes.map(({ type }) => [type, checks.filter(({ types }) => types.includes(type))]),
);

/**
 * What is found in the text of a note, by line: what is wrong in the body, and what the checks advise. Without what the
 * note or the settings say to ignore. A note that cannot be read has no findings.
 */
export function findingsOf(document: NoteDocument, context: CheckContext): Problem[] {
  const { note } = document;
  if (!note || note.broken) return [];
  const advice = (checksByType.get(note.type) ?? []).flatMap((check) => run(check, document, context));
  return [...formatProblems(document, context), ...advice]
    .filter((each) => !isIgnored(each, note.ignored, context.ignoredChecks))
    .sort((a, b) => a.line - b.line);
}
