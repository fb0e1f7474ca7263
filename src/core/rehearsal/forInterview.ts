import type { BankQuestion } from '../questions/bank.js';
import { foldName } from '../text/people.js';

/** Up to this rating an answer is worth another try anywhere. */
const LOW = 2;

/** The questions to practise for an employer's next round: what was asked there, what went badly, what is asked often. */
export function keysFor(questions: readonly BankQuestion[], firm: string | undefined): string[] {
  const isHere = ({ firms }: BankQuestion): boolean =>
    firm !== undefined && firms.some((each) => foldName(each) === foldName(firm));
  return questions
    .filter((each) => isHere(each) || (each.rating ?? LOW + 1) <= LOW || each.askings.length > 1)
    .map(({ key }) => key);
}
