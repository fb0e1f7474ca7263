import type { NoteDocument } from '../../document/noteDocument.js';
import type { ListEntry } from '../../notes/sections.js';
import { problem, type Problem } from '../../problem.js';
import { entriesIn } from '../places.js';

/** Lines of the topics that no thank-you will use, for they name nobody. */
export function topicProblems(document: NoteDocument): Problem[] {
  return entriesIn(document, 'Something to thank each person for').flatMap(problemsOf);
}

/** What is nested below a topic explains it; below a bare name it would be one, if it began with a name. */
function problemsOf({ text, line, entries }: ListEntry): Problem[] {
  const [, person = '', topic = ''] = /^([^:]*):\s*([^]*)$/.exec(text) ?? [];
  if (text === '' || (person.trim() !== '' && topic === '')) return entries.flatMap(problemsOf);
  return person.trim() === '' ? [problem('topic/no-person', { line, words: text })] : [];
}
