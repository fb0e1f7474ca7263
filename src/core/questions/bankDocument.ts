import { bold, bullets, escapeMarkdown, paragraphs } from '../language/hovers/escapeMarkdown.js';
import { meaningOf, questionTypes } from '../notes/debriefWords.js';
import { linkTo } from '../text/linkTo.js';
import { dayWords, type Reader } from '../views/calendarWords.js';
import type { BankQuestion } from './bank.js';
import { type Grouping, groupings, groupsOf } from './groups.js';
import type { Asking } from './question.js';

/** What a document of questions is made from, besides the questions. */
export interface BankContext {
  readonly reader: Reader;
  /** Address of the folder that the previewer takes for the root of links. */
  readonly root: string;
  /** What a story is called; undefined where there is none of that id. */
  readonly storyTitle: (id: string) => string | undefined;
}

/**
 * The whole bank as a document: every question once, with each answer and how it went. Tasks of interviews that must not
 * be passed on are left out, and the document says so.
 */
export function bankDocument(all: readonly BankQuestion[], by: Grouping, context: BankContext): string {
  const shown = all.flatMap(withoutNda);
  const hidden = all.reduce((sum, { askings }) => sum + askings.filter(({ nda }) => nda).length, 0);
  const groups = groupsOf(shown, by).flatMap(({ label, questions }) => [
    `## ${escapeMarkdown(label)}`,
    ...(by === 'type' ? [meaningOf(questionTypes, label) ?? ''] : []),
    ...questions.flatMap((question) => questionParts(question, context)),
  ]);
  return `${paragraphs(
    '# Question bank',
    shown.length === 0
      ? 'No questions yet. They come from your debriefs: each heading below “Questions they asked” is one.'
      : `${countWords(shown)} By ${groupings[by].toLowerCase()}.`,
    hidden > 0 && `Not shown here: ${hidden} asked under a promise of secrecy (\`nda\`).`,
    ...groups,
  )}\n`;
}

/** `19 questions from 5 interviews at 3 employers. 1 was asked more than once.` */
export function countWords(questions: readonly BankQuestion[]): string {
  const askings = questions.flatMap((question) => question.askings);
  const interviews = new Set(askings.map(({ interview }) => interview.uri)).size;
  const firms = new Set(askings.flatMap(({ firm }) => firm ?? [])).size;
  const again = questions.filter((question) => question.askings.length > 1).length;
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  return [
    `${count(questions.length, 'question')} from ${count(interviews, 'interview')}${firms > 0 ? ` at ${count(firms, 'employer')}` : ''}.`,
    ...(again > 0 ? [`${again} ${again === 1 ? 'was' : 'were'} asked more than once.`] : []),
  ].join(' ');
}

/** `2 → 4` */
export function progressWords({ progress }: Pick<BankQuestion, 'progress'>): string | undefined {
  return progress.length === 0 ? undefined : progress.join(' → ');
}

function questionParts(question: BankQuestion, context: BankContext): string[] {
  const { text, competencies, similar } = question;
  const progress = progressWords(question);
  const facts = [progress && `Rated ${progress}`, ...competencies.map(escapeMarkdown)].filter(Boolean);
  const others = similar.map((other) => `“${escapeMarkdown(other.text)}”`);
  return [
    `### ${escapeMarkdown(text)}`,
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    bullets(question.askings.map((asking) => askingWords(asking, context))) ?? '',
    ...(others.length > 0 ? [`Perhaps the same: ${others.join(', ')}`] : []),
  ];
}

/** One time that it was asked: where, when, and what was said. */
function askingWords(asking: Asking, { reader, root, storyTitle }: BankContext): string {
  const { firm, day, rating, answer, nextTime, story, interview, line } = asking;
  const where = [firm ?? interview.title, day && dayWords(day, reader)].flatMap((part) => part ?? []);
  const link = `[${escapeMarkdown(where.join(', '))}](<${linkTo(interview.uri, root, line)}>)`;
  const title = story && (storyTitle(story) ?? story);
  return [
    `${link}${rating === undefined ? '' : `, rated ${rating}`}${answer ? `: ${escapeMarkdown(answer)}` : ''}`,
    title && `story: ${bold(title)}`,
    nextTime && `next time: ${escapeMarkdown(nextTime)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The question as it may be passed on; nothing of it where all of it is secret. */
function withoutNda(question: BankQuestion): BankQuestion[] {
  if (!question.askings.some(({ nda }) => nda)) return [question];
  const askings = question.askings.filter(({ nda }) => !nda);
  const last = askings.at(-1);
  if (!last) return [];
  const progress = askings.flatMap(({ rating }) => rating ?? []);
  return [
    {
      ...question,
      text: last.text,
      askings,
      progress,
      rating: progress.at(-1),
      firms: [...new Set(askings.flatMap(({ firm }) => firm ?? []))],
      best: question.best?.nda ? undefined : question.best,
    },
  ];
}
