import type { InterviewFact } from './interviewFact.js';
import { BEATE, JONAS, KATRIN } from './people.js';
import { berlin } from './story.js';

export const ON_SITE: InterviewFact = {
  id: 'int-3',
  application: 'app-lindenhof',
  title: 'Lindenhof Logistik, round 1 with Katrin Sommerfeld and Beate Lindqvist',
  round: 1,
  kind: 'hiring-manager',
  format: 'onsite',
  start: berlin('2026-03-24T14:00'),
  minutes: 75,
  interviewers: [KATRIN, BEATE],
  invited: berlin('2026-03-13T09:00'),
  captured: berlin('2026-03-24T15:40'),
  completed: berlin('2026-03-24T19:05'),
  ratings: { self: 4, energy: 4, before: 3, after: 4 },
  ask: ['Which figure does the terminal trust least?', 'How do the first weeks go?'],
  who: `Katrin led, Beate joined for the last half hour. A walk across the planning floor in between. Nobody
    named a day for the answer. There was no card from Beate, so I have no address.`,
  questions: [
    {
      asked: 'Tell me about something that broke while you were responsible.',
      type: 'behavioural',
      competency: 'incident handling',
      rating: 4,
      answer: 'the late invoices in ninety seconds, with the result at the front',
      story: 'story-reconcile',
    },
    {
      asked: 'A dwell-time model has never been tested. How would you begin?',
      type: 'technical',
      competency: 'testing',
      rating: 3,
      answer: 'the 140 queries: small fixtures first, then the risky ones',
      story: 'story-migration',
    },
    {
      asked: 'How do you tell a terminal manager that a number was wrong?',
      type: 'situational',
      competency: 'communication',
      rating: 4,
      answer: 'early, in person, with the right number next to the wrong one',
      story: 'story-sunset',
    },
    {
      asked: 'What do you need in order to do good work?',
      type: 'values',
      competency: 'work environment',
      rating: 4,
      answer: 'quiet mornings, and somebody who disagrees with me in time',
    },
  ],
  mattered: `Trust on the floor: a figure that was wrong once is not looked at again. They want tests without
    stopping the daily work.`,
  topics: [
    {
      person: KATRIN,
      topic: 'container dwell-time model',
      link: 'a similar queue model for the age of invoices',
    },
    {
      person: KATRIN,
      topic: 'migration of stored procedures to tested models',
      link: 'led the move of 140 scheduled queries',
    },
    {
      person: BEATE,
      topic: 'Einarbeitung mit vier Tagen im Hafenterminal',
      link: 'I learn most from those who enter the data',
    },
  ],
  promises: [
    {
      what: 'Send Katrin the anonymised test checklist',
      by: '2026-03-26',
      done: berlin('2026-03-25T18:00'),
    },
  ],
  well: `I asked about the screens, and the talk became about their day. The short version of the story
    held.`,
  differently: `Before I answer how to test something, I ask what a wrong result would cost.`,
  unsaid: [{ text: 'a week without surprises, frozen as a fixture', used: berlin('2026-03-24T20:40') }],
  flags: [
    'green, team, observed: saw the floor and met three colleagues',
    'green, clarity, observed: a plan for the first 90 days, on paper',
    'yellow, compensation, told-by-interviewer: base pay at the lower end of my range',
  ],
  unknown: ['How are raises decided?', 'How often is work done at weekends?'],
  felt: `At ease. I noticed it on the train.`,
  lessons: ['the invoices work: keep them at 90 seconds'],
};

export const WORK_SAMPLE: InterviewFact = {
  id: 'int-5',
  application: 'app-lindenhof',
  title: 'Lindenhof Logistik, round 2 with Jonas Reuter and Katrin Sommerfeld',
  round: 2,
  kind: 'work-sample',
  format: 'video',
  start: berlin('2026-04-01T09:30'),
  minutes: 90,
  interviewers: [JONAS, KATRIN],
  invited: berlin('2026-03-27T09:00'),
  captured: berlin('2026-04-01T11:12'),
  completed: berlin('2026-04-01T13:00'),
  ratings: { self: 5, energy: 5, before: 4, after: 5 },
  ask: ['How are raises decided?', 'When was the last weekend at work, and was it planned?'],
  who: (s) => `Jonas and one shared screen for an hour, Katrin for the rest. They hope to answer by
    ${s.long('2026-04-09')}, after the holidays.`,
  questions: [
    {
      asked: 'Let us pair on a dwell-time test that fails.',
      type: 'technical',
      competency: 'testing',
      rating: 5,
      answer: 'read the failure aloud, made it smaller, then changed one line',
    },
    {
      asked: 'Twice a week the customs feed is wrong. What comes first?',
      type: 'case',
      competency: 'incident handling',
      rating: 4,
      answer: 'set the bad rows aside with a reason, let the good ones pass',
      story: 'story-reconcile',
    },
    {
      asked: 'Tell me about a time you changed your mind.',
      type: 'behavioural',
      competency: 'learning',
      rating: 4,
      answer: 'wanted to build it, listened to the people on call, bought it',
      story: 'story-vendor',
    },
  ],
  mattered: `How it is to work beside me. Katrin asked what she could do better, and waited for the answer.`,
  topics: [
    { person: JONAS, topic: 'pairing on the dwell-time test', link: 'began with the test that fails' },
    { person: JONAS, topic: 'flaky customs feed', link: 'idea of a quarantine table' },
    { person: KATRIN, topic: 'plan for the first 90 days', link: 'would begin with the customs feed' },
  ],
  promises: [],
  well: `Thinking aloud felt natural, because the task was real. The new story had been said twice aloud
    before.`,
  differently: `I would ask Jonas sooner how he would do it.`,
  unsaid: [{ text: 'a reason code for each row set aside', used: berlin('2026-04-01T16:30') }],
  flags: [
    'green, manager, observed: Katrin wanted to hear what she could do better',
    'green, workload, told-by-employee: nobody is on call; extra hours are noted and taken back',
  ],
  unknown: ['Is the low base open for a talk?'],
  felt: `Good. An hour went by without my looking at the clock.`,
  lessons: ['the new story works: keep it'],
};
