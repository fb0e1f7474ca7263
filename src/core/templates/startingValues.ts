import type { YamlValue } from '../edit/yamlText.js';
import { lastGoals } from '../index/lastWeek.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { subjectFor } from '../messages/drafts/subject.js';
import { isSamePerson, parsePerson, type Person } from '../text/people.js';
import type { TypeName } from '../noteTypes/index.js';
import type { Day } from '../time/day.js';
import { weekOf } from '../time/week.js';

/** The keys of a new note, as far as they are known. */
export type Answers = Readonly<Record<string, YamlValue>>;

/** What a new note may learn from. */
export interface StartingPoint {
  readonly index: NoteIndex;
  /** Today in the user's zone. */
  readonly today: Day;
  readonly myName: string;
}

/** `left` are the keys that were asked for and left empty. */
type Starting = (answers: Answers, from: StartingPoint, left: ReadonlySet<string>) => Answers;

/** Criteria to start from; the names are the user's to change, the weights to fill in (reference: values). */
export const starterCriteria: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'learning', name: 'Learning and growth' },
  { id: 'work', name: 'Work content and mission' },
  { id: 'people', name: 'Manager and team' },
  { id: 'autonomy', name: 'Autonomy' },
  { id: 'security', name: 'Pay and security' },
  { id: 'flexibility', name: 'Place and flexibility' },
  { id: 'balance', name: 'Workload and balance' },
];

/** Whoever said no only thanks. */
const declined: readonly string[] = ['withdrawn', 'offer-declined'];

/** What a new note of a type holds besides the answers. An answer always wins. */
const starting: Readonly<Record<TypeName, Starting>> = {
  application: (answers, { today }) => {
    const status =
      text(answers['status']) ?? lastStatus(answers['history']) ?? (answers['applied'] ? 'applied' : 'saved');
    const applied = text(answers['applied']);
    const history = [
      ...(applied && status !== 'applied' && status !== 'saved' ? [{ on: applied, status: 'applied' }] : []),
      { on: status === 'applied' && applied ? applied : today, status },
    ];
    return { status, history };
  },
  interview: () => ({ status: 'scheduled', debrief: 'not-started' }),
  'thank-you': (answers, from) => {
    const interview = from.index.interviewLinked(
      text(answers['interview']) ?? '',
      text(answers['application']),
    );
    const application = text(answers['application']) ?? interview?.values.application;
    const to = completePerson(answers['to'], interview?.values.interviewers ?? []);
    const note = application === undefined ? undefined : from.index.withId('application', application);
    const subject = subjectFor(note?.values.role, from.myName, note?.values.language);
    return withoutMissing({
      application,
      to,
      mode: 'individual',
      interest: declined.includes(note?.status ?? '') ? 'none' : undefined,
      subject,
      status: 'draft',
    });
  },
  evaluation: (_answers, { index }) => {
    const dealbreakers = index.ofType('values')[0]?.values.dealbreakers ?? [];
    const open = Object.fromEntries(dealbreakers.flatMap(({ id }) => (id ? [[id, 'unknown']] : [])));
    return withoutMissing({ dealbreakers: asValue(open) });
  },
  values: () => ({ criteria: starterCriteria.map((criterion) => ({ ...criterion, weight: null })) }),
  'insider-talk': (_answers, { today }) => ({ on: today }),
  offer: (_answers, { today }) => ({ received: today, status: 'verbal' }),
  reference: () => ({ consent: 'not-asked' }),
  'reference-request': () => ({ status: 'needed' }),
  'follow-up': (answers, { index, myName }) => {
    const id = text(answers['application']);
    const application = id === undefined ? undefined : index.withId('application', id);
    const enquiries = index
      .inGroup(id ?? '', 'follow-up')
      .filter(({ values, status }) => values.kind === 'status-enquiry' && status !== 'cancelled');
    return withoutMissing({
      to: asValue(application?.values.contact),
      number: text(answers['kind']) === 'status-enquiry' ? enquiries.length + 1 : undefined,
      subject: [application?.values.role, myName].filter(Boolean).join(', ').replace(/\s+/g, ' '),
      status: 'draft',
    });
  },
  week: (answers, { today, index }, left) => {
    const week = text(answers['week']) ?? weekOf(today);
    const goals = Object.entries(lastGoals(index, week)).filter(([key]) => !left.has(key));
    return { week, ...withoutMissing(Object.fromEntries(goals)) };
  },
  story: () => ({}),
};

/** The answers with everything that a new note of the type starts with. */
export function withStartingValues(type: TypeName, answers: Answers, from: StartingPoint): Answers {
  const known = Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== null && value !== ''),
  );
  const left = new Set(Object.keys(answers).filter((key) => answers[key] === null || answers[key] === ''));
  const started = starting[type](known, from, left);
  const merged: Record<string, YamlValue> = { ...started, ...known };
  if (type === 'thank-you' && started['to']) merged['to'] = started['to'];
  return merged;
}

/** Fills what the interview knows of a person: e-mail, honorific. What was answered stays. */
function completePerson(
  answer: YamlValue | undefined,
  interviewers: readonly Person[],
): YamlValue | undefined {
  const person = typeof answer === 'string' ? parsePerson(answer) : (answer as Person | undefined);
  const to = person ?? (interviewers.length === 1 ? interviewers[0] : undefined);
  if (!to) return undefined;
  const known = interviewers.find((other) => isSamePerson(to, other));
  const { name, email, honorific } = { ...known, ...to } as Person & { honorific?: string };
  return asValue({ ...(to as object), name, email, honorific });
}

function withoutMissing(values: Readonly<Record<string, YamlValue | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Answers;
}

function asValue(record: object | undefined): YamlValue | undefined {
  const entries = Object.entries(record ?? {}).filter(([, value]) => value !== undefined && value !== '');
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as YamlValue);
}

function lastStatus(history: YamlValue | undefined): string | undefined {
  const last: unknown = Array.isArray(history) ? history.at(-1) : undefined;
  return text((last as { status?: YamlValue } | undefined)?.status);
}

function text(value: YamlValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
