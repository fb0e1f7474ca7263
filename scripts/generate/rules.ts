import type { Check } from '../../src/core/checks/check.js';
import { checks } from '../../src/core/checks/index.js';
import { messageLanguages } from '../../src/core/messages/languages/index.js';
import { score } from '../corpus/score.js';
import { precisionOf, recallOf } from '../corpus/tally.js';
import { problemTexts } from '../../src/core/checks/problemTexts.js';
import { flagBases, flagCategories, flagColours, questionTypes } from '../../src/core/notes/debriefWords.js';
import { capital } from '../../src/core/notes/identity.js';
import { isCheckCode, type ProblemCode, problemKinds } from '../../src/core/problem.js';

/** The reference page of every code: the format first, then the checks. */
export function ruleSections(): string {
  const ofFormat = Object.entries(problemKinds).map(([code, { severity, say }]) =>
    ruleSection({
      code,
      severity,
      title: say({ found: '…', expected: '…' }),
      why: problemTexts[code as ProblemCode],
    }),
  );
  const ofChecks = checks.map(({ code, severity, title, why, wording }) =>
    ruleSection({ code, severity, title: `${title}.`, why: wording ? `${why} ${onlyWhere}` : why }),
  );
  return ['## The format', ...ofFormat, '## Checks', ...ofChecks].join('\n\n');
}

/** The languages whose words are known. */
const onlyWhere = `Only for messages in ${messageLanguages
  .filter(({ wording }) => wording)
  .map(({ tag }) => new Intl.DisplayNames('en', { type: 'language' }).of(tag))
  .join(', ')}.`;

/** What the checks of thank-yous find in the corpus, in a sentence and a table of what they miss or tell too much. */
export function scoreOfChecks(): string {
  const { drafts, total, byCode } = score();
  const percent = (part: number | undefined): string => `${((part ?? 1) * 100).toFixed(1)} %`;
  const sentence = `${drafts.good + drafts.bad} thank-yous were written to try them on, ${drafts.good} good ones and ${drafts.bad} with ${total.planted} planted faults. Of what is told ${percent(precisionOf(total))} is right, and ${percent(recallOf(total))} of the faults are found.`;
  const odd = [...byCode].filter(([, { missed, falseAlarms }]) => missed + falseAlarms > 0);
  const rows = odd.map(
    ([code, { planted, missed, falseAlarms }]) => `| ${code} | ${planted} | ${missed} | ${falseAlarms} |`,
  );
  return rows.length === 0
    ? sentence
    : [
        sentence,
        '',
        '| Check | Planted | Missed | False alarms |',
        '| --- | --- | --- | --- |',
        ...rows,
      ].join('\n');
}

type Rule = Pick<Check, 'severity' | 'title' | 'why'> & { readonly code: string };

function ruleSection({ code, severity, title, why }: Rule): string {
  const ignore =
    severity === 'error' && !isCheckCode(code)
      ? 'An error: it cannot be ignored.'
      : `${capital(severity)}. To ignore it: \`<!-- lint-ignore ${code}: reason -->\`.`;
  return `### ${code}\n\n*${title}*\n\n${why}\n\n${ignore}`;
}

/** The words of a debrief, list by list. */
export function debriefWords(): string {
  const lists = {
    'Types of question': questionTypes,
    'Colours of a flag': flagColours,
    'Categories of a flag': flagCategories,
    'Bases of a flag': flagBases,
  };
  return Object.entries(lists)
    .map(([title, list]) => `${title}: ${list.map(({ word }) => `\`${word}\``).join(' ')}`)
    .join('\n\n');
}
