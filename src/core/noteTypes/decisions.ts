import {
  choice,
  day,
  link,
  list,
  map,
  moment,
  number,
  person,
  record,
  status,
  text,
  yesNo,
} from '../notes/keyKinds.js';
import { defineNoteType, key } from './noteType.js';

const basis = choice(
  'observed',
  'told-by-interviewer',
  'told-by-employee',
  'document',
  'public-review',
  'guess',
);

export const evaluation = defineNoteType({
  type: 'evaluation',
  step: 4,
  title: 'Evaluation',
  means: 'One offer or role, scored against your own values.',
  icon: 'checklist',
  mark: ['application'],
  linked: false,
  keys: {
    application: key(link('application'), 'The application you score.'),
    scored: key(day, 'The day of the scores.'),
    scores: key(
      map(record({ score: number(1, 5), basis, confidence: number(1, 3), evidence: text })),
      'A score per criterion of values.md, with what it rests on.',
    ),
    dealbreakers: key(map(choice('pass', 'fail', 'unknown')), 'Each dealbreaker: pass, fail or unknown.'),
    gut: key(number(1, 5), 'Your gut feeling. Enter it last.'),
    'would-accept': key(choice('yes', 'no', 'unsure'), 'Would you accept today?'),
  },
  sections: [],
  asks: ['application'],
  place: ({ application: id }) => ({ folder: ['applications', id], name: 'evaluation' }),
});

export const values = defineNoteType({
  type: 'values',
  step: 4,
  title: 'Values',
  means: 'What counts for you, fixed before the offers come.',
  icon: 'heart',
  mark: ['criteria'],
  linked: false,
  keys: {
    criteria: key(
      list(record({ id: text, name: text, weight: number(0, 100) })),
      'Your criteria; the weights add up to 100.',
    ),
    dealbreakers: key(list(record({ id: text, name: text })), 'What must be there, whatever the score.'),
    'fixed-on': key(day, 'The day the weights were fixed.'),
  },
  sections: [],
  asks: [],
  place: () => ({ folder: [], name: 'values' }),
});

export const insiderTalk = defineNoteType({
  type: 'insider-talk',
  step: 4,
  title: 'Insider Talk',
  means: 'A talk with a person who works or worked there.',
  icon: 'coffee',
  linked: false,
  keys: {
    application: key(link('application'), 'The application it is about.'),
    person: key(person({}), 'Whom you talked to.'),
    relation: key(choice('current', 'former', 'client', 'supplier'), 'How they know the employer.'),
    on: key(day, 'The day of the talk.'),
    'consent-to-note': key(yesNo, 'They know that you keep notes.'),
  },
  sections: ['What I learned'],
  asks: ['application', 'person', 'relation', 'on'],
  place: ({ application: id, day: on, person: who }) => ({
    folder: ['applications', id],
    name: `${on}-insider-talk-${who}`,
  }),
});

export const offer = defineNoteType({
  type: 'offer',
  step: 4,
  title: 'Offer',
  means: 'An offer and the day by which you answer.',
  icon: 'gift',
  mark: ['application'],
  linked: false,
  keys: {
    application: key(link('application'), 'The application it came from.'),
    received: key(day, 'The day it came.'),
    conditional: key(yesNo, 'It depends on something, such as references.'),
    conditions: key(list(text), 'What it depends on.'),
    'respond-by': key(moment, 'When they want your answer, with the offset.'),
    base: key(text, 'Base pay per year.'),
    variable: key(text, 'Bonus or commission.'),
    equity: key(text, 'Shares or options.'),
    currency: key(text, 'The currency, such as EUR.'),
    start: key(day, 'The first day of work.'),
    status: key(
      status(['verbal', 'written', 'extension-asked', 'accepted', 'declined', 'expired', 'rescinded']),
      'Where the offer stands. A verbal offer is not a written one.',
    ),
  },
  lifeCycle: {
    key: 'status',
    moves: {
      verbal: ['written', 'declined', 'expired', 'rescinded'],
      written: ['extension-asked', 'accepted', 'declined', 'expired', 'rescinded'],
      'extension-asked': ['written', 'accepted', 'declined', 'expired', 'rescinded'],
      accepted: ['rescinded'],
      declined: [],
      expired: [],
      rescinded: [],
    },
    ended: ['declined', 'expired', 'rescinded'],
    dated: [],
  },
  sections: [],
  asks: ['application', 'status', 'received', 'respond-by', 'base'],
  place: ({ application: id }) => ({ folder: ['applications', id], name: 'offer' }),
});
