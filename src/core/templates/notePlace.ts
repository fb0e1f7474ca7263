import type { NoteIndex } from '../index/noteIndex.js';
import { baseName, type Note, type NoteOf } from '../notes/note.js';
import type { NoteType, PlaceParts } from '../noteTypes/noteType.js';
import { fileNamePart } from '../text/fileName.js';
import type { Person } from '../text/people.js';
import { type Day } from '../time/day.js';
import { instantOf, type Moment, writtenDay } from '../time/moment.js';
import { dayAt } from '../time/zone.js';

/** What the place of a new note depends on. */
export interface PlaceContext {
  readonly index: NoteIndex;
  readonly today: Day;
  readonly userZone: string;
  /** Path of the notes folder below the workspace folder; empty for the workspace folder itself. */
  readonly notesFolder: string;
}

/** Where a new note goes. */
export interface NotePlace {
  /** The path below the workspace folder: the first choice, the second where that is taken, and so on from 1. */
  readonly pathAt: (attempt: number) => string;
  /** Address of the application's note: the new one goes into the same workspace folder. */
  readonly beside?: string;
}

type Values = Readonly<Record<string, unknown>>;

/** The day of a note: of the interview in its application's zone, of the talk, else today. */
export function dayOfNote(type: string, values: Values, { today, index, userZone }: PlaceContext): Day {
  if (type === 'insider-talk') return (values['on'] as Day | undefined) ?? today;
  const start = values['start'] as Moment | undefined;
  if (type !== 'interview' || !start) return today;
  if (start.offset === undefined) return writtenDay(start);
  const application = index.withId('application', String(values['application'] ?? ''));
  const zone = application?.values['time-zone'] ?? (values['time-zone'] as string | undefined) ?? userZone;
  return dayAt(instantOf(start, zone), zone);
}

/** The place of a new note; `id` is the one it was given, if any. Every part is safe on every system. */
export function placeOf(definition: NoteType, values: Values, context: PlaceContext, id?: string): NotePlace {
  if (definition.type === 'application') return { pathAt: applicationPath(definition, values, context, id) };
  const application = linkedApplication(values, context.index);
  const place = definition.place(partsOf(definition, values, context));
  const own = place.folder[0] === 'applications' ? ownFolder(application) : undefined;
  const folder = own ?? below(context.notesFolder, place.folder);
  return {
    pathAt: (attempt) => `${folder}/${place.name}${suffix(attempt)}.md`.replace(/^\/+/, ''),
    ...(application && { beside: application.uri }),
  };
}

/** An application gets a folder of its own, whose name is its id. */
function applicationPath(
  definition: NoteType,
  values: Values,
  context: PlaceContext,
  id?: string,
): NotePlace['pathAt'] {
  const name = fileNamePart(id ?? String(values['company'] ?? values['role'] ?? ''), 'application');
  const place = definition.place({ ...partsOf(definition, values, context), application: name });
  const folder = below(context.notesFolder, place.folder);
  const isTaken = (attempt: number): boolean =>
    context.index.withId('application', `${name}${suffix(attempt)}`) !== undefined;
  let skipped = 0;
  while (isTaken(skipped + 1)) skipped += 1;
  return (attempt) => `${folder}${suffix(attempt + skipped)}/${place.name}.md`.replace(/^\/+/, '');
}

function partsOf(definition: NoteType, values: Values, context: PlaceContext): PlaceParts {
  const link = String(values['application'] ?? '');
  const title = definition.type === 'story' ? values['title'] : values['name'];
  return {
    application: fileNamePart(link, 'no-application'),
    day: dayOfNote(definition.type, values, context),
    person: fileNamePart(personOf(values, context.index), 'someone'),
    round:
      values['round'] === undefined
        ? fileNamePart(String(values['kind'] ?? ''), '')
        : `round-${String(values['round'])}`,
    number: String(values['number'] ?? context.index.inGroup(link, 'follow-up').length + 1),
    week: String(values['week'] ?? ''),
    title: fileNamePart(String(title ?? ''), definition.type),
  };
}

function linkedApplication(values: Values, index: NoteIndex): (NoteOf<'application'> & Note) | undefined {
  return index.withId('application', String(values['application'] ?? ''));
}

/** The folder in which the application's note lies, where it has one to itself. */
function ownFolder(application: Note | undefined): string | undefined {
  if (!application || baseName(application.path) !== 'application') return undefined;
  return application.path.split('/').slice(0, -1).join('/');
}

function personOf(values: Values, index: NoteIndex): string {
  const person = (values['to'] ?? values['person']) as Person | undefined;
  if (person) return person.name ?? person.email?.split('@')[0] ?? '';
  const link = String(values['reference'] ?? '');
  return index.withId('reference', link)?.values.name ?? link;
}

function below(notesFolder: string, folder: readonly string[]): string {
  return [...notesFolder.split('/').filter(Boolean), ...folder].join('/');
}

function suffix(attempt: number): string {
  return attempt === 1 ? '' : `-${attempt}`;
}
