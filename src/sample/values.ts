import type { ApplicationId } from './applications.js';
import { list, note, prose, type SampleFile, section } from './note.js';
import { berlin, dayOf, type Story } from './story.js';

const FIXED = berlin('2026-03-15T18:00');
const SCORED = berlin('2026-04-09T15:30');

const CRITERIA = [
  { id: 'learning', name: 'Learning and growth', weight: 20 },
  { id: 'work', name: 'Work content and mission', weight: 20 },
  { id: 'people', name: 'Manager and team', weight: 20 },
  { id: 'security', name: 'Pay and security', weight: 15 },
  { id: 'flexibility', name: 'Place and flexibility', weight: 15 },
  { id: 'balance', name: 'Workload and balance', weight: 10 },
];

export function valuesNotes(story: Story): SampleFile[] {
  if (!story.since(FIXED)) return [];
  const move = story.inMonth('2026-09').replace(/ \d+$/, '');
  const text = note(
    {
      type: 'values',
      criteria: CRITERIA,
      dealbreakers: [
        { id: 'written-offer', name: 'The offer is in writing' },
        { id: 'permanent', name: 'The contract has no end date' },
        { id: 'on-call', name: 'On call at most one week in four' },
        { id: 'no-early-move', name: `No relocation before ${move}` },
      ],
      'fixed-on': story.day(dayOf(FIXED)),
    },
    '# What counts for me',
    section('What each criterion means to me', list(MEANINGS)),
    section(
      'Changes',
      'None. I fixed the weights before the first interview, and I want to see what they say first.',
    ),
  );
  return [{ path: 'values.md', text }];
}

const MEANINGS = [
  'learning: after a year I can do something that I cannot do today',
  'work: I can say at dinner whom it helps',
  'people: a manager who asks, and a team that disagrees kindly',
  'security: pay that is fair for the place, and a firm that will be there in three years',
  'flexibility: two days a week at home, and hours that I can move',
  'balance: evenings that stay mine',
];

type Score = readonly [score: number, basis: string, confidence: number, evidence: string];

interface Evaluation {
  readonly application: ApplicationId;
  readonly title: string;
  readonly scores: Readonly<Record<string, Score>>;
  readonly dealbreakers: string;
  readonly gut: number;
  readonly accept: string;
  readonly tuesday: string;
  readonly seen: readonly string[];
  readonly heard: readonly string[];
  readonly leave: string;
  readonly open: readonly string[];
}

const EVALUATIONS: readonly Evaluation[] = [
  {
    application: 'app-harborlight',
    title: 'Harborlight Health, scored',
    scores: {
      learning: [4, 'observed', 2, 'the replay exercise taught me something within an hour'],
      work: [5, 'told-by-interviewer', 3, 'readmissions: wrong figures send people home too early'],
      people: [4, 'told-by-employee', 2, 'Leonie speaks of a good and kind team'],
      security: [5, 'document', 3, 'EUR 88,000 and a target of 8 percent, in writing'],
      flexibility: [4, 'document', 3, 'remote, but fixed meetings in the evening'],
      balance: [2, 'told-by-employee', 3, 'on call one week in five, as Leonie confirmed'],
    },
    dealbreakers: 'pass',
    gut: 3,
    accept: 'unsure',
    tuesday: `Quiet until two, then Boston wakes up. Platform work or dashboards, depending on whom I
    believe.`,
    seen: ['a clear agenda, names in advance', 'Marcus, who can say what he would change'],
    heard: ['on call gets lighter from the third quarter', 'two different descriptions of the job'],
    leave: `I would be building dashboards at nine in the evening.`,
    open: ['How is the work split? I asked in writing, and it is still open.'],
  },
  {
    application: 'app-lindenhof',
    title: 'Lindenhof Logistik, scored',
    scores: {
      learning: [5, 'observed', 3, 'pairing, a new domain, and a plan for 90 days on paper'],
      work: [4, 'observed', 3, 'saw whom the dwell-time figures help'],
      people: [5, 'observed', 3, 'Katrin asked for criticism; Emre says she protects focus time'],
      security: [3, 'document', 3, 'EUR 74,000, and raises go slowly along a grid'],
      flexibility: [4, 'told-by-interviewer', 2, 'three days in Hamburg, hours can be moved'],
      balance: [5, 'told-by-employee', 3, 'extra hours are logged and taken back; nobody is on call'],
    },
    dealbreakers: 'pass',
    gut: 5,
    accept: 'yes',
    tuesday: `The early train, a failing test with Jonas, a call with the terminal, home before seven.`,
    seen: ['the floor, and three colleagues', 'the plan for the first 90 days'],
    heard: ['extra hours are logged and taken back', 'raises are slow'],
    leave: `The pay would have stood still, and the train would have become long.`,
    open: ['When is the first look at pay?'],
  },
  {
    application: 'app-kestrel',
    title: 'Kestrel Grid, scored for comparison',
    scores: {
      learning: [3, 'told-by-interviewer', 2, 'the returner programme has hours of its own'],
      work: [4, 'told-by-interviewer', 2, 'a backfill that I would have liked to do'],
      people: [3, 'observed', 2, 'friendly, but late and unprepared'],
    },
    dealbreakers: 'unknown',
    gut: 2,
    accept: 'no',
    tuesday: `I cannot picture it yet. That says something about how little I know.`,
    seen: ['a late start'],
    heard: ['the returner programme'],
    leave: `Nobody would have had time to teach me.`,
    open: ['Pay, place and hours. It no longer matters.'],
  },
];

export function evaluationNotes(story: Story): SampleFile[] {
  return story.since(SCORED) ? EVALUATIONS.map((fact) => evaluationNote(fact, story)) : [];
}

function evaluationNote(fact: Evaluation, story: Story): SampleFile {
  const scores = Object.entries(fact.scores).map(([id, [score, basis, confidence, evidence]]) => [
    id,
    { score, basis, confidence, evidence },
  ]);
  const dealbreakers = ['written-offer', 'permanent', 'on-call', 'no-early-move'].map((id) => [
    id,
    fact.dealbreakers,
  ]);
  const text = note(
    {
      type: 'evaluation',
      application: fact.application,
      scored: story.day(dayOf(SCORED)),
      scores: Object.fromEntries(scores),
      dealbreakers: Object.fromEntries(dealbreakers),
      gut: fact.gut,
      'would-accept': fact.accept,
    },
    `# ${fact.title}`,
    section('A normal Tuesday', prose(fact.tuesday)),
    section('What I saw with my own eyes', list(fact.seen)),
    section('What I have only been told', list(fact.heard)),
    section('What would make me leave within a year', prose(fact.leave)),
    section('What I must find out', list(fact.open)),
  );
  return { path: `applications/${fact.application}/evaluation.md`, text };
}
