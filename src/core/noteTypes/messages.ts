import {
  choice,
  link,
  list,
  moment,
  number,
  person,
  status,
  suggested,
  text,
  yesNo,
} from '../notes/keyKinds.js';
import { defineNoteType, key } from './noteType.js';

export const thankYou = defineNoteType({
  type: 'thank-you',
  step: 2,
  title: 'Thank-You',
  means: 'One thank-you message. The body is exactly what the other person reads.',
  icon: 'mail',
  linked: false,
  keys: {
    application: key(link('application'), 'The application it belongs to.'),
    interview: key(link('interview'), 'The interview you thank for.'),
    to: key(person({ given: text, family: text, honorific: text }), 'Whom you thank.'),
    also: key(
      list(person({})),
      'The others that a joint note reaches. Missing: every interviewer of the interview.',
    ),
    via: key(person({}), 'Who forwards the note.'),
    mode: key(
      choice('individual', 'joint', 'via-contact'),
      'One person, all together, or through a contact.',
    ),
    channel: key(suggested('email', 'handwritten', 'platform-message'), 'How it is sent.'),
    interest: key(choice('yes', 'none'), '`none` when you no longer want the role: then only thank.'),
    subject: key(text, 'The subject line.'),
    status: key(status(['draft', 'ready', 'sent', 'replied', 'skipped']), 'How far the message is.'),
    sent: key(moment, 'When it was sent.'),
    replied: key(moment, 'When they answered.'),
    attachments: key(list(text), 'Files that go with it.'),
    'attachments-requested': key(yesNo, 'They asked for the attachments.'),
    'skip-reason': key(
      suggested('no-contact-route', 'asked-not-to', 'withdrawn', 'other'),
      'Why no note is sent.',
    ),
  },
  lifeCycle: {
    key: 'status',
    moves: {
      draft: ['ready', 'sent', 'skipped'],
      ready: ['draft', 'sent', 'skipped'],
      sent: ['replied'],
      replied: [],
      skipped: ['draft'],
    },
    ended: ['skipped'],
    marks: { sent: ['sent', 'replied'], replied: ['replied'] },
    dated: [],
  },
  sections: [],
  asks: ['interview', 'to'],
  place: ({ application: id, day, person: to }) => ({
    folder: ['applications', id],
    name: `${day}-thank-you-${to}`,
  }),
});

export const followUp = defineNoteType({
  type: 'follow-up',
  step: 6,
  title: 'Follow-Up',
  means: 'A message after the thank-you. The body is exactly what the other person reads.',
  icon: 'reply',
  linked: false,
  keys: {
    application: key(link('application'), 'The application it belongs to.'),
    kind: key(
      choice('status-enquiry', 'update', 'clarification', 'closing-note', 'reply-to-rejection', 'withdrawal'),
      'What the message is for. Only status enquiries are counted.',
    ),
    number: key(number(0, 99), 'Which enquiry of this waiting period it is.'),
    to: key(person({}), 'Whom you write to.'),
    subject: key(text, 'The subject line.'),
    status: key(status(['draft', 'sent', 'answered', 'unanswered', 'cancelled']), 'How far the message is.'),
    sent: key(moment, 'When it was sent.'),
    answered: key(moment, 'When they answered. A new waiting period starts here.'),
  },
  lifeCycle: {
    key: 'status',
    moves: {
      draft: ['sent', 'cancelled'],
      sent: ['answered', 'unanswered'],
      answered: [],
      unanswered: ['answered'],
      cancelled: ['draft'],
    },
    ended: ['cancelled'],
    marks: { sent: ['sent', 'answered', 'unanswered'], answered: ['answered'] },
    dated: [],
  },
  sections: [],
  asks: ['application', 'kind', 'to'],
  place: ({ application: id, day, number: n }) => ({
    folder: ['applications', id],
    name: `${day}-follow-up-${n}`,
  }),
});
