import { applicationStatuses } from '../../src/core/noteTypes/application.js';
import { type Fields, list, note, section } from '../../src/sample/note.js';
import type { Random } from './random.js';

/** One file: its path in the notes folder, and its text. */
export interface GeneratedNote {
  readonly path: string;
  readonly text: string;
}

/** The present of the generated search, in milliseconds since 1970: a Tuesday at noon in Berlin. */
export const present = Date.parse('2026-03-24T12:00+01:00');

const DAY_MS = 86_400_000;
const places = [
  { 'time-zone': 'Europe/Berlin', region: 'de', offset: '+01:00' },
  { 'time-zone': 'America/New_York', region: 'us', offset: '-04:00' },
  { 'time-zone': 'Europe/London', region: 'uk', offset: '+00:00' },
];

/** What the notes of one application share. */
interface About {
  readonly random: Random;
  readonly id: string;
  readonly offset: string;
  readonly interviews: { readonly name: string; readonly past: boolean; readonly people: Person[] }[];
}

type Person = ReturnType<Random['person']>;

type Maker = (about: About, number: number) => GeneratedNote;

/** The notes of one application: the application itself, five interviews, and what belongs to them. */
export function applicationNotes(random: Random, number: number, count: number): GeneratedNote[] {
  const id = `app-company-${number}`;
  const place = random.oneOf(places);
  const about: About = { random, id, offset: place.offset, interviews: [] };
  const notes = [application(about, place, number)];
  const makers: Maker[] = [...Array<Maker>(5).fill(interview), evaluation, offer];
  const others: Maker[] = [thankYou, thankYou, thankYou, followUp, insiderTalk, referenceRequest];
  while (notes.length < count) {
    const maker = makers[notes.length - 1] ?? others[notes.length % others.length] ?? thankYou;
    notes.push(maker(about, notes.length));
  }
  return notes;
}

/** The notes of the search as a whole: values, references, weeks and stories. */
export function searchNotes(random: Random, count: number): GeneratedNote[] {
  const makers = [reference, week, story, week, story, week];
  return Array.from({ length: count }, (_, at) =>
    at === 0 ? values(random) : (makers[at % makers.length] ?? story)(random, at),
  );
}

function application({ random, id }: About, place: (typeof places)[number], number: number): GeneratedNote {
  const status = number % 4 === 0 ? random.oneOf(applicationStatuses.slice(10)) : open(random);
  const history = ['applied', 'screening', status].map((each, at) => ({
    on: dayAt(-60 + at * 20),
    status: each,
    note: random.words(4),
  }));
  const fields = {
    type: 'application',
    id,
    company: `Company ${number}`,
    role: 'Data Engineer',
    status,
    history,
    applied: dayAt(-60),
    source: 'referral',
    'time-zone': place['time-zone'],
    region: place.region,
    priority: random.between(1, 3),
    contact: random.person(),
  };
  return file({ random, id }, 'application', fields, `# Company ${number}`);
}

function open(random: Random): string {
  return random.oneOf([
    'applied',
    'interviewing',
    'awaiting-decision',
    'awaiting-decision',
    'offer-received',
  ]);
}

/** Two of three in the past; half of those with a debrief that is done. */
function interview(about: About, number: number): GeneratedNote {
  const { random, id, offset } = about;
  const past = number <= 3;
  const day = dayAt(past ? -random.between(0, 30) : random.between(1, 20));
  const debrief = past ? random.oneOf(['not-started', 'captured', 'completed', 'completed']) : 'not-started';
  const people = [random.person(), random.person()];
  const name = `${day}-${number}-interview`;
  about.interviews.push({ name, past, people });
  const fields = {
    type: 'interview',
    application: id,
    round: number,
    kind: random.oneOf(['recruiter-screen', 'panel', 'hiring-manager']),
    format: random.oneOf(['phone', 'video', 'onsite']),
    start: `${day}T09:00${offset}`,
    end: `${day}T10:00${offset}`,
    status: past ? 'completed' : 'scheduled',
    interviewers: people.map((person) => ({ ...person, title: 'Engineer', role: 'interviewer' })),
    debrief,
    'self-rating': past ? random.between(1, 5) : undefined,
  };
  const text = note(fields, ...debriefOf(random, people));
  return { path: `applications/${id}/${name}.md`, text };
}

/** The sections in the order of the template. */
function debriefOf(random: Random, people: readonly Person[]): string[] {
  const promised = `- [${random.oneOf([' ', 'x'])}] Send ${random.words(4)}, by ${dayAt(random.between(-5, 9))}`;
  return [
    section('Questions they asked', `### ${random.sentence()}\n\n- type: technical\n- rating: 4`),
    section('What seemed to matter to them', random.prose(random.between(200, 600))),
    section(
      'Something to thank each person for',
      list(people.map(({ name }) => `${name}: ${random.words(6)}`)),
    ),
    section('What went well, and why', random.prose(random.between(100, 400))),
    section('Flags', `- green, process, observed: ${random.words(6)}`),
    section('Promises', promised),
    section('How it felt', random.prose(random.between(100, 300))),
    section('Next time', list([random.sentence(), random.sentence()])),
  ];
}

/** For one of the interviews that are over; the person is sometimes one who was not there. */
function thankYou({ random, id, interviews, offset }: About, number: number): GeneratedNote {
  const { name, people } = random.oneOf(interviews.filter(({ past }) => past));
  const status = random.oneOf(['draft', 'sent', 'sent', 'replied']);
  const day = dayAt(-random.between(0, 20));
  const fields = {
    type: 'thank-you',
    application: id,
    interview: name,
    to: random.oneOf([...people, random.person()]),
    mode: 'individual',
    channel: 'email',
    interest: 'yes',
    subject: random.words(6),
    status,
    sent: status === 'draft' ? undefined : `${day}T15:30${offset}`,
    replied: status === 'replied' ? `${day}T18:00${offset}` : undefined,
    attachments: ['cv.pdf', `${random.word()}.pdf`],
  };
  return file({ random, id }, `${day}-thank-you-${number}`, fields);
}

function followUp({ random, id, offset }: About, number: number): GeneratedNote {
  const status = random.oneOf(['draft', 'sent', 'unanswered', 'answered']);
  const day = dayAt(-random.between(1, 40));
  const fields = {
    type: 'follow-up',
    application: id,
    kind: random.oneOf(['status-enquiry', 'update', 'clarification']),
    number: random.between(1, 2),
    to: random.person(),
    subject: random.words(6),
    status,
    sent: status === 'draft' ? undefined : `${day}T11:00${offset}`,
    answered: status === 'answered' ? `${day}T16:00${offset}` : undefined,
    tags: [random.word(), random.word()],
  };
  return file({ random, id }, `${day}-follow-up-${number}`, fields);
}

function insiderTalk({ random, id }: About, number: number): GeneratedNote {
  const on = dayAt(-random.between(1, 40));
  const fields = {
    type: 'insider-talk',
    application: id,
    person: random.person(),
    relation: random.oneOf(['current', 'former', 'client']),
    on,
    'consent-to-note': 'yes',
    tags: [random.word(), random.word()],
  };
  const learned = section('What I learned', random.sentence());
  return file({ random, id }, `${on}-insider-talk-${number}`, fields, learned);
}

function referenceRequest({ random, id }: About, number: number): GeneratedNote {
  const status = random.oneOf(['needed', 'briefed', 'completed', 'thanked', 'outcome-told']);
  const day = dayAt(-random.between(1, 20));
  const fields = {
    type: 'reference-request',
    reference: `ref-${6 * random.between(1, 16)}`,
    application: id,
    status,
    caller: random.person().name,
    channel: 'phone',
    window: { from: day, to: dayAt(5) },
    highlights: [random.words(5), random.words(6)],
    concern: random.words(4),
    briefed: status === 'needed' ? undefined : day,
  };
  return file({ random, id }, `${day}-reference-request-${number}`, fields);
}

function evaluation({ random, id }: About): GeneratedNote {
  const score = (): Fields => ({ score: random.between(1, 5), basis: 'observed', evidence: random.words(6) });
  const fields = {
    type: 'evaluation',
    application: id,
    scored: dayAt(-random.between(0, 40)),
    scores: { learning: score(), people: score(), security: score() },
    dealbreakers: { 'written-offer': 'unknown', permanent: 'pass' },
    gut: random.between(1, 5),
    'would-accept': random.oneOf(['yes', 'no', 'unsure']),
  };
  return file({ random, id }, 'evaluation', fields);
}

function offer({ random, id, offset }: About): GeneratedNote {
  const fields = {
    type: 'offer',
    application: id,
    received: dayAt(-5),
    conditional: 'yes',
    conditions: [random.words(4), random.words(5)],
    'respond-by': `${dayAt(random.between(-3, 9))}T17:00${offset}`,
    base: 'EUR 80,000',
    currency: 'EUR',
    start: dayAt(70),
    status: random.oneOf(['verbal', 'written', 'declined']),
  };
  return file({ random, id }, 'offer', fields);
}

function values(random: Random): GeneratedNote {
  const names = ['learning', 'people', 'security', 'balance'];
  const criteria = names.map((id) => ({ id, name: random.words(3), weight: 25 }));
  const dealbreakers = [{ id: 'permanent', name: 'The contract has no end date' }];
  const fields = { type: 'values', criteria, dealbreakers, 'fixed-on': dayAt(-70) };
  return { path: 'values.md', text: note(fields, random.prose(1200)) };
}

function reference(random: Random, number: number): GeneratedNote {
  const { name, email } = random.person();
  const consent = random.oneOf(['asked', 'agreed', 'agreed', 'declined']);
  const fields = {
    type: 'reference',
    id: `ref-${number}`,
    name,
    email,
    relation: 'manager',
    'worked-together': { from: '2022-05', to: '2024-08' },
    consent,
    'consent-on': consent === 'agreed' ? dayAt(-random.between(1, 200)) : undefined,
    'can-speak-to': [random.words(2), random.words(2)],
    'last-contact': dayAt(-3),
  };
  return { path: `references/${number}.md`, text: note(fields, random.prose(random.between(700, 2000))) };
}

function week(random: Random, number: number): GeneratedNote {
  const name = `20${20 + Math.floor(number / 50)}-W${String(1 + (number % 50)).padStart(2, '0')}`;
  const fields = {
    type: 'week',
    week: name,
    'goal-applications': 3,
    'goal-conversations': 2,
    mood: 4,
    tags: [random.word(), random.word()],
  };
  return { path: `weeks/${name}.md`, text: note(fields, random.prose(random.between(800, 2000))) };
}

function story(random: Random, number: number): GeneratedNote {
  const fields = {
    type: 'story',
    title: random.words(4),
    competencies: [random.word(), random.word(), random.word()],
    seconds: 120,
    strength: random.between(1, 5),
    'keep-private': [random.word()],
  };
  return { path: `stories/story-${number}.md`, text: note(fields, random.prose(random.between(800, 2200))) };
}

/** A note of an application, with a body. */
function file(
  { random, id }: Pick<About, 'random' | 'id'>,
  name: string,
  fields: Fields,
  ...body: string[]
): GeneratedNote {
  const text = note(fields, ...body, random.prose(random.between(700, 1900)));
  return { path: `applications/${id}/${name}.md`, text };
}

/** The day so many days after the present, `yyyy-mm-dd`. */
function dayAt(days: number): string {
  return new Date(present + days * DAY_MS).toISOString().slice(0, 10);
}
