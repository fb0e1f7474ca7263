import { headingAnchor } from '../../text/headingAnchor.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import { holds, type Span } from '../../document/position.js';
import { peopleIn } from '../../index/people.js';
import {
  type DebriefWord,
  flagBases,
  flagCategories,
  flagColours,
  meaningOf,
  questionTypes,
} from '../../notes/debriefWords.js';
import type { Note } from '../../notes/note.js';
import { foldName, type Person } from '../../text/people.js';
import { parseDay } from '../../time/day.js';
import { bodyEntries, type BodyEntry, headOf, notedKey } from '../bodyEntries.js';
import type { LanguageContext } from '../context.js';
import { emailsIn } from '../emails.js';
import { linkedNote } from '../linkedNote.js';
import { promiseDue } from './dueFrom.js';
import { bold, paragraphs } from './escapeMarkdown.js';
import type { Hover } from './hover.js';
import { criterionWords } from './keyHover.js';

import { dayHover } from './momentHover.js';
import { noteSummary } from './noteSummary.js';
import { personSummary } from './personHover.js';

/** Where the pointer is in the body. */
interface At {
  readonly document: NoteDocument;
  readonly note: Note;
  readonly entry: BodyEntry;
  readonly offset: number;
  readonly context: LanguageContext;
}

const reference = headingAnchor('Sections of the body that are read');

/** What something in the sections that are read is about. */
export function bodyHover(
  document: NoteDocument,
  offset: number,
  context: LanguageContext,
): Hover | undefined {
  const { note, lines } = document;
  if (!note) return undefined;
  const email = emailsIn(document).find(({ span }) => holds(span, offset));
  if (email) {
    const person = personCalled(
      note,
      ({ email: known }) => known?.toLowerCase() === email.address.toLowerCase(),
    );
    return { markdown: personSummary(person ?? { email: email.address }, context), span: email.span };
  }
  const line = lines.lineAt(offset);
  for (const entry of bodyEntries(document))
    if (entry.line === line) return entryHover({ document, note, entry, offset, context });
  return undefined;
}

function entryHover(at: At): Hover | undefined {
  switch (at.entry.section) {
    case 'Questions they asked':
      return questionHover(at);
    case 'Something to thank each person for':
      return topicHover(at);
    case 'Flags':
      return flagHover(at);
    case 'Promises':
      return promiseHover(at);
    case 'What I learned':
      return headHover(at, (id) => criterionWords(['scores', id], at.context));
    default:
      return undefined;
  }
}

/** A hover on what stands before the colon. */
function headHover(at: At, say: (head: string) => string | undefined): Hover | undefined {
  const span = headOf(at.document, at.entry);
  if (!span || !holds(span, at.offset)) return undefined;
  const markdown = say(at.document.text.slice(span.start, span.end));
  return markdown ? { markdown, span } : undefined;
}

function questionHover({ document, note, entry, offset, context }: At): Hover | undefined {
  const noted = notedKey(document, entry);
  if (!noted || !holds(noted.span, offset)) return undefined;
  const { key, value, span, valueSpan } = noted;
  if (key === 'type') {
    const markdown = paragraphs(
      value === '' ? '**type**: what kind of question it was.' : wordLine(value, questionTypes),
      meaningOf(questionTypes, value) === undefined && usualWords(questionTypes),
    );
    return { markdown, span, reference };
  }
  if (key === 'rating') {
    const markdown = paragraphs(
      '**rating**: how well you answered, from 1 to 5.',
      'It is a feeling, not a forecast. What you rate 1 or 2 is worth practising first.',
    );
    return { markdown, span, reference };
  }
  if (key === 'competency')
    return {
      markdown: '**competency**: what they wanted to see. It says which story fits.',
      span,
      reference,
    };
  if (key !== 'story' || value === '') return undefined;
  const story = linkedNote(context.index, note, 'story', value);
  return { markdown: story ? noteSummary(story, context) : 'No story has this id.', span: valueSpan };
}

function topicHover(at: At): Hover | undefined {
  return headHover(at, (name) => {
    const words = foldName(name).split(/\s+/);
    const person =
      personCalled(at.note, (each) => foldName(each.name) === foldName(name)) ??
      personCalled(at.note, (each) => {
        const parts = foldName(each.name).split(/\s+/);
        return words.every((word) => parts.includes(word));
      });
    return personSummary(person ?? { name: name.trim() }, at.context);
  });
}

/** The only one of a note of whom that is true; undefined also where it is true of several. */
function personCalled(note: Note, is: (person: Person) => boolean): Person | undefined {
  const found = peopleIn(note).filter(({ person }) => is(person));
  return found.length === 1 ? found[0]?.person : undefined;
}

function flagHover({ document, entry, offset }: At): Hover | undefined {
  const flag = document.debrief?.flags.find(({ line }) => line === entry.line);
  const span = flag && headOf(document, entry);
  if (!flag || !span || !holds(span, offset)) return undefined;
  const markdown = paragraphs(
    wordLine(flag.colour, flagColours),
    flag.category === undefined
      ? `What it is about is missing. ${usualWords(flagCategories)}`
      : knownOrUsual(flag.category, flagCategories),
    flag.basis === undefined
      ? `How you know is missing. ${usualWords(flagBases)}`
      : knownOrUsual(flag.basis, flagBases),
  );
  return { markdown, span, reference };
}

function wordLine(word: string, words: readonly DebriefWord[]): string {
  const means = meaningOf(words, word);
  return means ? `${bold(word)}: ${means}` : bold(word);
}

function knownOrUsual(word: string, words: readonly DebriefWord[]): string {
  if (meaningOf(words, word) !== undefined) return wordLine(word, words);
  return `${bold(word)} is not one of the usual words. ${usualWords(words)}`;
}

function usualWords(words: readonly DebriefWord[]): string {
  return `Usual are ${words.map(({ word }) => `\`${word}\``).join(', ')}.`;
}

/** The day of a promise: the last `by` of the line counts. */
function promiseHover({ document, note, entry, offset, context }: At): Hover | undefined {
  const text = document.lines.lineText(entry.line);
  const written = [...text.matchAll(/\bby\s+(\d{4}-\d{2}-\d{2})(?!\d)/gi)].at(-1);
  const day = written?.[1] === undefined ? undefined : parseDay(written[1]);
  if (!written || !day) return undefined;
  const start = document.lines.startOf(entry.line) + written.index;
  const span: Span = { start, end: start + written[0].length };
  if (!holds(span, offset)) return undefined;
  const lines = entry.ticked ? ['Done'] : promiseDue(note, entry.line, context);
  const facts = { lines, reference };
  return dayHover(day, span, facts, context);
}
