import type { ApplicationId } from './applications.js';
import { list, note, prose, type SampleFile, section, slug } from './note.js';
import { berlin, boston, dayOf, type Point, type Story } from './story.js';

interface Offer {
  readonly application: ApplicationId;
  readonly title: string;
  readonly received: Point;
  readonly conditions: readonly string[];
  readonly respondBy: Point;
  readonly base: string;
  readonly variable: string;
  readonly ended: { readonly status: string; readonly at: Point; readonly why: string };
  readonly holds: readonly string[];
}

const START = '2026-06-01';

const OFFERS: readonly Offer[] = [
  {
    application: 'app-harborlight',
    title: 'Offer from Harborlight Health',
    received: boston('2026-04-02T15:30'),
    conditions: [],
    respondBy: boston('2026-04-10T17:00'),
    base: 'EUR 88,000',
    variable: '8 percent target',
    ended: {
      status: 'declined',
      at: berlin('2026-04-09T18:05'),
      why: `Two descriptions of one job, and nobody could tell me which is right. On call one week in five is
        real. I thanked Dana and named the reason.`,
    },
    holds: ['permanent contract', 'remote within EMEA', 'on call is mentioned, its frequency is not'],
  },
  {
    application: 'app-lindenhof',
    title: 'Offer from Lindenhof Logistik',
    received: berlin('2026-04-08T16:00'),
    conditions: ['one reference, which was heard the day before'],
    respondBy: berlin('2026-04-15T18:00'),
    base: 'EUR 74,000',
    variable: 'none',
    ended: {
      status: 'accepted',
      at: berlin('2026-04-09T17:30'),
      why: `The two are too close to call by points, so I asked what stayed open. Here it is the pay; there it
        was the job itself. I would rather grow into a salary than into a misunderstanding.`,
    },
    holds: ['permanent contract', 'three days a week in Hamburg', 'extra hours are taken back as free time'],
  },
];

export function offerNotes(story: Story): SampleFile[] {
  return OFFERS.filter((fact) => story.since(fact.received)).map((fact) => offerNote(fact, story));
}

function offerNote(fact: Offer, story: Story): SampleFile {
  const ended = story.since(fact.ended.at);
  const text = note(
    {
      type: 'offer',
      application: fact.application,
      received: story.day(dayOf(fact.received)),
      conditional: fact.conditions.length > 0 ? 'yes' : 'no',
      conditions: fact.conditions,
      'respond-by': story.moment(fact.respondBy),
      base: fact.base,
      variable: fact.variable,
      currency: 'EUR',
      start: story.day(START),
      status: ended ? fact.ended.status : 'written',
    },
    `# ${fact.title}`,
    section('What it holds', list(fact.holds)),
    ended ? section('My decision, and why', prose(fact.ended.why)) : '',
  );
  return { path: `applications/${fact.application}/offer.md`, text };
}

interface Talk {
  readonly application: ApplicationId;
  readonly person: string;
  readonly relation: string;
  readonly at: Point;
  readonly asked: readonly string[];
  readonly learned: readonly string[];
  readonly thanks: string;
}

const TALKS: readonly Talk[] = [
  {
    application: 'app-harborlight',
    person: 'Leonie Vasquez',
    relation: 'former',
    at: berlin('2026-03-29T18:00'),
    asked: ['How often were you really on call?', 'What would make you go back, and what would not?'],
    learned: [
      'balance: on call is one week in five, in practice as well',
      'work: what the job is depends on who sponsors it; ask Dana to write it down',
      'people: a good team, and a kind one',
    ],
    thanks: 'She left last year and looks for speakers: I offered my talk.',
  },
  {
    application: 'app-lindenhof',
    person: 'Emre Yildiz',
    relation: 'current',
    at: berlin('2026-04-07T19:00'),
    asked: ['When was your last late evening, and did you know beforehand?', 'How is a raise decided?'],
    learned: [
      'balance: extra hours are logged and taken back',
      'security: raises are slow and follow a grid',
      'people: Katrin protects the hours in which one thinks',
    ],
    thanks: 'A coffee in Hamburg, whatever comes of it.',
  },
];

export function insiderTalkNotes(story: Story): SampleFile[] {
  return TALKS.filter((fact) => story.since(fact.at)).map((fact) => {
    const on = story.day(dayOf(fact.at));
    const text = note(
      {
        type: 'insider-talk',
        application: fact.application,
        person: { name: fact.person },
        relation: fact.relation,
        on,
        'consent-to-note': 'yes',
      },
      `# Talk with ${fact.person}`,
      section('What I asked', list(fact.asked)),
      section('What I learned', list(fact.learned)),
      section('To thank them', fact.thanks),
    );
    return { path: `applications/${fact.application}/${on}-insider-talk-${slug(fact.person)}.md`, text };
  });
}
