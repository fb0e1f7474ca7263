import { headingsOf } from '../../notes/sectionNames.js';
import { readSections } from '../../notes/sections.js';
import { copyOf } from '../../text/copy.js';
import { plain } from '../../text/plain.js';

const headings = headingsOf('Questions they asked');

/** The questions in the text of an interview note, each with its line. A note without the heading is not parsed. */
export function questionsIn(text: string): { readonly text: string; readonly line: number }[] {
  const lower = text.toLowerCase();
  if (!headings.some((heading) => lower.includes(heading))) return [];
  const start = bodyStart(text);
  const firstLine = text.slice(0, start).split('\n').length - 1;
  const sections = readSections(text.slice(start), firstLine, ['Questions they asked']);
  return (sections.get('Questions they asked') ?? [])
    .flatMap((section) => section.sections)
    .map(({ heading, line }) => ({ text: copyOf(plain(heading)), line }))
    .filter((question) => question.text !== '');
}

/** Behind the fence that closes the front matter. */
function bodyStart(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (opening === undefined) return 0;
  const fence = /^---[ \t]*(?:\r?\n|\r?$)/gm;
  fence.lastIndex = opening;
  const found = fence.exec(text);
  return found ? found.index + found[0].length : 0;
}
