import {
  choice,
  day,
  link,
  list,
  month,
  record,
  status,
  suggested,
  text,
  yesNo,
  zone,
} from '../notes/keyKinds.js';
import { defineNoteType, key } from './noteType.js';

export const reference = defineNoteType({
  type: 'reference',
  step: 5,
  title: 'Reference',
  means: 'A person who agrees to speak about your work.',
  icon: 'account',
  mark: ['name', 'consent'],
  linked: true,
  keys: {
    name: key(text, 'The person.'),
    email: key(text, 'Their e-mail.'),
    phone: key(text, 'Their telephone number.'),
    title: key(text, 'Their title now.'),
    organisation: key(text, 'Where they work now.'),
    relation: key(
      suggested('manager', 'technical-lead', 'peer', 'direct-report', 'client', 'teacher', 'mentor'),
      'How you worked together.',
    ),
    'worked-together': key(record({ from: month, to: month }), 'From which month to which.'),
    'present-employer': key(yesNo, 'They work where you work now.'),
    'confidential-search': key(yesNo, 'Your search must not become known there.'),
    consent: key(
      status(['not-asked', 'asked', 'agreed', 'declined', 'withdrawn']),
      'Whether they agreed to speak for you.',
    ),
    'consent-on': key(day, 'The day they agreed. Ask again after 120 days.'),
    'consent-scope': key(choice('whole-search', 'named-employers', 'one-role'), 'What they agreed to.'),
    'can-speak-to': key(list(text), 'What they know first-hand.'),
    'will-not-speak-to': key(list(text), 'What they would rather leave out.'),
    'employer-policy': key(
      suggested('free', 'facts-only', 'none', 'unknown'),
      'What their employer lets them say.',
    ),
    'time-zone': key(zone, 'Their time zone.'),
    'last-contact': key(day, 'The day you last spoke.'),
  },
  lifeCycle: {
    key: 'consent',
    moves: {
      'not-asked': ['asked', 'agreed', 'declined'],
      asked: ['agreed', 'declined'],
      agreed: ['withdrawn'],
      declined: [],
      withdrawn: [],
    },
    ended: ['declined', 'withdrawn'],
    dated: [],
  },
  sections: [],
  asks: ['name', 'email', 'relation', 'consent'],
  place: ({ title }) => ({ folder: ['references'], name: title }),
});

const requestDays = ['briefed', 'submitted', 'contacted', 'completed', 'thanked', 'outcome-told'] as const;

const sideExits = ['not-used', 'unreachable', 'cancelled'] as const;

export const requestStatuses = [
  'needed',
  'consent-checked',
  ...requestDays,
  'not-used',
  'unreachable',
  'cancelled',
] as const;

export const referenceRequest = defineNoteType({
  type: 'reference-request',
  step: 5,
  title: 'Reference Request',
  means: 'One use of a reference by one employer. The body is the briefing that the reference reads.',
  icon: 'megaphone',
  linked: false,
  keys: {
    reference: key(link('reference'), 'The person who speaks for you.'),
    application: key(link('application'), 'The application they speak for.'),
    status: key(status(requestStatuses), 'How far it is.'),
    caller: key(text, 'Who will call or write to them.'),
    channel: key(suggested('phone', 'email', 'online-form', 'letter'), 'How they are reached.'),
    window: key(record({ from: day, to: day }), 'The days in which they may be called.'),
    highlights: key(list(text), 'Two or three points worth stressing.'),
    concern: key(text, 'What the employer seems unsure about.'),
    subject: key(text, 'The subject line of the briefing.'),
    briefed: key(day, 'The day you briefed them.'),
    submitted: key(day, 'The day you gave their name.'),
    contacted: key(day, 'The day the employer contacted them.'),
    completed: key(day, 'The day they had spoken.'),
    thanked: key(day, 'The day you thanked them.'),
    'outcome-told': key(day, 'The day you told them how it ended.'),
  },
  lifeCycle: {
    key: 'status',
    moves: {
      needed: ['consent-checked', 'briefed', 'not-used', 'cancelled'],
      'consent-checked': ['briefed', 'not-used', 'cancelled'],
      briefed: ['submitted', 'contacted', 'not-used', 'cancelled'],
      submitted: ['contacted', 'unreachable', 'not-used', 'cancelled'],
      contacted: ['completed', 'cancelled'],
      completed: ['thanked'],
      thanked: ['outcome-told'],
      'outcome-told': [],
      'not-used': ['outcome-told'],
      unreachable: ['contacted', 'outcome-told', 'cancelled'],
      cancelled: ['needed'],
    },
    ended: ['outcome-told', 'not-used', 'cancelled'],
    dated: requestDays,
    marks: Object.fromEntries(
      requestDays.map((key, at) => [key, [...requestDays.slice(at), ...(at < 3 ? sideExits : [])]]),
    ),
  },
  sections: [],
  asks: ['reference', 'application', 'caller', 'window', 'highlights'],
  place: ({ application: id, day: on, person }) => ({
    folder: ['applications', id],
    name: `${on}-reference-request-${person}`,
  }),
});
