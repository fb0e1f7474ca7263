import { everybody, peopleIn } from '../../index/people.js';
import { scalarText } from '../../edit/yamlText.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import { isSamePerson, type Person, personLabel } from '../../text/people.js';
import { applicationOf, type Asking } from './asking.js';
import type { Completion } from './completion.js';
import { matched } from '../../text/match.js';

/** People for an entry of a list, or for a whole group: name and e-mail in one go. */
export function personCompletions(asking: Asking): Completion[] {
  const { cursor, document, context } = asking;
  const isEntry = cursor.path.at(-1) === 0;
  return peopleFor(document, context.index).map((person) => ({
    ...shown(person),
    insert: isEntry && !cursor.flow ? inLines(person) : `{${inBraces(person)}}`,
    replace: cursor.word,
  }));
}

/** People for the name or the e-mail of a group; what the group lacks of the other comes along. */
export function personPartCompletions(asking: Asking, part: 'name' | 'email'): Completion[] {
  const { cursor, document, context } = asking;
  const other = part === 'name' ? 'email' : 'name';
  return peopleFor(document, context.index)
    .filter((person) => person[part])
    .map((person) => {
      const comesAlong = cursor.siblings.has(other) ? undefined : person[other];
      const own = text(person[part] as string, cursor.flow);
      return {
        ...shown(person),
        insert: comesAlong && cursor.flow ? `${own}, ${other}: ${text(comesAlong, true)}` : own,
        replace: cursor.word,
        ...(comesAlong && !cursor.flow && { also: [lineBelow(asking, `${other}: ${text(comesAlong)}`)] }),
      };
    });
}

/** Everybody, those of the same interview first, then those of the same application. */
export function peopleFor(document: NoteDocument, index: NoteIndex): readonly Person[] {
  const { note } = document;
  const application = applicationOf(document);
  const link = note?.type === 'thank-you' ? note.values.interview : undefined;
  const interview = link === undefined ? undefined : index.interviewLinked(link, application);
  const group = application === undefined ? [] : index.members(application);
  const near = [...(interview ? [interview] : []), ...group].flatMap((each) =>
    peopleIn(each).map(({ person }) => person),
  );
  const all = everybody(index);
  const rank = (person: Person): number => {
    const at = near.findIndex((other) => isSamePerson(other, person));
    return at === -1 ? near.length : at;
  };
  const ranks = new Map(all.map((person) => [person, rank(person)]));
  return [...all].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

function shown(person: Person): Pick<Completion, 'label' | 'kind' | 'detail' | 'filter'> {
  const label = personLabel(person) ?? '';
  return {
    label,
    kind: 'person',
    ...(person.email && person.email !== label && { detail: person.email }),
    filter: [person.name, person.email].filter(Boolean).join(' '),
  };
}

/** The lines of a list entry behind its dash; the editor indents all but the first as the dash is. */
function inLines(person: Person): string {
  return facts(person, false).join('\n  ');
}

function inBraces(person: Person): string {
  return facts(person, true).join(', ');
}

function facts({ name, email }: Person, inFlow: boolean): string[] {
  return [
    ...(name ? [`name: ${text(name, inFlow)}`] : []),
    ...(email ? [`email: ${text(email, inFlow)}`] : []),
  ];
}

/** Words, ids and addresses of more than five letters mean nothing else in YAML, so that no proof is needed. */
const SAFE = /^(?=.{6})[A-Za-z][\w./@-]*(?: [A-Za-z][\w./@-]*)*$/;

/** A value as YAML; in braces, what would end it there goes in quotes. */
export function text(value: string, inFlow = false): string {
  if (SAFE.test(value)) return value;
  return scalarText(value, inFlow && /[,[\]{}]/.test(value) ? 'double' : 'plain');
}

/** A line of the same group, below the cursor's. */
function lineBelow({ document, cursor }: Asking, line: string): NonNullable<Completion['also']>[number] {
  const own = document.lines.lineText(cursor.line);
  const column = matched(/^[ ]*(?:-[ ]+)*/, own).length;
  const at = document.lines.endOf(cursor.line);
  const eol = document.text.includes('\r\n') ? '\r\n' : '\n';
  return { start: at, end: at, text: `${eol}${' '.repeat(column)}${line}` };
}
