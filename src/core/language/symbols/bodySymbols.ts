import type { NoteDocument } from '../../document/noteDocument.js';
import type { Span } from '../../document/position.js';
import type { AskedQuestion, Debrief } from '../../notes/debrief.js';
import type { Section } from '../../notes/sections.js';
import type { SectionName } from '../../notes/sectionNames.js';
import { plain } from '../../text/plain.js';
import { bodyEntries } from '../bodyEntries.js';
import { leaf } from './frontMatterSymbols.js';
import type { NoteSymbol } from './noteSymbol.js';

interface Named {
  readonly line: number;
  readonly kind: NoteSymbol['kind'];
  readonly name: string;
  readonly detail: string;
}

/** What is read of each section of an interview. Prose has headings, which the editor knows itself. */
const listed: Readonly<Partial<Record<SectionName, (debrief: Debrief) => readonly Named[]>>> = {
  'Something to thank each person for': ({ topics }) =>
    topics.map(({ line, person, topic }) => ({ line, kind: 'topic', name: person, detail: topic })),
  Flags: ({ flags }) =>
    flags.map(({ line, colour, category, note }) => ({
      line,
      kind: 'flag',
      name: [colour, category].filter(Boolean).join(', '),
      detail: note,
    })),
  Promises: ({ promises }) =>
    promises.map(({ line, text, done }) => ({
      line,
      kind: 'promise',
      name: text,
      detail: done ? 'done' : 'open',
    })),
  'What I did not get to say': ({ notSaid }) => notSaid.map(item),
  'What I still want to know': ({ wantToKnow }) => wantToKnow.map(item),
  'Next time': ({ lessons }) => lessons.map(item),
};

function item({ line, text }: { readonly line: number; readonly text: string }): Named {
  return { line, kind: 'entry', name: text, detail: '' };
}

/** Questions, topics, flags, promises and other lists of the sections that are read, each below its heading. */
export function bodySymbols(document: NoteDocument): NoteSymbol[] {
  const { definition, debrief } = document;
  if (!definition || definition.sections.length === 0) return [];
  const found: NoteSymbol[] = [];
  for (const [name, sections] of document.sections) {
    const entries = debrief ? listed[name]?.(debrief) : learned(document, name);
    for (const section of sections) {
      const children =
        name === 'Questions they asked' && debrief
          ? questions(document, section, debrief.questions)
          : entriesIn(document, section, entries ?? []);
      if (children.length > 0) found.push({ ...heading(document, section, 'group'), children });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function learned(document: NoteDocument, name: SectionName): Named[] {
  return name === 'What I learned'
    ? [...bodyEntries(document)].filter(({ section }) => section === name).map(item)
    : [];
}

function entriesIn(
  { lines }: NoteDocument,
  { line: from, end }: Section,
  entries: readonly Named[],
): NoteSymbol[] {
  return entries
    .filter(({ line, name }) => from < line && line < end && plain(name) !== '')
    .map(({ line, kind, name, detail }) => leaf(kind, name, detail, lines.trimmedSpan(line)));
}

function questions(document: NoteDocument, section: Section, asked: readonly AskedQuestion[]): NoteSymbol[] {
  return section.sections.map((each) => {
    const rating = asked.find(({ line }) => line === each.line)?.rating;
    return { ...heading(document, each, 'question'), detail: rating === undefined ? '' : `rated ${rating}` };
  });
}

function heading(document: NoteDocument, section: Section, kind: NoteSymbol['kind']): NoteSymbol {
  const selection = document.lines.trimmedSpan(section.line);
  return { ...leaf(kind, section.heading, '', stretch(document, section)), selection };
}

/** From the heading to the last line with something on it. */
function stretch({ lines }: NoteDocument, { line, end }: Section): Span {
  let last = Math.min(end, lines.count) - 1;
  while (last > line && lines.lineText(last).trim() === '') last -= 1;
  return { start: lines.startOf(line), end: lines.endOf(last) };
}
