import { list, note, prose, type SampleFile, section } from './note.js';
import { berlin, dayOf, type Point, type Story, type Text, told } from './story.js';

interface Reference {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly organisation: string;
  readonly relation: string;
  readonly worked: { readonly from: string; readonly to: string };
  readonly zone: string;
  readonly asked: Point;
  readonly agreed: Point;
  readonly scope: string;
  readonly speaks: readonly string[];
  readonly silent: readonly string[];
  /** Later contacts, in order. */
  readonly contacts: readonly Point[];
  readonly reach: string;
  readonly saw: string;
  readonly terms: Text;
}

const REFERENCES: readonly Reference[] = [
  {
    id: 'ref-1',
    file: 'helena-marsh',
    name: 'Helena Marsh',
    email: 'helena.marsh@quillpoint.example.com',
    phone: '+44 20 7946 0102',
    organisation: 'Quillpoint',
    relation: 'manager',
    worked: { from: '2022-05', to: '2025-12' },
    zone: 'Europe/London',
    asked: berlin('2026-03-09T12:00'),
    agreed: berlin('2026-03-10T12:00'),
    scope: 'whole-search',
    speaks: ['incident handling', 'stakeholder trust'],
    silent: ['pay history'],
    contacts: [berlin('2026-03-30T18:00'), berlin('2026-04-02T09:30'), berlin('2026-04-10T10:00')],
    reach: 'By phone, on weekdays between 14:00 and 17:00 her time.',
    saw: `- the late invoices, and the close that became two days shorter
      - how I told finance before finance had to ask
      - my manager all the time; my title was Senior Analyst`,
    terms: 'She speaks for any data role in this search. What I earned stays between us.',
  },
  {
    id: 'ref-2',
    file: 'tobias-engel',
    name: 'Tobias Engel',
    email: 'tobias.engel@example.com',
    phone: '+49 30 23125 014',
    organisation: 'Quillpoint',
    relation: 'technical-lead',
    worked: { from: '2022-05', to: '2024-08' },
    zone: 'Europe/Berlin',
    asked: berlin('2026-03-10T12:00'),
    agreed: berlin('2026-03-11T12:00'),
    scope: 'whole-search',
    speaks: ['testing', 'migration'],
    silent: [],
    contacts: [berlin('2026-04-02T12:30'), berlin('2026-04-08T12:00'), berlin('2026-04-10T10:20')],
    reach: 'By phone, Tuesdays and Thursdays after 16:00. German or English.',
    saw: `- 140 scheduled queries that are tested models today
      - that I write the test before the code, also on a bad day`,
    terms: 'Any data role in this search. A message the day before is enough for him.',
  },
  {
    id: 'ref-3',
    file: 'amara-diallo',
    name: 'Amara Diallo',
    email: 'amara.diallo@quillpoint.example.com',
    organisation: 'Quillpoint',
    relation: 'client',
    worked: { from: '2023-02', to: '2025-12' },
    zone: 'Europe/Paris',
    asked: berlin('2026-03-18T12:00'),
    agreed: berlin('2026-03-20T12:00'),
    scope: 'named-employers',
    speaks: ['definitions work', 'communication'],
    silent: ['team restructuring'],
    contacts: [berlin('2026-03-30T18:20'), berlin('2026-04-07T18:00'), berlin('2026-04-10T10:40')],
    reach: 'By email, after 17:00. English or French.',
    saw: `- the glossary with 60 terms, each with an owner
      - the workshops with people who do not read SQL`,
    terms: (s) =>
      s.since(berlin('2026-03-30T18:20'))
        ? 'I ask her for each employer. So far she said yes to Harborlight Health.'
        : 'I ask her for each employer before I give her name.',
  },
];

export function referenceNotes(story: Story): SampleFile[] {
  return REFERENCES.filter((fact) => story.since(fact.asked)).map((fact) => referenceNote(fact, story));
}

function referenceNote(fact: Reference, story: Story): SampleFile {
  const agreed = story.since(fact.agreed);
  const contact = [fact.asked, fact.agreed, ...fact.contacts].findLast((point) => story.since(point));
  const text = note(
    {
      type: 'reference',
      id: fact.id,
      name: fact.name,
      email: fact.email,
      phone: fact.phone,
      organisation: fact.organisation,
      relation: fact.relation,
      'worked-together': { from: story.month(fact.worked.from), to: story.month(fact.worked.to) },
      'present-employer': 'no',
      consent: agreed ? 'agreed' : 'asked',
      'consent-on': agreed ? story.day(dayOf(fact.agreed)) : undefined,
      'consent-scope': agreed ? fact.scope : undefined,
      'can-speak-to': agreed ? fact.speaks : undefined,
      'will-not-speak-to': agreed ? fact.silent : undefined,
      'time-zone': fact.zone,
      'last-contact': contact && story.day(dayOf(contact)),
    },
    `# ${fact.name}`,
    section('How to reach them', prose(fact.reach)),
    section('What they saw me do', prose(fact.saw)),
    agreed ? section('What we agreed', prose(told(fact.terms, story))) : '',
    section('To give back', list([GIVE_BACK[fact.id] as string])),
  );
  return { path: `references/${fact.file}.md`, text };
}

const GIVE_BACK: Readonly<Record<string, string>> = {
  'ref-1': 'the slides of my talk for her new team',
  'ref-2': 'a review of his conference text',
  'ref-3': 'an afternoon on her new glossary',
};
