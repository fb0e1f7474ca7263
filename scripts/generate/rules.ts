import type { Check } from '../../src/core/checks/check.js';
import { checks } from '../../src/core/checks/index.js';
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
  const ofChecks = checks.map(({ code, severity, title, why }) =>
    ruleSection({ code, severity, title: `${title}.`, why }),
  );
  return ['## The format', ...ofFormat, '## Checks', ...ofChecks].join('\n\n');
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
