import { groupBy } from '../groupBy.js';
import { questionTypes } from '../notes/debriefWords.js';
import { capital } from '../notes/identity.js';
import { ascending } from '../text/match.js';
import type { BankQuestion } from './bank.js';

/** By what the questions can be grouped, and what that is called. */
export const groupings = {
  type: 'Type',
  competency: 'Competency',
  firm: 'Employer',
  rating: 'Rating',
} as const;

export type Grouping = keyof typeof groupings;

/** Questions that belong together; one of two competencies is in both groups. */
export interface QuestionGroup {
  readonly label: string;
  readonly questions: readonly BankQuestion[];
}

const NONE: Readonly<Record<Grouping, string>> = {
  type: 'Without a type',
  competency: 'Without a competency',
  firm: 'Without an employer',
  rating: 'Not rated',
};

const ratings = ['Practise first (1–2)', 'All right (3)', 'Good (4–5)'] as const;

/** The questions in groups; types and ratings in the order of their lists, the others by name, what has none last. */
export function groupsOf(questions: readonly BankQuestion[], by: Grouping): QuestionGroup[] {
  const pairs = questions.flatMap((question) => labelsOf(question, by).map((label) => ({ label, question })));
  const order = orderOf(by);
  const rank = (label: string): number => {
    if (label === NONE[by]) return order.length + 1;
    const at = order.indexOf(label);
    return at === -1 ? order.length : at;
  };
  return [...groupBy(pairs, ({ label }) => label)]
    .map(([label, group]) => ({ label, questions: group.map(({ question }) => question) }))
    .sort((a, b) => rank(a.label) - rank(b.label) || ascending(a.label, b.label));
}

function labelsOf({ types, competencies, firms, rating }: BankQuestion, by: Grouping): readonly string[] {
  const labels = {
    type: types.slice(-1).map(capital),
    competency: competencies.map(capital),
    firm: firms,
    rating: rating === undefined ? [] : [ratings[rating <= 2 ? 0 : rating === 3 ? 1 : 2]],
  }[by];
  return labels.length > 0 ? labels : [NONE[by]];
}

function orderOf(by: Grouping): readonly string[] {
  if (by === 'type') return questionTypes.map(({ word }) => capital(word));
  return by === 'rating' ? ratings : [];
}
