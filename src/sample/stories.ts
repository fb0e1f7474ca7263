import { note, prose, type SampleFile, section } from './note.js';
import { berlin, type Point, type Story } from './story.js';

interface BankedStory {
  readonly id: string;
  readonly title: string;
  readonly competencies: readonly string[];
  readonly seconds: number;
  readonly strength: number;
  readonly written: Point;
  readonly situation: string;
  readonly task: string;
  readonly actions: string;
  readonly result: string;
  readonly learned: string;
}

const EARLY = berlin('2026-02-22T17:00');

const STORIES: readonly BankedStory[] = [
  {
    id: 'story-reconcile',
    title: 'The invoices that came late',
    competencies: ['incident handling', 'data modelling'],
    seconds: 90,
    strength: 5,
    written: EARLY,
    situation: `One supplier delivered invoices weeks after the month. Every night the whole month was loaded
      again, and one morning the totals were wrong in front of finance.`,
    task: 'I had the pipeline that week, and the close was four days away.',
    actions: `I told finance at seven, before they saw it. I found the days that had changed by comparing
      counts. I wrote a job that recomputes only those days, and ran it beside the old one for two weeks.`,
    result: 'The month-end close became two days shorter.',
    learned:
      'Tell people early, and keep two dates for each row: the day it belongs to, and the day it came.',
  },
  {
    id: 'story-sunset',
    title: 'Switching off the favourite report',
    competencies: ['prioritisation', 'communication'],
    seconds: 85,
    strength: 4,
    written: EARLY,
    situation: 'One report was loved by three directors and contradicted two others.',
    task: 'I was asked to repair it for the fourth time.',
    actions: `I asked each director which decision they take with it. I showed the two figures next to each
      other. I proposed a date for switching it off, and stayed in the room while they were angry.`,
    result: 'Support tickets went down by 40 percent within a quarter.',
    learned: 'People can let go of a report when they keep the decision.',
  },
  {
    id: 'story-ledger',
    title: 'Three years of ledger in nine nights',
    competencies: ['data engineering'],
    seconds: 95,
    strength: 4,
    written: EARLY,
    situation: 'A rounding rule had changed, and three years of ledger data had to be computed again.',
    task: 'I planned the rerun. The system was free only between ten and five.',
    actions: `I began with one small entity and agreed the row counts with accounting. I cut the rest into
      batches that fit into one night. I kept a list that anybody could continue from.`,
    result: 'Nine nights, and not one figure had to be restated.',
    learned: 'Agree on what counts as right before the first batch.',
  },
  {
    id: 'story-architect',
    title: 'The argument about streaming',
    competencies: ['influence'],
    seconds: 130,
    strength: 2,
    written: EARLY,
    situation: 'Our architect wanted everything as a stream. I saw one table that needed it.',
    task: 'I had to say so without stopping the project.',
    actions: `I measured how old the data may be for each of twelve tables. I wrote down what a stream costs
      at night. I offered to build the one table as a stream myself.`,
    result: 'Batch came first, and 1 of 12 tables became a stream. Nobody has asked for the others.',
    learned: 'Say the trade-off first. This version is too long: the quarrel takes a minute.',
  },
  {
    id: 'story-migration',
    title: '140 queries become tested models',
    competencies: ['testing', 'data engineering'],
    seconds: 90,
    strength: 4,
    written: EARLY,
    situation: '140 scheduled queries, written by eleven people, none of them tested.',
    task: 'I led the move into models that are built and tested together.',
    actions: `I sorted them by the harm that a mistake would do. I wrote the test before each move. I moved
      the dull ones in pairs with whoever had written them.`,
    result: 'Of 10 defects, 9 were found before a user saw them.',
    learned: 'A small fixture that everybody understands is worth more than full coverage.',
  },
  {
    id: 'story-vendor',
    title: 'Why I changed my mind on the vendor tool',
    competencies: ['learning'],
    seconds: 80,
    strength: 4,
    written: berlin('2026-03-28T21:00'),
    situation: 'We needed a scheduler. I wanted to build it; a tool could be bought.',
    task: 'I was to write the recommendation.',
    actions: `I listed what I was afraid of in the tool. I asked the three people on call what they would have
      to do at night in each case. I tried the tool for a week with our worst job, and wrote that I had been
      wrong.`,
    result: 'We bought it, and saved 6 months of building.',
    learned: 'Ask those who carry the weight before deciding what is elegant.',
  },
];

export function storyNotes(story: Story): SampleFile[] {
  return STORIES.filter((fact) => story.since(fact.written)).map((fact) => ({
    path: `stories/${fact.id}.md`,
    text: note(
      {
        type: 'story',
        id: fact.id,
        title: fact.title,
        competencies: fact.competencies,
        seconds: fact.seconds,
        strength: fact.strength,
      },
      section('Situation', prose(fact.situation)),
      section('Task', prose(fact.task)),
      section('Actions', prose(fact.actions)),
      section('Result', prose(fact.result)),
      section('Learned', prose(fact.learned)),
    ),
  }));
}
