import type { NoteDocument } from '../document/noteDocument.js';
import { appendToSection } from '../edit/appendToSection.js';
import type { Change } from '../edit/change.js';
import type { TextEdit } from '../edit/textEdit.js';
import { entriesIn, withNested } from '../checks/places.js';
import type { SectionName } from '../notes/sectionNames.js';
import { foldName, isSamePerson, type Person } from '../text/people.js';

/** A question as it goes into the first notes. */
export interface CapturedQuestion {
  readonly question: string;
  readonly answer?: string;
}

/** What a person told, and what it has to do with the user. */
export interface CapturedTopic {
  readonly person: string;
  readonly topic: string;
  readonly link?: string;
}

/** Adds what was typed as a paragraph of a section. */
export function proseEdit(document: NoteDocument, section: SectionName, text: string): TextEdit[] {
  const line = oneLine(text);
  return line === '' ? [] : [appendToSection(document, section, line)];
}

/** Adds a question with its answer, as the debrief has them. */
export function questionEdit(
  document: NoteDocument,
  { question, answer = '' }: CapturedQuestion,
): TextEdit[] {
  const heading = oneLine(question).replace(/^#+\s*/, '');
  if (heading === '') return [];
  const noted = oneLine(answer);
  const text = `### ${heading}${noted === '' ? '' : `\n\n- answer: ${noted}`}`;
  return [appendToSection(document, 'Questions they asked', text)];
}

/** Adds what a person told: behind their name where it waits to be filled, else as an entry of its own. */
export function topicEdit(document: NoteDocument, { person, topic, link = '' }: CapturedTopic): TextEdit[] {
  const said = oneLine(topic);
  if (said === '') return [];
  const words = [said, oneLine(link)].filter(Boolean).join(' -> ');
  const waiting = entriesIn(document, TOPICS)
    .flatMap(withNested)
    .find(({ text }) => text.endsWith(':') && foldName(text.slice(0, -1)) === foldName(person));
  if (!waiting) return [appendToSection(document, TOPICS, `- ${person}: ${words}`)];
  const at = document.lines.endOf(waiting.line);
  const gap = /\s$/.test(document.lines.lineText(waiting.line)) ? '' : ' ';
  return [{ start: at, end: at, text: gap + words }];
}

const TOPICS = 'Something to thank each person for';

/**
 * What a list of people changes among the interviewers: an address that was missing, a spelling that was mended, somebody
 * new. Nobody is taken out.
 */
export function peopleChanges(known: readonly Person[], given: readonly Person[]): Change[] {
  const changes: Change[] = [];
  for (const person of given) {
    const at = known.findIndex((other) => isMeant(person, other));
    const before = known[at];
    if (!before) changes.push({ append: 'interviewers', entry: { ...person } });
    else {
      if (person.email && person.email !== before.email)
        changes.push({ set: ['interviewers', at, 'email'], value: person.email, after: 'name' });
      if (person.name && person.name !== before.name)
        changes.push({ set: ['interviewers', at, 'name'], value: person.name });
    }
  }
  return changes;
}

/** The same person, or one of that name whose address was not known. */
function isMeant(person: Person, other: Person): boolean {
  return (
    isSamePerson(person, other) ||
    (!!person.name && foldName(person.name) === foldName(other.name) && !other.email)
  );
}

/** Text of one line; what would hide the rest of the note is made visible. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('<!--', '\\<!--').trim();
}
