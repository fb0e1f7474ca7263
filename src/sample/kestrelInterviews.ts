import type { InterviewFact } from './interviewFact.js';
import { ALISTAIR, JOANNA } from './people.js';
import { london } from './story.js';

export const KESTREL_PANEL: InterviewFact = {
  id: 'int-2',
  application: 'app-kestrel',
  title: 'Kestrel Grid, round 1 with Alistair Penhale and Joanna Mbeki',
  round: 1,
  kind: 'panel',
  format: 'video',
  start: london('2026-03-19T10:30'),
  minutes: 60,
  interviewers: [ALISTAIR, JOANNA],
  invited: london('2026-03-12T09:00'),
  captured: london('2026-03-19T11:45'),
  completed: london('2026-03-19T15:10'),
  ratings: { self: 3, energy: 2, before: 4, after: 3 },
  ask: ['What range do you have in mind for pay?', 'Why is the post open?'],
  who: (s) => `Alistair asked about the work, Joanna about me. They came 15 minutes after the time and had to
    look for my CV. A decision is planned by ${s.long('2026-03-27')}.`,
  questions: [
    {
      asked: 'Talk us through a backfill of fourteen months of half-hourly readings.',
      type: 'case',
      competency: 'data engineering',
      rating: 3,
      answer: 'one region, counts settled with the meter team, batches at night',
      story: 'story-ledger',
    },
    {
      asked: 'When did you disagree with an architect, and how did it end?',
      type: 'behavioural',
      competency: 'influence',
      rating: 2,
      answer: 'told the quarrel at length, and the ending in one sentence',
      story: 'story-architect',
      next: 'the trade-off in one sentence, then how it ended; less of the quarrel',
    },
    {
      asked: 'What would your last manager want you to work on?',
      type: 'self-assessment',
      competency: 'self-awareness',
      rating: 3,
      answer: 'saying no late; stopped there',
      next: 'add the habit that helps: I ask for the deadline before I say yes',
    },
    {
      asked: 'Which salary do you expect?',
      type: 'logistics',
      competency: 'expectations',
      rating: 2,
      answer: 'gave no number, asked for their range, heard none',
      next: 'bring the range that I have looked up',
    },
  ],
  mattered: `What a query costs, said three times. Whether I can stand my ground without a fight.`,
  topics: [
    {
      person: ALISTAIR,
      topic: 'backfill of fourteen months of smart-meter readings',
      link: 're-ran ledger data of three years in batches',
    },
    {
      person: ALISTAIR,
      topic: 'cost per query dashboards',
      link: 'brought warehouse spend down by 31 percent',
    },
    {
      person: JOANNA,
      topic: 'returner programme and its mentoring circle',
      link: 'mentored two people who changed career',
    },
  ],
  promises: [],
  well: `The backfill had an order, and I kept to it. I stayed friendly although the start was late.`,
  differently: `In a story about conflict I spend one sentence on the conflict, and the rest on what came of
    it.`,
  unsaid: [
    { text: 'I can put the approach to the backfill on one page', used: london('2026-03-19T17:05') },
    { text: 'the spend that went down by 31 percent' },
  ],
  flags: [
    'yellow, respect, observed: start 15 minutes late, and the CV unread',
    'yellow, compensation, observed: no range of pay, also when I asked',
    'green, development, told-by-interviewer: returner programme with hours that are kept free for it',
  ],
  unknown: ['The range of pay', 'Who had the post before?'],
  felt: `Flat. The wait at the start cost me more than I thought.`,
  lessons: ['look up a range beforehand', 'conflict stories: one part conflict, four parts solution'],
};
