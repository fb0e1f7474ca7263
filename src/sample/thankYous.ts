import type { ApplicationId } from './applications.js';
import { letter, note, type SampleFile, slug } from './note.js';
import { ALISTAIR, BEATE, DANA, emailOf, JOANNA, JONAS, KATRIN, MARCUS, nameOf } from './people.js';
import { type Person, PRIYA } from './people.js';
import { berlin, dayOf, london, type Point, type Story, type Text, told } from './story.js';
import { DRAFTS, LETTERS } from './thankYouLetters.js';

interface ThankYou {
  readonly interview: string;
  readonly application: ApplicationId;
  readonly person: Person;
  /** The note is made here; before `sent` it holds the draft. */
  readonly made: Point;
  readonly sent: Point;
  readonly subject: Text;
  readonly greeting: string;
  readonly draft?: string;
  readonly text: string;
  readonly closing?: string;
  readonly language?: string;
}

const THANK_YOUS: readonly ThankYou[] = [
  {
    interview: 'int-1',
    application: 'app-harborlight',
    person: DANA,
    made: berlin('2026-03-17T17:45'),
    sent: berlin('2026-03-17T20:10'),
    subject: 'Thank you: Senior Data Engineer, Ines Okafor',
    greeting: 'Dear Dana,',
    draft: DRAFTS.dana,
    text: LETTERS.dana,
  },
  {
    interview: 'int-2',
    application: 'app-kestrel',
    person: ALISTAIR,
    made: london('2026-03-19T17:05'),
    sent: london('2026-03-19T17:05'),
    subject: (s) => `Thank you: Data Platform Engineer, ${s.short('2026-03-19')}`,
    greeting: 'Dear Alistair,',
    text: LETTERS.alistair,
  },
  {
    interview: 'int-2',
    application: 'app-kestrel',
    person: JOANNA,
    made: london('2026-03-20T09:15'),
    sent: london('2026-03-20T09:15'),
    subject: 'Thank you for yesterday: Data Platform Engineer',
    greeting: 'Dear Joanna,',
    text: LETTERS.joanna,
  },
  {
    interview: 'int-3',
    application: 'app-lindenhof',
    person: KATRIN,
    made: berlin('2026-03-24T16:15'),
    sent: berlin('2026-03-24T20:40'),
    subject: 'Thank you for the afternoon: Analytics Engineer, Ines Okafor',
    greeting: 'Dear Dr. Sommerfeld,',
    draft: DRAFTS.katrin,
    text: LETTERS.katrin,
  },
  {
    interview: 'int-3',
    application: 'app-lindenhof',
    person: BEATE,
    made: berlin('2026-03-26T11:00'),
    sent: berlin('2026-03-26T11:30'),
    subject: 'Danke für das Gespräch: Analytics Engineer, Ines Okafor',
    greeting: 'Sehr geehrte Frau Lindqvist,',
    draft: DRAFTS.beate,
    text: LETTERS.beate,
    closing: 'Mit freundlichen Grüßen',
    language: 'de',
  },
  {
    interview: 'int-4',
    application: 'app-harborlight',
    person: MARCUS,
    made: berlin('2026-03-27T14:05'),
    sent: berlin('2026-03-27T14:05'),
    subject: 'Thank you for the replay exercise: Senior Data Engineer',
    greeting: 'Hi Marcus,',
    text: LETTERS.marcus,
  },
  {
    interview: 'int-4',
    application: 'app-harborlight',
    person: PRIYA,
    made: berlin('2026-03-26T19:30'),
    sent: berlin('2026-03-28T19:40'),
    subject: 'Thank you for Thursday: Senior Data Engineer, Ines Okafor',
    greeting: 'Hi Priya,',
    draft: DRAFTS.priya,
    text: LETTERS.priya,
  },
  {
    interview: 'int-5',
    application: 'app-lindenhof',
    person: JONAS,
    made: berlin('2026-04-01T16:30'),
    sent: berlin('2026-04-01T16:30'),
    subject: 'Thank you for the pairing: Analytics Engineer',
    greeting: 'Dear Jonas,',
    text: LETTERS.jonas,
  },
  {
    interview: 'int-5',
    application: 'app-lindenhof',
    person: KATRIN,
    made: berlin('2026-04-01T16:45'),
    sent: berlin('2026-04-01T16:45'),
    subject: 'Thank you for this morning: Analytics Engineer, Ines Okafor',
    greeting: 'Dear Dr. Sommerfeld,',
    text: LETTERS.katrinAgain,
  },
];

export function thankYouNotes(story: Story): SampleFile[] {
  return THANK_YOUS.filter((fact) => story.since(fact.made)).map((fact) => thankYouNote(fact, story));
}

function thankYouNote(fact: ThankYou, story: Story): SampleFile {
  const { person, application } = fact;
  const sent = story.since(fact.sent);
  const to = {
    name: nameOf(person),
    email: emailOf(person, story),
    given: person.given,
    family: person.family,
    honorific: person.honorific,
  };
  const text = note(
    {
      type: 'thank-you',
      application,
      interview: fact.interview,
      to,
      mode: 'individual',
      channel: 'email',
      interest: 'yes',
      language: fact.language,
      subject: told(fact.subject, story),
      status: sent ? 'sent' : 'draft',
      sent: sent ? story.moment(fact.sent) : undefined,
    },
    letter(fact.greeting, sent ? fact.text : (fact.draft ?? fact.text), fact.closing),
  );
  const name = `${story.day(dayOf(fact.made))}-thank-you-${slug(nameOf(person))}.md`;
  return { path: `applications/${application}/${name}`, text };
}
