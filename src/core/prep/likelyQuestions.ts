import type { BankQuestion } from '../questions/bank.js';
import type { Interview } from '../questions/question.js';

/** A question to be ready for, and why. */
export interface LikelyQuestion {
  readonly question: BankQuestion;
  readonly why: string;
}

/** So many can be practised (guide F.4). */
export const MOST_LIKELY = 12;
/** Up to this rating an answer is worth another try. */
const LOW = 2;

/**
 * What may be asked, at most twelve: what this employer asked before, the latest round first; then what others asked in
 * interviews of this kind; then what went badly anywhere; then what was asked more than once (guide F.4). `bank` holds
 * what was asked before the interview.
 */
export function likelyQuestions(
  bank: readonly BankQuestion[],
  interview: Interview,
  firm: string | undefined,
): LikelyQuestion[] {
  const found = new Map<string, LikelyQuestion>();
  const add = (questions: readonly BankQuestion[], why: (question: BankQuestion) => string): void => {
    for (const question of questions)
      if (!found.has(question.key)) found.set(question.key, { question, why: why(question) });
  };
  const here = (question: BankQuestion): BankQuestion['askings'] =>
    question.askings.filter((asking) => firm !== undefined && asking.firm === firm);
  const lastHere = (question: BankQuestion): number => here(question).at(-1)?.at ?? -Infinity;
  const byLatestRound = [...bank].sort((a, b) => lastHere(b) - lastHere(a));
  add(
    byLatestRound.filter((question) => here(question).length > 0),
    (question) => roundWords(here(question).at(-1)),
  );
  const { kind } = interview.values;
  const ofKind = bank.filter(({ askings }) =>
    askings.some((asking) => kind !== undefined && asking.interview.values.kind === kind),
  );
  add(byRating(ofKind), () => `asked elsewhere in a ${String(kind).replaceAll('-', ' ')} interview`);
  add(
    bank.filter(({ rating }) => rating !== undefined && rating <= LOW),
    ({ rating }) => `rated ${rating} last time`,
  );
  add(
    bank.filter(({ askings }) => askings.length > 1),
    ({ askings }) => `asked ${askings.length} times`,
  );
  return [...found.values()].slice(0, MOST_LIKELY);
}

function roundWords(asking: BankQuestion['askings'][number] | undefined): string {
  const round = asking?.interview.values.round;
  return round === undefined ? 'asked here before' : `asked here in round ${round}`;
}

/** Low ratings first; the rest stays in its order. */
function byRating(questions: readonly BankQuestion[]): BankQuestion[] {
  return [...questions].sort((a, b) => (a.rating ?? 6) - (b.rating ?? 6));
}
