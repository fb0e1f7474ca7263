import { interview } from '../noteTypes/interview.js';
import { type Day, parseDay } from '../time/day.js';
import { countLines } from '../text/countLines.js';
import { questionEntry } from './debriefWords.js';
import { bodyStartOf } from './frontMatter.js';
import type { PromiseTask } from './note.js';
import { headingsOf, type SectionName } from './sectionNames.js';
import { type ListEntry, readSections, type Section } from './sections.js';

/** A question as they asked it, with what you noted under it. */
export interface AskedQuestion {
  readonly text: string;
  readonly line: number;
  readonly type?: string;
  readonly competency?: string;
  /** 1 to 5. */
  readonly rating?: number;
  readonly answer?: string;
  readonly nextTime?: string;
  readonly story?: string;
  /** When it was practised aloud, and how that went, as written. */
  readonly rehearsed?: readonly Rehearsal[];
  /** The words of a question of another interview that it repeats. */
  readonly sameAs?: string;
  readonly prose: string;
}

/** One time that an answer was practised: the day, and how it went (1 to 5). */
export interface Rehearsal {
  readonly on: Day;
  readonly rating: number;
}

/** What one person told you, and how it links to you. */
export interface Topic {
  readonly person: string;
  readonly topic: string;
  readonly link?: string;
  readonly line: number;
}

/** An observation about the employer. */
export interface Flag {
  readonly colour: 'green' | 'yellow' | 'red';
  readonly category?: string;
  readonly basis?: string;
  readonly note: string;
  readonly line: number;
}

/** An entry of a list; `used` for a task item that is ticked. */
export interface Item {
  readonly text: string;
  readonly used: boolean;
  readonly line: number;
}

/** The body of an interview note, read. */
export interface Debrief {
  readonly questions: readonly AskedQuestion[];
  readonly topics: readonly Topic[];
  readonly notSaid: readonly Item[];
  readonly wantToKnow: readonly Item[];
  readonly flags: readonly Flag[];
  readonly promises: readonly PromiseTask[];
  readonly lessons: readonly Item[];
  /** Text of the sections that are prose. */
  readonly prose: Readonly<Partial<Record<SectionName, string>>>;
}

const proseSections = [
  'What seemed to matter to them',
  'What went well, and why',
  'What I would do differently, and how',
  'How it felt',
] as const satisfies readonly SectionName[];

/** Reads the body of an interview note; `firstLine` is the line of the file on which it begins. */
export function readDebrief(body: string, firstLine: number): Debrief {
  return debriefOf(readSections(body, firstLine, interview.sections));
}

/** The same from the text of the whole note. */
export function debriefIn(text: string): Debrief {
  const start = bodyStartOf(text);
  return readDebrief(text.slice(start), countLines(text, start));
}

/** The same where the sections of the body were read before. */
export function debriefOf(sections: ReadonlyMap<SectionName, readonly Section[]>): Debrief {
  const of = (name: SectionName): readonly Section[] => sections.get(name) ?? [];
  const items = (name: SectionName): Item[] => of(name).flatMap(allEntries).map(toItem);
  return {
    questions: of('Questions they asked').flatMap((section) => section.sections.map(toQuestion)),
    topics: of('Something to thank each person for').flatMap(allEntries).flatMap(toTopic),
    notSaid: items('What I did not get to say'),
    wantToKnow: items('What I still want to know'),
    flags: of('Flags').flatMap(allEntries).flatMap(toFlag),
    promises: of('Promises').flatMap(allEntries).flatMap(toPromise),
    lessons: items('Next time'),
    prose: Object.fromEntries(proseSections.map((name) => [name, of(name).map(proseOf).join('\n\n')])),
  };
}

/** The promises alone, for the index. A body without the heading is not parsed. */
export function readPromises(body: string, firstLine: number): readonly PromiseTask[] {
  const lower = body.toLowerCase();
  if (!lower.includes('[') || !headingsOf('Promises').some((heading) => lower.includes(heading))) return [];
  return (readSections(body, firstLine, interview.sections).get('Promises') ?? [])
    .flatMap(allEntries)
    .flatMap(toPromise);
}

function allEntries(section: Section): ListEntry[] {
  return [...section.entries.flatMap(withNested), ...section.sections.flatMap(allEntries)];
}

function withNested(entry: ListEntry): ListEntry[] {
  return [entry, ...entry.entries.flatMap(withNested)];
}

function proseOf(section: Section): string {
  const lists = section.entries.flatMap(withNested).map((entry) => entry.text);
  return [section.prose, ...lists, ...section.sections.map(proseOf)].filter(Boolean).join('\n');
}

function toItem({ text, ticked, line }: ListEntry): Item {
  return { text, used: ticked === true, line };
}

function toPromise({ text, ticked, line }: ListEntry): PromiseTask[] {
  if (ticked === undefined) return [];
  const written = [...text.matchAll(/\bby\s+(\d{4}-\d{2}-\d{2})(?!\d)/gi)].at(-1)?.[1];
  const day: Day | undefined = written === undefined ? undefined : parseDay(written);
  return [{ text, done: ticked, line, ...(day && { day }) }];
}

function toTopic({ text, line }: ListEntry): Topic[] {
  const [, person = '', rest = ''] = /^([^:]+):\s*([\s\S]*)$/.exec(text) ?? [];
  if (!person.trim() || !rest.trim()) return [];
  const [, topic = rest, link = ''] = /^([\s\S]*?)(?:->|→)([\s\S]*)$/.exec(rest) ?? [];
  return [{ person: person.trim(), topic: topic.trim(), line, ...(link.trim() && { link: link.trim() }) }];
}

function toFlag({ text, line }: ListEntry): Flag[] {
  const [, head = '', note = ''] = /^([^:]*):\s*([\s\S]*)$/.exec(text) ?? ['', text];
  const [colour, category, basis] = head.split(',').map((part) => part.trim().toLowerCase());
  if (colour !== 'green' && colour !== 'yellow' && colour !== 'red') return [];
  return [{ colour, note: note.trim(), line, ...(category && { category }), ...(basis && { basis }) }];
}

function toQuestion(section: Section): AskedQuestion {
  const noted = new Map<string, string>();
  const prose = section.prose ? [section.prose] : [];
  for (const { text } of section.entries.flatMap(withNested)) {
    const [, key, value = ''] = questionEntry.exec(text) ?? [];
    if (key) noted.set(key.toLowerCase(), value.trim());
    else if (text) prose.push(text);
  }
  const said = (key: string): string | undefined => noted.get(key) || undefined;
  const rating = /^[1-5]$/.exec(said('rating') ?? '')?.[0];
  const rehearsed = rehearsalsIn(said('rehearsed') ?? '');
  return {
    text: section.heading,
    line: section.line,
    type: said('type'),
    competency: said('competency'),
    ...(rating && { rating: Number(rating) }),
    answer: said('answer'),
    nextTime: said('next time'),
    story: said('story'),
    ...(rehearsed.length > 0 && { rehearsed }),
    ...(said('same as') && { sameAs: said('same as') }),
    prose: prose.join('\n\n'),
  };
}

/** `2026-03-28 3, 2026-03-29 4`: days that there are, each with a rating. */
function rehearsalsIn(text: string): Rehearsal[] {
  return [...text.matchAll(/(\d{4}-\d{2}-\d{2})\s+([1-5])(?!\d)/g)].flatMap(([, written = '', rating]) => {
    const on = parseDay(written);
    return on ? [{ on, rating: Number(rating) }] : [];
  });
}
