import { choice, day, list, number, person, record, status, text, zone } from '../notes/keyKinds.js';
import { defineNoteType, key } from './noteType.js';

const beforeAnOffer = ['not-selected', 'withdrawn', 'no-response', 'position-closed'] as const;
const offerEnds = ['offer-declined', 'offer-expired', 'offer-rescinded'] as const;

/** In order of life; the last nine are the ends. */
export const applicationStatuses = [
  'saved',
  'applied',
  'screening',
  'interviewing',
  'awaiting-decision',
  'reference-check',
  'offer-received',
  'negotiating',
  'offer-accepted',
  'started',
  ...beforeAnOffer,
  ...offerEnds,
  'reneged',
  'dropped',
] as const;

export const application = defineNoteType({
  type: 'application',
  step: 3,
  title: 'Application',
  means: 'One role at one employer, from the first look to the end.',
  icon: 'briefcase',
  mark: ['company', 'role'],
  linked: true,
  keys: {
    company: key(text, 'The employer.'),
    role: key(text, 'The role, exactly as the advert names it.'),
    status: key(status(applicationStatuses), 'Where the application stands.'),
    history: key(
      list(record({ on: day, status: status(applicationStatuses), note: text })),
      'Every status with its day; the last one equals `status`.',
    ),
    applied: key(day, 'The day you applied.'),
    source: key(
      text,
      'Where you found it: job-board, company-site, referral, recruiter, agency, event, other.',
    ),
    url: key(text, 'The address of the advert.'),
    location: key(text, 'The place of work.'),
    'work-mode': key(choice('onsite', 'hybrid', 'remote'), 'Where the work is done.'),
    'time-zone': key(zone, "The employer's time zone. Deadlines of this application count in it."),
    region: key(choice('us', 'uk', 'de', 'jp', 'neutral'), 'The customs and public holidays that apply.'),
    holidays: key(
      list(text),
      "The employer's public holidays: a country or state code, days, or both. Replaces those of the region.",
    ),
    language: key(text, 'The language you write to them in, such as `en`.'),
    formality: key(choice('formal', 'neutral', 'informal'), 'The tone of the talk.'),
    priority: key(number(1, 3), '1 is the one you want most.'),
    promised: key(day, 'The day by which they said you will hear.'),
    promise: key(
      choice('date', 'range-end', 'vague', 'none'),
      'How firm that day is. `vague` and `none` switch it off.',
    ),
    'next-step': key(text, 'What happens next, as they put it.'),
    contact: key(person({}), 'Your main contact there.'),
    'paused-until': key(day, 'Put away until this day.'),
    'closed-reason': key(text, 'Why it ended.'),
  },
  lifeCycle: {
    key: 'status',
    moves: {
      saved: ['applied', 'dropped'],
      applied: ['screening', 'interviewing', ...beforeAnOffer],
      screening: ['interviewing', 'awaiting-decision', ...beforeAnOffer],
      interviewing: ['awaiting-decision', 'reference-check', 'offer-received', ...beforeAnOffer],
      'awaiting-decision': ['interviewing', 'reference-check', 'offer-received', ...beforeAnOffer],
      'reference-check': ['awaiting-decision', 'interviewing', 'offer-received', ...beforeAnOffer],
      'offer-received': ['negotiating', 'offer-accepted', ...offerEnds],
      negotiating: ['offer-received', 'offer-accepted', ...offerEnds],
      'offer-accepted': ['started', 'offer-rescinded', 'reneged'],
      started: [],
      'not-selected': ['interviewing'],
      withdrawn: ['interviewing'],
      'no-response': ['interviewing'],
      'position-closed': ['interviewing'],
      'offer-declined': [],
      'offer-expired': [],
      'offer-rescinded': [],
      reneged: [],
      dropped: ['applied'],
    },
    ended: [...beforeAnOffer, ...offerEnds, 'reneged', 'dropped'],
    dated: [],
  },
  sections: [],
  asks: ['company', 'role', 'status', 'applied', 'time-zone', 'contact'],
  place: ({ application: id }) => ({ folder: ['applications', id], name: 'application' }),
});
