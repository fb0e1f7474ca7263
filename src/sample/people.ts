import type { Fields } from './note.js';
import { berlin, type Point, type Story } from './story.js';

/** Somebody on the other side. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly honorific?: string;
  readonly title: string;
  readonly role: string;
  readonly email: string;
  readonly source: 'given' | 'calendar-invite' | 'recruiter';
  /** The address became known later than the name. */
  readonly emailFrom?: Point;
}

const invite = 'calendar-invite' as const;

export const DANA: Person = {
  given: 'Dana',
  family: 'Whitlock',
  title: 'Director of Data',
  role: 'hiring-manager',
  email: 'dana.whitlock@harborlight.example.com',
  source: invite,
};

export const MARCUS: Person = {
  given: 'Marcus',
  family: 'Oyelaran',
  title: 'Staff Data Engineer',
  role: 'peer',
  email: 'marcus.oyelaran@harborlight.example.com',
  source: invite,
};

export const PRIYA: Person = {
  given: 'Priya',
  family: 'Raman',
  title: 'Product Manager, Care Pathways',
  role: 'cross-functional-partner',
  email: 'priya.raman@harborlight.example.com',
  source: invite,
};

export const ALISTAIR: Person = {
  given: 'Alistair',
  family: 'Penhale',
  title: 'Head of Platform',
  role: 'hiring-manager',
  email: 'alistair.penhale@kestrelgrid.example.com',
  source: invite,
};

export const JOANNA: Person = {
  given: 'Joanna',
  family: 'Mbeki',
  title: 'People Partner',
  role: 'recruiter',
  email: 'joanna.mbeki@kestrelgrid.example.com',
  source: invite,
};

export const KATRIN: Person = {
  given: 'Katrin',
  family: 'Sommerfeld',
  honorific: 'Dr.',
  title: 'Head of Analytics',
  role: 'hiring-manager',
  email: 'katrin.sommerfeld@lindenhof.example.com',
  source: 'given',
};

export const BEATE: Person = {
  given: 'Beate',
  family: 'Lindqvist',
  honorific: 'Frau',
  title: 'HR Business Partner',
  role: 'recruiter',
  email: 'beate.lindqvist@lindenhof.example.com',
  source: 'recruiter',
  emailFrom: berlin('2026-03-26T10:00'),
};

export const JONAS: Person = {
  given: 'Jonas',
  family: 'Reuter',
  title: 'Analytics Engineer',
  role: 'peer',
  email: 'jonas.reuter@lindenhof.example.com',
  source: invite,
};

export const nameOf = (person: Person): string => `${person.given} ${person.family}`;

export function emailOf(person: Person, story: Story): string | undefined {
  return person.emailFrom && !story.since(person.emailFrom) ? undefined : person.email;
}

/** `contact` and `to` of a message that is not a thank-you. */
export function contactOf(person: Person, story: Story): Fields {
  return { name: nameOf(person), email: emailOf(person, story) };
}

/** An entry of `interviewers`. */
export function interviewerOf(person: Person, story: Story): Fields {
  const email = emailOf(person, story);
  return {
    name: nameOf(person),
    email,
    title: person.title,
    role: person.role,
    'email-source': email && person.source,
    honorific: person.honorific,
  };
}
