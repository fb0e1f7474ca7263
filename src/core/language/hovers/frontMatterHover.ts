import { headingAnchor } from '../../text/headingAnchor.js';
import type { FrontMatterTree, TreePlace } from '../../document/frontMatterTree.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import { type KeyKind, text } from '../../notes/keyKinds.js';
import type { Note } from '../../notes/note.js';
import type { TypeName } from '../../noteTypes/index.js';
import type { NoteType } from '../../noteTypes/noteType.js';
import type { KeyPath } from '../../problem.js';
import { parsePeople, type Person } from '../../text/people.js';
import { looksLikeDay, parseDay } from '../../time/day.js';
import { parseMoment, writtenDay } from '../../time/moment.js';
import type { LanguageContext } from '../context.js';
import { linkedNote } from '../linkedNote.js';
import { dueFrom } from './dueFrom.js';
import type { Hover } from './hover.js';
import { type DefinedPlace, definitionAt } from './keyDefinition.js';
import { keyHover } from './keyHover.js';
import { ruleOf } from './keyRules.js';
import { type DateFacts, dayHover, momentHover } from './momentHover.js';
import { noteSummary } from './noteSummary.js';
import { personSummary } from './personHover.js';

/** What a key or a value of the front matter is about. */
export function frontMatterHover(
  document: NoteDocument,
  offset: number,
  context: LanguageContext,
): Hover | undefined {
  const { definition, note, tree } = document;
  const place = tree?.placeAt(offset);
  if (!definition || !note || !tree || !place) return undefined;
  const defined = definitionAt(definition, place.path);
  if (!defined) return undefined;
  if (place.part === 'key') return keyHover(document, place, defined, context);
  const person = personAt(tree, place, { defined, definition, offset });
  if (person) return { markdown: personSummary(person, context), span: place.span };
  return valueHover(document, place, { ...defined, is: singleKind(defined.is) }, context);
}

/** A single value where a list belongs is its only entry. */
function singleKind(kind: KeyKind): KeyKind {
  return kind.kind === 'list' ? singleKind(kind.of) : kind;
}

function valueHover(
  document: NoteDocument,
  place: TreePlace,
  defined: DefinedPlace,
  context: LanguageContext,
): Hover | undefined {
  const note = document.note as Note;
  const written = (place.text ?? '').trim();
  const { is } = defined;
  switch (is.kind) {
    case 'day':
    case 'moment':
      return dateHover(note, place, is.kind, context);
    case 'link': {
      const found = linkedNote(context.index, note, is.to, written);
      const markdown = found ? noteSummary(found, context) : `No ${is.to} has this id.`;
      return { markdown, span: place.span };
    }
    case 'choice':
    case 'number':
    case 'yesNo':
    case 'zone':
      return keyHover(document, place, defined, context);
    default:
      return undefined;
  }
}

/** As the reader takes it: a moment where a day belongs is its day. */
function dateHover(
  note: Note,
  { path, span, text: raw = '' }: TreePlace,
  kind: 'day' | 'moment',
  context: LanguageContext,
): Hover | undefined {
  const written = raw.trim();
  const moment = parseMoment(written);
  const day = kind === 'day' ? (parseDay(written) ?? (moment && writtenDay(moment))) : undefined;
  const facts = factsOf(note, path, context);
  if (day) return dayHover(day, span, facts, context);
  if (!moment || (kind === 'day' && looksLikeDay(written))) return undefined;
  return momentHover(moment, { note, span, facts }, context);
}

/** What is due from a date; where nothing is, the rule that hangs on it. */
function factsOf(note: Note, path: KeyPath, context: LanguageContext): DateFacts {
  const lines = dueFrom(note, path, context);
  const rule = ruleOf(note.type as TypeName, path);
  return {
    lines,
    ...(rule && { reference: headingAnchor(rule.section) }),
    ...(rule && lines.length === 0 && { rule: rule.say(context.timing) }),
  };
}

interface At {
  readonly defined: DefinedPlace;
  readonly definition: NoteType;
  readonly offset: number;
}

/** Whom a name or an address means: with both, where both are written there. */
function personAt(tree: FrontMatterTree, place: TreePlace, at: At): Person | undefined {
  const { defined, definition, offset } = at;
  const last = place.path.at(-1);
  const isWhole = defined.person && (defined.is.kind === 'record' || defined.is.kind === 'list');
  if (isWhole) return nearest(parsePeople(place.text ?? ''), place, offset);
  const isNameOrEmail = (last === 'name' || last === 'email') && defined.is === text;
  const isReference = definition.type === 'reference' && place.path.length === 1;
  if (!isNameOrEmail || !(defined.person || isReference)) return undefined;
  const around = place.path.slice(0, -1);
  const part = (key: string): string | undefined => scalarAt(tree, [...around, key]);
  return { name: part('name'), email: part('email') };
}

function scalarAt(tree: FrontMatterTree, path: KeyPath): string | undefined {
  const node = tree.node(path) as { value?: unknown } | undefined;
  return typeof node?.value === 'string' && node.value.trim() !== '' ? node.value.trim() : undefined;
}

/** Of several people in one line the one behind whose name and address the pointer is not. */
function nearest(
  people: readonly Person[],
  { span, text: line = '' }: TreePlace,
  offset: number,
): Person | undefined {
  let end = 0;
  for (const person of people) {
    for (const part of [person.name, person.email].filter((each) => each !== undefined))
      end = Math.max(end, line.indexOf(part, end) + part.length);
    if (offset - span.start <= end + 1) return person;
  }
  return people.at(-1);
}
