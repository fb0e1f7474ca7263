import type { InterviewFact } from './interviewFact.js';
import { DANA, MARCUS, PRIYA } from './people.js';
import { berlin, boston, type Story } from './story.js';

export const FIRST_TALK: InterviewFact = {
  id: 'int-1',
  application: 'app-harborlight',
  title: 'Harborlight Health, round 1 with Dana Whitlock',
  round: 1,
  kind: 'hiring-manager',
  format: 'video',
  start: berlin('2026-03-17T16:00'),
  minutes: 45,
  interviewers: [DANA],
  invited: boston('2026-03-10T09:00'),
  captured: berlin('2026-03-17T16:58'),
  completed: berlin('2026-03-17T18:20'),
  ratings: { self: 4, energy: 4, before: 3, after: 5 },
  ask: ['Who reads the figures first in the morning?', 'How often is somebody on call?'],
  who: (s) => `Only Dana, and she decides. First her team, then my questions, then hers. ${clockNote(s)} She
    names the panel by ${s.long('2026-03-20')}.`,
  questions: [
    {
      asked: 'Which of your pipelines has failed in production, and what did you do about it?',
      type: 'behavioural',
      competency: 'incident handling',
      rating: 4,
      answer: 'the late invoices: found the days that changed, recomputed only those, told finance first',
      story: 'story-reconcile',
    },
    {
      asked: 'What draws you to healthcare, and why at this point?',
      type: 'motivational',
      competency: 'motivation',
      rating: 3,
      answer: 'began with the advert and came to the patients only at the end',
      next: 'begin with readmissions; the advert can stay out',
    },
    {
      asked: 'What would you do with claims that reach you three weeks late?',
      type: 'technical',
      competency: 'data modelling',
      rating: 2,
      answer: 'talked about the job that repairs it; the design of the tables stayed vague',
      next: 'one drawing of a bitemporal table before the first sentence',
    },
    {
      asked: 'How do you choose what should not be built?',
      type: 'situational',
      competency: 'prioritisation',
      rating: 3,
      answer: 'asked who would miss it, and for how long; then the report that I switched off',
      story: 'story-sunset',
    },
  ],
  mattered: `Mornings without explaining. She came back to the reloads twice. She wondered whether I have
    worked with tables of their size.`,
  topics: [
    {
      person: DANA,
      topic: 'late-arriving claims and nightly reloads',
      link: 'wrote a job that reconciles late invoices, at Quillpoint',
    },
    {
      person: DANA,
      topic: 'follow-the-sun on-call from the third quarter',
      link: 'shared a rota between two sites',
    },
    { person: DANA, topic: 'readmission dashboard', link: 'safety of patients is why I applied' },
  ],
  promises: [
    {
      what: 'Send Dana the link to my talk on reconciliation',
      by: '2026-03-18',
      done: berlin('2026-03-17T19:50'),
    },
  ],
  well: `The invoices worked, because I gave the result first and the technique only when she asked.`,
  differently: `When it is about modelling, I take the pen and draw. Then I talk about what is on the paper.`,
  unsaid: [
    { text: 'the close became two days shorter', used: berlin('2026-03-17T20:10') },
    { text: 'a rota between two sites is nothing new to me' },
  ],
  flags: [
    'green, process, observed: the agenda was there two days before',
    'yellow, workload, observed: one week in five on call, until the third quarter',
  ],
  unknown: ['How much of the role is platform work?', 'What happens after a night on call?'],
  felt: `Nervous for five minutes, then curious. I walked home the long way.`,
  lessons: ['draw first when the question is about a model', 'result first, then the story'],
};

export const PANEL: InterviewFact = {
  id: 'int-4',
  application: 'app-harborlight',
  title: 'Harborlight Health, round 2 with Marcus Oyelaran and Priya Raman',
  round: 2,
  kind: 'panel',
  format: 'video',
  start: berlin('2026-03-26T17:00'),
  minutes: 90,
  interviewers: [MARCUS, PRIYA],
  invited: berlin('2026-03-19T15:30'),
  captured: berlin('2026-03-26T18:45'),
  completed: berlin('2026-03-27T20:00'),
  ratings: { self: 3, energy: 3, before: 5, after: 4 },
  ask: ['What share of the first half year is platform work?', 'Which three things would you change?'],
  who: (s) => `Marcus for the first hour with an exercise, Priya for the last half hour. Dana wrote right
    afterwards: she decides by ${s.long('2026-04-07')}.`,
  questions: [
    {
      asked: 'Make this loader safe to run a second time.',
      type: 'technical',
      competency: 'data engineering',
      rating: 3,
      answer: 'wrote code at once; after a hint I saw that the key was missing',
      next: 'say what the key is before there is any code',
    },
    {
      asked: 'How do you model data that comes in late?',
      type: 'technical',
      competency: 'data modelling',
      rating: 4,
      answer: 'drew two time axes, then the ledger as the example',
      story: 'story-ledger',
    },
    {
      asked: 'A clinician tells the board that your metric is wrong. What do you do?',
      type: 'situational',
      competency: 'communication',
      rating: 4,
      answer: 'thank, write down what they see, come back the same day with one definition',
    },
    {
      asked: 'Tell me about a time you changed your mind.',
      type: 'behavioural',
      competency: 'learning',
      rating: 2,
      answer: 'searched for an example and took a small one',
      next: 'no story was ready: write one this week',
    },
  ],
  mattered: `For Marcus: can I be trusted with a rerun at night. For Priya: do the doctors believe the
    figures. They described the job differently, and neither of them noticed.`,
  topics: [
    {
      person: MARCUS,
      topic: 'schema contracts between teams',
      link: 'put checks of such contracts into the build',
    },
    { person: MARCUS, topic: 'idempotent replay exercise', link: 'saw the missing key after his hint' },
    { person: PRIYA, topic: 'pathway metrics that clinicians trust', link: 'ran workshops on definitions' },
    { person: PRIYA, topic: 'shared glossary of definitions', link: 'kept one with 60 terms' },
  ],
  promises: [],
  well: `The drawing. It was the lesson of the first round, and it took the question from a 2 to a 4.`,
  differently: `I say aloud what I assume, and what the key is, before I type.`,
  unsaid: [{ text: 'the glossary with 60 terms, and an owner for each', used: berlin('2026-03-28T19:40') }],
  flags: [
    'red, clarity, observed: for Dana the job is 70 percent platform work, for Priya 70 percent dashboards',
    'green, honesty, observed: Marcus named three things that he would change',
  ],
  unknown: ['Which of the two descriptions is right, and who decides it?', 'What did the last person do?'],
  felt: `Tired afterwards. The hint stung for a while; by the next evening it was simply useful.`,
  lessons: ['assumptions and key first', 'write a story about changing my mind'],
};

/** True in the spring of the story only: the clocks of the two places change on different days. */
function clockNote(story: Story): string {
  return story.shifted ? '' : `Boston is five hours behind until ${story.long('2026-03-29')}, not six.`;
}
