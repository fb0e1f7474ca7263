import { type Fields, list, note, prose, type SampleFile, section } from './note.js';
import { BEATE, contactOf, DANA, JOANNA, type Person } from './people.js';
import {
  berlin,
  BERLIN,
  boston,
  BOSTON,
  london,
  LONDON,
  type Point,
  type Story,
  type Text,
} from './story.js';
import { dayOf, told } from './story.js';

export type ApplicationId = 'app-harborlight' | 'app-kestrel' | 'app-lindenhof';

interface Promised {
  readonly from: Point;
  readonly promised?: string;
  readonly promise?: 'date' | 'none';
  readonly next?: Text;
}

interface Application {
  readonly id: ApplicationId;
  readonly fields: Fields;
  readonly zone: string;
  readonly rules: Fields;
  /** The code of the public holidays, and the days it stands for near the story. */
  readonly holidays: { readonly code: string; readonly days: readonly string[] };
  readonly more: Fields;
  readonly contact: Person;
  readonly history: readonly (readonly [Point, string])[];
  readonly promises: readonly Promised[];
  readonly why: string;
  readonly advert: string;
}

const EASTER = ['2026-04-03', '2026-04-06'];

const HARBORLIGHT: Application = {
  id: 'app-harborlight',
  fields: { company: 'Harborlight Health', role: 'Senior Data Engineer' },
  zone: BOSTON,
  rules: {
    source: 'job-board',
    url: 'https://harborlight.example.com/jobs/senior-data-engineer',
    location: 'Boston, remote (EMEA)',
    'work-mode': 'remote',
  },
  holidays: { code: 'US', days: ['2026-02-16', '2026-05-25'] },
  more: { region: 'us', language: 'en', formality: 'informal', priority: 1 },
  contact: DANA,
  history: [
    [boston('2026-02-24T09:00'), 'applied'],
    [boston('2026-03-05T09:00'), 'screening'],
    [boston('2026-03-10T09:00'), 'interviewing'],
    [berlin('2026-03-26T18:30'), 'awaiting-decision'],
    [boston('2026-03-30T09:00'), 'reference-check'],
    [boston('2026-04-02T15:30'), 'offer-received'],
    [berlin('2026-04-09T18:05'), 'offer-declined'],
  ],
  promises: [
    {
      from: berlin('2026-03-17T16:58'),
      promised: '2026-03-20',
      promise: 'date',
      next: 'Invitation to the panel',
    },
    {
      from: berlin('2026-03-19T15:30'),
      promised: '2026-03-20',
      promise: 'date',
      next: (s) => `Panel with Marcus Oyelaran and Priya Raman on ${s.long('2026-03-26')}`,
    },
    { from: berlin('2026-03-26T18:45'), promised: '2026-04-07', promise: 'date', next: 'Decision from Dana' },
    {
      from: boston('2026-03-30T09:00'),
      promised: '2026-04-07',
      promise: 'date',
      next: 'They speak with two references',
    },
    {
      from: boston('2026-04-02T15:30'),
      promised: '2026-04-07',
      promise: 'date',
      next: (s) => `I answer the offer by ${s.long('2026-04-10')}, 17:00 in Boston`,
    },
    { from: berlin('2026-04-09T18:05'), promised: '2026-04-07', promise: 'date' },
  ],
  why: `Data that decides whether somebody goes home too early. The advert is the first one that names the
    hard part: the numbers of yesterday change tomorrow.`,
  advert: `Batch and streaming pipelines for claims and admissions. Python, SQL, one warehouse. Remote from
    Europe, the Middle East or Africa. On-call is mentioned, but not how often.`,
};

const KESTREL: Application = {
  id: 'app-kestrel',
  fields: { company: 'Kestrel Grid', role: 'Data Platform Engineer' },
  zone: LONDON,
  rules: {
    source: 'referral',
    url: 'https://kestrelgrid.example.com/careers/data-platform-engineer',
    location: 'London',
    'work-mode': 'hybrid',
  },
  holidays: { code: 'GB-ENG', days: EASTER },
  more: { language: 'en', formality: 'neutral', priority: 2 },
  contact: JOANNA,
  history: [
    [london('2026-02-26T09:00'), 'applied'],
    [london('2026-03-09T09:00'), 'screening'],
    [london('2026-03-12T09:00'), 'interviewing'],
    [london('2026-03-19T11:30'), 'awaiting-decision'],
    [london('2026-04-08T09:00'), 'not-selected'],
  ],
  promises: [
    {
      from: london('2026-03-19T11:45'),
      promised: '2026-03-27',
      promise: 'date',
      next: 'Decision from Alistair and Joanna',
    },
    { from: london('2026-04-08T09:00'), promised: '2026-03-27', promise: 'date' },
  ],
  why: `A former colleague works next door to this team and speaks well of it. Meter data in half hours is
    the kind of volume that I have not had yet.`,
  advert: `Platform for meter and grid data, cost control, backfills. Two days a week in London. The range of
    pay is not in the advert.`,
};

const LINDENHOF: Application = {
  id: 'app-lindenhof',
  fields: { company: 'Lindenhof Logistik', role: 'Analytics Engineer' },
  zone: BERLIN,
  rules: {
    source: 'company-site',
    url: 'https://lindenhof.example.com/karriere/analytics-engineer',
    location: 'Hamburg',
    'work-mode': 'hybrid',
  },
  holidays: { code: 'DE', days: EASTER },
  more: { region: 'de', language: 'en', formality: 'formal', priority: 1 },
  contact: BEATE,
  history: [
    [berlin('2026-03-02T09:00'), 'applied'],
    [berlin('2026-03-13T09:00'), 'interviewing'],
    [berlin('2026-03-24T15:15'), 'awaiting-decision'],
    [berlin('2026-03-27T09:00'), 'interviewing'],
    [berlin('2026-04-01T11:00'), 'awaiting-decision'],
    [berlin('2026-04-02T09:00'), 'reference-check'],
    [berlin('2026-04-08T16:00'), 'offer-received'],
    [berlin('2026-04-09T17:30'), 'offer-accepted'],
  ],
  promises: [
    { from: berlin('2026-03-24T15:40'), promise: 'none', next: 'They talk it over; no day was named' },
    {
      from: berlin('2026-03-27T09:00'),
      promise: 'none',
      next: (s) => `Work sample with Jonas Reuter on ${s.long('2026-04-01')}`,
    },
    { from: berlin('2026-04-01T11:12'), promised: '2026-04-09', promise: 'date', next: 'Their decision' },
    {
      from: berlin('2026-04-08T16:00'),
      promised: '2026-04-09',
      promise: 'date',
      next: (s) => `I answer the offer by ${s.long('2026-04-15')}, 18:00`,
    },
    { from: berlin('2026-04-09T17:30'), promised: '2026-04-09', promise: 'date', next: 'Contract by post' },
  ],
  why: `Containers, customs and people who wait for both. Small team, and they say openly that little of it
    is tested today.`,
  advert: `Move old stored procedures into tested models, own the dwell-time figures, talk with the terminals.
    Hamburg three days a week. Four days in the port to begin with.`,
};

const APPLICATIONS = [HARBORLIGHT, KESTREL, LINDENHOF];

export function applicationNotes(story: Story): SampleFile[] {
  return APPLICATIONS.filter((a) => story.since((a.history[0] as readonly [Point, string])[0])).map((a) =>
    applicationNote(a, story),
  );
}

function applicationNote(a: Application, story: Story): SampleFile {
  const history = a.history
    .filter(([point]) => story.since(point))
    .map(([point, status]) => ({ on: story.day(dayOf(point)), status }));
  const promise = a.promises.findLast((p) => story.since(p.from));
  const { region, ...manner } = a.more;
  const fields: Fields = {
    type: 'application',
    id: a.id,
    ...a.fields,
    status: history.at(-1)?.status,
    history,
    applied: history[0]?.on,
    ...a.rules,
    'time-zone': a.zone,
    region,
    holidays: story.shifted ? a.holidays.days.map(story.day) : a.holidays.code,
    ...manner,
    promised: promise?.promised && story.day(promise.promised),
    promise: promise?.promise,
    'next-step': promise?.next && told(promise.next, story),
    contact: contactOf(a.contact, story),
  };
  const log = a.history
    .filter(([point]) => story.since(point))
    .map(([point, status]) => `${story.long(dayOf(point))}: ${LOG[status]}`);
  const text = note(
    fields,
    `# ${a.fields.role}, ${a.fields.company}`,
    section('Why this one', prose(a.why)),
    section('The advert', prose(a.advert)),
    section('Log', list(log)),
  );
  return { path: `applications/${a.id}/application.md`, text };
}

const LOG: Readonly<Record<string, string>> = {
  applied: 'sent CV and letter',
  screening: 'a first call, twenty minutes',
  interviewing: 'invited to talk',
  'awaiting-decision': 'talked; now it is their turn',
  'reference-check': 'they would like to hear from references',
  'offer-received': 'an offer in writing',
  'offer-accepted': 'accepted in writing',
  'offer-declined': 'declined with thanks',
  'not-selected': 'they chose somebody else, and told me why',
};
