import { FIRST_TALK, PANEL } from './harborlightInterviews.js';
import type { InterviewFact, Question } from './interviewFact.js';
import { KESTREL_PANEL } from './kestrelInterviews.js';
import { ON_SITE, WORK_SAMPLE } from './lindenhofInterviews.js';
import { type Fields, list, note, prose, type SampleFile, section } from './note.js';
import { interviewerOf, nameOf } from './people.js';
import { dayOf, later, type Story, told } from './story.js';

export const INTERVIEWS: readonly InterviewFact[] = [FIRST_TALK, KESTREL_PANEL, ON_SITE, PANEL, WORK_SAMPLE];

export function interviewNotes(story: Story): SampleFile[] {
  return INTERVIEWS.filter((fact) => story.since(fact.invited)).map((fact) => ({
    path: `applications/${fact.application}/${story.day(dayOf(fact.start))}-${fact.kind}-interview.md`,
    text: note(fields(fact, story), `# ${fact.title}`, ...body(fact, story)),
  }));
}

function fields(fact: InterviewFact, story: Story): Fields {
  const captured = story.since(fact.captured);
  const completed = story.since(fact.completed);
  return {
    type: 'interview',
    id: fact.id,
    application: fact.application,
    round: fact.round,
    kind: fact.kind,
    format: fact.format,
    start: story.moment(fact.start),
    end: story.moment(later(fact.start, fact.minutes)),
    'time-zone': fact.start.zone,
    status: captured ? 'completed' : 'scheduled',
    interviewers: fact.interviewers.map((person) => interviewerOf(person, story)),
    debrief: completed ? 'completed' : captured ? 'captured' : 'not-started',
    captured: captured ? story.moment(fact.captured) : undefined,
    completed: completed ? story.moment(fact.completed) : undefined,
    ...(captured ? ratings(fact) : {}),
  };
}

function ratings({ ratings: { self, energy, before, after } }: InterviewFact): Fields {
  return { 'self-rating': self, energy, 'interest-before': before, 'interest-after': after };
}

function body(fact: InterviewFact, story: Story): string[] {
  const ask = section('What I want to ask', list(fact.ask));
  if (!story.since(fact.captured)) {
    const people = fact.interviewers.map((person) => `${nameOf(person)}:`);
    return [ask, '## Questions they asked', section('Something to thank each person for', list(people))];
  }
  const raw = captured(fact, story);
  return [ask, ...raw, ...(story.since(fact.completed) ? reflected(fact, story) : [])];
}

function captured(fact: InterviewFact, story: Story): string[] {
  const completed = story.since(fact.completed);
  const topics = fact.topics.map((t) => `${nameOf(t.person)}: ${t.topic} -> ${t.link}`);
  const promises = fact.promises.map(
    ({ what, by, done }) => `[${story.since(done) ? 'x' : ' '}] ${what}, by ${story.day(by)}`,
  );
  return [
    section('Who and what', prose(told(fact.who, story))),
    section('Questions they asked', fact.questions.map((q) => question(q, completed)).join('\n\n')),
    section('What seemed to matter to them', prose(fact.mattered)),
    section('Something to thank each person for', list(topics)),
    section('Promises', list(promises)),
  ];
}

function question(q: Question, completed: boolean): string {
  const items = [
    `type: ${q.type}`,
    `competency: ${q.competency}`,
    `answer: ${q.answer}`,
    ...(q.story ? [`story: ${q.story}`] : []),
    `rating: ${q.rating}`,
    ...(q.next && completed ? [`next time: ${q.next}`] : []),
  ];
  return `### ${q.asked}\n\n${list(items)}`;
}

function reflected(fact: InterviewFact, story: Story): string[] {
  const unsaid = fact.unsaid.map(({ text, used }) => (used && story.since(used) ? `[x] ${text}` : text));
  return [
    section('What went well, and why', prose(fact.well)),
    section('What I would do differently, and how', prose(fact.differently)),
    section('What I did not get to say', list(unsaid)),
    section('Flags', list(fact.flags)),
    section('What I still want to know', list(fact.unknown)),
    section('How it felt', prose(fact.felt)),
    section('Next time', list(fact.lessons)),
  ];
}
