import { list, note, type SampleFile, section } from './note.js';
import { berlin, type Point, type Story, type Text, told } from './story.js';

interface Week {
  readonly monday: string;
  readonly applications: number;
  readonly conversations: number;
  readonly mood: number;
  /** Planned on Monday morning, looked back on at the end of the week. */
  readonly reviewed: Point;
  readonly plan: readonly Text[];
  readonly waiting: readonly Text[];
  readonly practise: string;
  readonly moved: readonly Text[];
  readonly thank: string;
}

const WEEKS: readonly Week[] = [
  {
    monday: '2026-03-16',
    applications: 2,
    conversations: 1,
    mood: 3,
    reviewed: berlin('2026-03-22T18:00'),
    plan: ['find two more adverts that name their pay', 'ask Amara to be a reference', 'two interviews'],
    waiting: ['Harborlight and Kestrel: the days are fixed, the rest is preparation'],
    practise: 'the invoices, in 90 seconds',
    moved: ['Harborlight invites to the panel', 'Kestrel: talked, an answer is promised', 'Amara said yes'],
    thank: 'the colleague who told me about Kestrel',
  },
  {
    monday: '2026-03-23',
    applications: 2,
    conversations: 1,
    mood: 3,
    reviewed: berlin('2026-03-29T20:30'),
    plan: [
      'Lindenhof in person, Harborlight on screen',
      'a talk with somebody who knows Harborlight from inside',
      'one free evening',
    ],
    waiting: [(s) => `Kestrel: an answer by ${s.long('2026-03-27')}. That is theirs; my notes are sent.`],
    practise: 'draw first, then talk',
    moved: [
      'Lindenhof invites to a second round',
      "Kestrel's day went by",
      'wrote the story about changing my mind',
    ],
    thank: 'Leonie',
  },
  {
    monday: '2026-03-30',
    applications: 1,
    conversations: 0,
    mood: 4,
    reviewed: berlin('2026-04-05T18:00'),
    plan: [
      'brief Helena and Amara',
      (s) => `a short question to Kestrel on ${s.long('2026-03-31')}`,
      'say the new story aloud twice',
    ],
    waiting: [(s) => `Harborlight: by ${s.long('2026-04-07')}`, 'Kestrel: no new day so far'],
    practise: 'changed my mind, in 80 seconds',
    moved: ['the work sample was a pleasure', 'a written offer from Harborlight', 'Tobias is briefed'],
    thank: 'Helena; and Amara, which I have put off',
  },
  {
    monday: '2026-04-06',
    applications: 0,
    conversations: 1,
    mood: 5,
    reviewed: berlin('2026-04-12T18:00'),
    plan: ['thank Amara', 'talk with Emre', 'compare before I decide, and write down why'],
    waiting: [
      (s) => `Lindenhof: by ${s.long('2026-04-09')}`,
      (s) => `my own answer to Harborlight: by ${s.long('2026-04-10')}`,
    ],
    practise: 'nothing; rest',
    moved: [
      'Kestrel chose somebody else, with a reason that helps',
      'accepted Lindenhof, declined Harborlight',
      'all three references know how it ended',
      (s) => `these notes about other people go on ${s.short('2026-10-12')}, half a year from now`,
    ],
    thank: 'Helena, Tobias, Amara, Leonie, Emre',
  },
];

export function weekNotes(story: Story): SampleFile[] {
  return WEEKS.filter((fact) => story.since(berlin(`${fact.monday}T08:30`))).map((fact) => {
    const reviewed = story.since(fact.reviewed);
    const lines = (texts: readonly Text[]): string => list(texts.map((text) => told(text, story)));
    const week = story.week(fact.monday);
    const text = note(
      {
        type: 'week',
        week,
        'goal-applications': fact.applications,
        'goal-conversations': fact.conversations,
        mood: reviewed ? fact.mood : undefined,
      },
      `# Week of ${story.long(fact.monday)}`,
      reviewed ? section('What moved', lines(fact.moved)) : '',
      section('What I am waiting for', lines(fact.waiting)),
      section('Three things for this week', lines(fact.plan)),
      section('The lesson I practise', list([fact.practise])),
      reviewed ? section('Whom I thank', list([fact.thank])) : '',
    );
    return { path: `weeks/${week}.md`, text };
  });
}
