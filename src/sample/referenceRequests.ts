import type { ApplicationId } from './applications.js';
import { letter, note, type SampleFile } from './note.js';
import { berlin, boston, dayOf, london, type Point, type Story, told } from './story.js';

/** The steps in order of life; `needed` and `consent-checked` have no day of their own. */
type Step =
  | 'needed'
  | 'consent-checked'
  | 'briefed'
  | 'submitted'
  | 'contacted'
  | 'completed'
  | 'thanked'
  | 'outcome-told';

interface Request {
  readonly reference: string;
  readonly file: string;
  readonly application: ApplicationId;
  readonly steps: readonly (readonly [Step, Point])[];
  readonly caller: string;
  readonly channel: string;
  readonly window: { readonly from: string; readonly to: string };
  readonly highlights: readonly string[];
  readonly concern: string;
  readonly subject: (story: Story) => string;
  readonly greeting: string;
  readonly text: (story: Story) => string;
}

const UNDATED: readonly Step[] = ['needed', 'consent-checked'];

const HELENA: Request = {
  reference: 'ref-1',
  file: 'helena-marsh',
  application: 'app-harborlight',
  steps: [
    ['needed', boston('2026-03-30T09:00')],
    ['consent-checked', berlin('2026-03-30T16:30')],
    ['briefed', berlin('2026-03-30T18:00')],
    ['submitted', berlin('2026-03-31T10:00')],
    ['contacted', london('2026-04-01T15:00')],
    ['completed', london('2026-04-01T15:30')],
    ['thanked', berlin('2026-04-02T09:30')],
    ['outcome-told', berlin('2026-04-10T10:00')],
  ],
  caller: 'Dana Whitlock',
  channel: 'phone',
  window: { from: '2026-04-01', to: '2026-04-03' },
  highlights: ['month-end close: incident handling when invoices came late', 'calm incident handling'],
  concern: 'scale of the data',
  subject: (s) =>
    `Speaking for me at Harborlight Health, ${s.short('2026-04-01')} to ${s.short('2026-04-03')}`,
  greeting: 'Dear Helena,',
  text: (s) => `
    It is good of you to stand by me in this search. The first firm to ask is Harborlight Health in
    Boston. The role is Senior Data Engineer, and it comes close to what I did with you in the months of the
    late invoices.

    Dana Whitlock, their Director of Data, plans to phone on a day from ${s.long('2026-04-01')} to
    ${s.long('2026-04-03')}. She knows that your afternoons are best.

    They look for somebody who stays calm when data breaks. The month-end close that became two days shorter
    could show it, and so could the night on which I told finance before they had to ask. Scale may be what
    makes them hesitate, since we never had tables of their size. Your honest view is what I hope for.

    In case they ask: I reported to you from ${s.inMonth('2022-05')} to ${s.inMonth('2025-12')}, at the end as
    Senior Analyst. You find my CV and their advert with this message. Few people at Quillpoint know that I
    am looking, so please keep this between us.

    If the days do not suit you, simply tell me; nothing changes between us. My number stands in the CV, and I
    would be glad of a few words once you have spoken.

    Thank you, Helena.`,
};

const AMARA: Request = {
  reference: 'ref-3',
  file: 'amara-diallo',
  application: 'app-harborlight',
  steps: [
    ['needed', boston('2026-03-30T09:00')],
    ['briefed', berlin('2026-03-30T18:20')],
    ['submitted', berlin('2026-03-31T10:00')],
    ['contacted', berlin('2026-04-02T09:00')],
    ['completed', berlin('2026-04-02T09:40')],
    ['thanked', berlin('2026-04-07T18:00')],
    ['outcome-told', berlin('2026-04-10T10:40')],
  ],
  caller: 'Harborlight Health, by an online survey',
  channel: 'online-form',
  window: { from: '2026-04-01', to: '2026-04-03' },
  highlights: ['definitions work: the glossary with 60 terms'],
  concern: 'working with people who are not technical',
  subject: () => 'May I name you at Harborlight Health?',
  greeting: 'Dear Amara,',
  text: (s) => `
    Thank you for saying yes in general, and for asking me to come back for each employer. Here is the first
    one: may I give your name to Harborlight Health in Boston? The role is Senior Data Engineer, and a good
    part of it is agreeing on figures with doctors.

    It would be an online survey of about ten minutes. It should reach you between ${s.long('2026-04-01')} and
    ${s.long('2026-04-03')}.

    The glossary with 60 terms would be a good example, and the workshops that led to it. They may want to
    know how I work with people who are not technical, and you saw that from the other side of the table.

    We worked together from ${s.inMonth('2023-02')} to ${s.inMonth('2025-12')}. CV and advert are with this
    message. Hardly anybody at Quillpoint knows that I am looking, so please do not mention it.

    If you would rather not, a short no is perfectly fine, and I will name somebody else. You reach me at this
    address; one line after the survey would help me.`,
};

const TOBIAS: Request = {
  reference: 'ref-2',
  file: 'tobias-engel',
  application: 'app-lindenhof',
  steps: [
    ['needed', berlin('2026-04-02T09:00')],
    ['consent-checked', berlin('2026-04-02T11:30')],
    ['briefed', berlin('2026-04-02T12:30')],
    ['submitted', berlin('2026-04-02T14:00')],
    ['contacted', berlin('2026-04-07T16:30')],
    ['completed', berlin('2026-04-07T17:00')],
    ['thanked', berlin('2026-04-08T12:00')],
    ['outcome-told', berlin('2026-04-10T10:20')],
  ],
  caller: 'Beate Lindqvist',
  channel: 'phone',
  window: { from: '2026-04-07', to: '2026-04-08' },
  highlights: ['migration of 140 queries', 'testing: writes the test first'],
  concern: 'the domain of logistics is new to me',
  subject: (s) => `A call from Lindenhof Logistik, ${s.short('2026-04-07')} or ${s.short('2026-04-08')}`,
  greeting: 'Dear Tobias,',
  text: (s) => `
    Thank you for offering to speak about my work. Lindenhof Logistik in Hamburg has come to the point of
    asking. The role is Analytics Engineer, and much of it is what we did together: old queries that become
    tested models.

    Beate Lindqvist from their HR team plans to phone you on ${s.long('2026-04-07')} or
    ${s.long('2026-04-08')}, after 16:00.

    Two things may be worth a story: how the 140 queries moved, and the test that comes first. They may ask
    whether I learn a new domain quickly, because logistics is new to me. Say it as you saw it.

    Our time together was ${s.inMonth('2022-05')} to ${s.inMonth('2024-08')}, and you knew me as Senior
    Analyst. CV and advert are with this message. Please keep the search between us.

    If it is too much just now, tell me and I will find another way. My number has not changed, and I would be
    glad of one line after the call.`,
};

export function referenceRequestNotes(story: Story): SampleFile[] {
  return [HELENA, AMARA, TOBIAS]
    .filter((fact) => story.since((fact.steps[0] as readonly [Step, Point])[1]))
    .map((fact) => requestNote(fact, story));
}

function requestNote(fact: Request, story: Story): SampleFile {
  const reached = fact.steps.filter(([, point]) => story.since(point));
  const days = reached
    .filter(([step]) => !UNDATED.includes(step))
    .map(([step, point]) => [step, story.day(dayOf(point))]);
  const text = note(
    {
      type: 'reference-request',
      reference: fact.reference,
      application: fact.application,
      status: reached.at(-1)?.[0],
      caller: fact.caller,
      channel: fact.channel,
      window: { from: story.day(fact.window.from), to: story.day(fact.window.to) },
      highlights: fact.highlights,
      concern: fact.concern,
      subject: told(fact.subject, story),
      ...Object.fromEntries(days),
    },
    letter(fact.greeting, fact.text(story), 'With many thanks,'),
  );
  const made = story.day(dayOf((fact.steps[0] as readonly [Step, Point])[1]));
  return { path: `applications/${fact.application}/${made}-reference-request-${fact.file}.md`, text };
}
