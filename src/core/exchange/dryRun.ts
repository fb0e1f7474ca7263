import { escapeMarkdown } from '../language/hovers/escapeMarkdown.js';
import { capital } from '../notes/identity.js';
import { groupBy } from '../groupBy.js';
import type { Duplicate, ImportPlan } from './importPlan.js';
import type { ReadRow } from './importRow.js';
import { counted, markdownTable } from './markdownTable.js';

/** What a dry run is told about besides the plan. */
export interface DryRunContext {
  /** The name of the file or folder. */
  readonly from: string;
  /** The program that its headers are of. */
  readonly preset?: string;
  /** How rows are named: `row` of a file, `note` of a folder. */
  readonly unit: 'row' | 'note';
}

const MOST_ROWS = 25;
const MOST_TOLD = 100;

/** What an import would do, as a document: nothing has been made yet. */
export function dryRunDocument(plan: ImportPlan, context: DryRunContext): string {
  const { rows, duplicates, problems } = plan;
  const skipped = duplicates.filter(({ wanted }) => !wanted).length;
  const parts = [
    '# Import: What Will Be Made',
    `From **${escapeMarkdown(context.from)}**${context.preset ? `, read as ${escapeMarkdown(context.preset)}` : ''}. Nothing has been made yet.`,
    factsOf(plan, skipped, context)
      .map((fact) => `- ${fact}`)
      .join('\n'),
    ...(rows.length > 0
      ? ['## As They Will Be', rowsTable(rows, context), left(rows.length, MOST_ROWS)]
      : []),
    ...(duplicates.length > 0
      ? [
          '## There Already',
          'The same employer and role, or the same advert. They are skipped unless you tick them.',
          duplicatesTable(duplicates, context),
          left(duplicates.length, MOST_TOLD),
        ]
      : []),
    ...(problems.length > 0
      ? [
          '## What Could Not Be Read',
          markdownTable(
            [capital(context.unit), 'What'],
            problems.slice(0, MOST_TOLD).map(({ place, message }) => [place, message]),
          ),
          left(problems.length, MOST_TOLD),
        ]
      : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function factsOf(
  { rows, problems, kept, leftOut }: ImportPlan,
  skipped: number,
  { unit }: DryRunContext,
): string[] {
  const statuses = [...groupBy(rows, ({ answers }) => String(answers['status'] ?? ''))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([status, all]) => `${all.length} ${status.replaceAll('-', ' ')}`);
  const names = (headers: readonly string[]): string => headers.map(escapeMarkdown).join(', ');
  const remarks = new Set(problems.map(({ place }) => place)).size;
  return [
    `**${counted(rows.length, 'application')}** will be made${statuses.length > 0 ? `: ${statuses.join(', ')}` : ''}.`,
    skipped > 0 ? `${counted(skipped, 'duplicate')} will be skipped.` : '',
    remarks > 0
      ? `${counted(remarks, unit)} ${remarks === 1 ? 'has' : 'have'} something that could not be read.`
      : '',
    kept.length > 0 ? `Into the text of the notes: ${names(kept)}.` : '',
    leftOut.length > 0 ? `Left out: ${names(leftOut)}.` : '',
  ].filter(Boolean);
}

/** Only columns that hold something. */
function rowsTable(rows: readonly ReadRow[], { unit }: DryRunContext): string {
  const shown = rows.slice(0, MOST_ROWS);
  const keys = ['company', 'role', 'status', 'applied', 'location', 'work-mode', 'source'].filter((key) =>
    shown.some(({ answers }) => answers[key] !== undefined),
  );
  return markdownTable(
    [capital(unit), ...keys.map(capital)],
    shown.map(({ place, answers }) => [
      place,
      ...keys.map((key) => (key === 'status' ? capital(String(answers[key])) : String(answers[key] ?? ''))),
    ]),
  );
}

function duplicatesTable(duplicates: readonly Duplicate[], { unit }: DryRunContext): string {
  return markdownTable(
    [capital(unit), 'Application', 'The same as', 'What happens'],
    duplicates
      .slice(0, MOST_TOLD)
      .map(({ place, title, of, by, wanted }) => [
        place,
        title,
        `${'note' in of ? of.note : `${unit} ${of.row}`}${by === 'url' ? ' (the same advert)' : ''}`,
        wanted ? 'Made all the same' : 'Skipped',
      ]),
  );
}

function left(count: number, most: number): string {
  return count > most ? `And ${count - most} more.` : '';
}
