import { reachedBy } from '../../actions/rules/debriefRules.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import type { Note, NoteOf } from '../../notes/note.js';
import type { Answers } from '../../templates/startingValues.js';
import { isSamePerson, type Person, personLabel } from '../../text/people.js';
import { mannerOf } from './manner.js';

type Interview = NoteOf<'interview'> & Note;
type Interviewer = NonNullable<Interview['values']['interviewers']>[number];

export const draftModes = ['individual', 'joint', 'via-contact'] as const;
export type DraftMode = (typeof draftModes)[number];

/** The interviewers whom no thank-you of the interview reaches yet, whatever its status, each once. */
export function withoutNote(interview: Interview, index: NoteIndex): Interviewer[] {
  const interviewers = interview.values.interviewers ?? [];
  const reached: Person[] = index
    .thankYousOf(interview)
    .flatMap((note) => reachedBy(note.values, interviewers));
  const people: Interviewer[] = [];
  for (const person of interviewers) {
    if (personLabel(person) === undefined) continue;
    if (![...reached, ...people].some((other) => isSamePerson(person, other))) people.push(person);
  }
  return people;
}

/** Whether one note to all is usual where the interview was, and there are several to write to. */
export function mayBeJoint(interview: Interview, index: NoteIndex): boolean {
  const application = index.withId('application', interview.values.application);
  return mannerOf(application?.values).profile.joint && withoutNote(interview, index).length > 1;
}

/** The answers from which the missing thank-yous of an interview are made. */
export function missingThankYous(
  interview: Interview,
  index: NoteIndex,
  { mode, interest }: { readonly mode?: DraftMode; readonly interest?: 'yes' | 'none' } = {},
): Answers[] {
  const people = withoutNote(interview, index);
  const common = {
    ...(interview.values.application !== undefined && { application: interview.values.application }),
    interview: interview.id,
    ...(interest && { interest }),
  };
  if (mode === 'joint' && people.length > 1) {
    const lead = people.find(({ role }) => role === 'hiring-manager') ?? (people[0] as Interviewer);
    const also = people.filter((person) => person !== lead).map(nameAndEmail);
    return [{ ...common, to: personIn(lead), also, mode }];
  }
  return people.map((person) => {
    const contact = contactFor(person, interview, index);
    const isForwarded = contact && (mode === 'via-contact' || !person.email);
    return {
      ...common,
      to: personIn(person),
      mode: isForwarded ? 'via-contact' : 'individual',
      ...(isForwarded && { via: nameAndEmail(contact) }),
    };
  });
}

/** Who can forward a note to somebody: the contact of the application, else a recruiter of the talk. */
function contactFor(person: Person, interview: Interview, index: NoteIndex): Person | undefined {
  const contact = index.withId('application', interview.values.application)?.values.contact;
  const recruiters = (interview.values.interviewers ?? []).filter(({ role }) => role?.includes('recruiter'));
  const others = [...(contact ? [contact] : []), ...recruiters].filter(
    (other) => !isSamePerson(person, other),
  );
  return others.find(({ email }) => email) ?? others.find((other) => personLabel(other) !== undefined);
}

function personIn({ name, email, honorific }: Interviewer): Readonly<Record<string, string>> {
  return { ...nameAndEmail({ name, email }), ...(honorific && { honorific }) };
}

function nameAndEmail({ name, email }: Person): Readonly<Record<string, string>> {
  return { ...(name && { name }), ...(email && { email }) };
}
