import type { NoteIndex } from '../index/noteIndex.js';
import { meaningOf, questionTypes } from '../notes/debriefWords.js';
import type { BankQuestion } from '../questions/bank.js';
import type { Day } from '../time/day.js';
import { dayWords, type Reader } from '../views/calendarWords.js';
import { progressOf } from './progress.js';

/** What is shown of a question while it is practised: first the question alone, then what is known of the answer. */
export interface Card {
  readonly question: string;
  /** How to answer such a question. */
  readonly how: string;
  readonly answer: readonly CardLine[];
}

/** One thing that is known of an answer. */
export interface CardLine {
  readonly label: string;
  readonly text: string;
}

/** The card of a question, as it stands in the notes. */
export function cardOf(
  question: BankQuestion,
  {
    index,
    today,
    reader,
    ladder,
  }: { index: NoteIndex; today: Day; reader: Reader; ladder: readonly number[] },
): Card {
  const { askings, best, types } = question;
  const story = askings.findLast((asking) => asking.story)?.story;
  const { rating, last } = progressOf(question, today, ladder);
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    ['My answer', best?.answer ?? 'Not noted yet. Say it as you would now.'],
    ['Story', story && (index.withId('story', story)?.title ?? story)],
    ['Next time', askings.findLast(({ nextTime }) => nextTime)?.nextTime],
    ['Last time', rating === undefined ? undefined : lastWords(rating, last, reader)],
  ];
  return {
    question: question.text,
    how: types.map((type) => meaningOf(questionTypes, type)).find((means) => means !== undefined) ?? '',
    answer: lines.flatMap(([label, text]) => (text ? { label, text } : [])),
  };
}

function lastWords(rating: number, last: Day | undefined, reader: Reader): string {
  return last === undefined ? `rated ${rating}` : `rated ${rating}, ${dayWords(last, reader, 'long')}`;
}
