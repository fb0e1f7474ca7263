import type { ApplicationId } from './applications.js';
import { letter, note, type SampleFile } from './note.js';
import { BEATE, contactOf, DANA, JOANNA, type Person } from './people.js';
import { berlin, dayOf, later, london, type Point, type Story, type Text, told } from './story.js';

interface FollowUp {
  readonly application: ApplicationId;
  readonly kind: string;
  /** Only enquiries are counted. */
  readonly number?: number;
  readonly file: string;
  readonly to: Person;
  readonly sent: Point;
  readonly answered?: Point;
  readonly language?: string;
  readonly subject: Text;
  readonly greeting: string;
  readonly text: (story: Story) => string;
  readonly closing?: string;
}

const FOLLOW_UPS: readonly FollowUp[] = [
  {
    application: 'app-kestrel',
    kind: 'status-enquiry',
    number: 1,
    file: 'follow-up-1',
    to: JOANNA,
    sent: london('2026-03-31T09:40'),
    answered: london('2026-04-08T09:00'),
    subject: (s) => `Data Platform Engineer: interview on ${s.short('2026-03-19')}`,
    greeting: 'Dear Joanna,',
    text: (s) => `
      On ${s.long('2026-03-19')} I spoke with you and Alistair about the Data Platform Engineer role, and I
      would be glad to take it further. Could you tell me what comes next, and when? If one page on the
      backfill would help, I can send it today.`,
  },
  {
    application: 'app-harborlight',
    kind: 'clarification',
    file: 'follow-up-1',
    to: DANA,
    sent: berlin('2026-04-03T10:00'),
    subject: 'Senior Data Engineer: a question about the split of work',
    greeting: 'Dear Dana,',
    text: () => `
      Thank you for the offer, which I am reading with care. In our talks the Senior Data Engineer role was
      described to me in two ways: mostly platform work, and mostly dashboards. Could you put in writing how
      you see the split for the first half year? It would help me to decide well.`,
  },
  {
    application: 'app-lindenhof',
    kind: 'update',
    file: 'follow-up-1',
    to: BEATE,
    sent: berlin('2026-04-07T10:15'),
    answered: berlin('2026-04-08T16:00'),
    language: 'de',
    subject: 'Analytics Engineer: eine Neuigkeit von mir',
    greeting: 'Sehr geehrte Frau Lindqvist,',
    text: (s) => `
      seit dem ${s.german('2026-04-02')} liegt mir das schriftliche Angebot eines anderen Unternehmens vor,
      auf das ich bis Freitag, den ${s.german('2026-04-10')}, antworten soll. Die Stelle als Analytics
      Engineer bei Ihnen interessiert mich sehr. Deshalb möchte ich Ihnen das früh sagen. Wenn Sie mir bis
      dahin etwas zu Ihrer Entscheidung sagen können, hilft es mir.`,
    closing: 'Mit freundlichen Grüßen',
  },
  {
    application: 'app-kestrel',
    kind: 'reply-to-rejection',
    file: 'follow-up-1',
    to: JOANNA,
    sent: london('2026-04-09T12:10'),
    subject: 'Data Platform Engineer: thank you for letting me know',
    greeting: 'Dear Joanna,',
    text: () => `
      Thank you for telling me, and for the reason you gave. It is true that my examples stayed with the
      conflict, and I am changing that: the outcome gets most of the time now. I enjoyed meeting you and
      Alistair. If another role on the platform comes up, I would be glad to hear from you.`,
  },
];

export function followUpNotes(story: Story): SampleFile[] {
  return FOLLOW_UPS.filter((fact) => story.since(later(fact.sent, -30))).map((fact) =>
    followUpNote(fact, story),
  );
}

function followUpNote(fact: FollowUp, story: Story): SampleFile {
  const answered = fact.answered && story.since(fact.answered) ? fact.answered : undefined;
  const sent = story.since(fact.sent);
  const text = note(
    {
      type: 'follow-up',
      application: fact.application,
      kind: fact.kind,
      number: fact.number,
      to: contactOf(fact.to, story),
      language: fact.language,
      subject: told(fact.subject, story),
      status: answered ? 'answered' : sent ? 'sent' : 'draft',
      sent: sent ? story.moment(fact.sent) : undefined,
      answered: answered && story.moment(answered),
    },
    letter(fact.greeting, fact.text(story), fact.closing),
  );
  const made = story.day(dayOf(fact.sent));
  return { path: `applications/${fact.application}/${made}-${fact.file}.md`, text };
}
