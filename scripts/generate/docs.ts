import { regionalTiming } from '../../src/core/actions/timing.js';
import { checks } from '../../src/core/checks/index.js';
import { headingAnchor } from '../../src/core/text/headingAnchor.js';
import type { KeyKind } from '../../src/core/notes/keyKinds.js';
import { sectionNames } from '../../src/core/notes/sectionNames.js';
import { noteTypes } from '../../src/core/noteTypes/index.js';
import { type NoteType, stepTitles } from '../../src/core/noteTypes/noteType.js';
import { problemKinds } from '../../src/core/problem.js';
import { settingDefinitions } from '../../src/core/settingList.js';
import { commandDefinitions } from '../../src/vscode/commandList.js';
import { SECTION } from '../../src/vscode/sectionName.js';
import { importPresets, importStatuses } from './exchange.js';
import { debriefWords, ruleSections, scoreOfChecks } from './rules.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((each) => row(...each))].join('\n');

/** The parts of the docs that follow from the definitions, by the name of their place. */
export function docParts(): Readonly<Record<string, string>> {
  return {
    commands: table(
      ['Command', 'Id', 'What it does'],
      commandDefinitions.map(({ id, title, means }) => [title, `\`${SECTION}.${id}\``, means]),
    ),
    settings: table(
      ['Setting', 'Default', 'What it does'],
      settingDefinitions.map((each) => [
        `\`${SECTION}.${each.key}\``,
        String(each.default) === '' ? '' : `\`${String(each.default)}\``,
        each.description,
      ]),
    ),
    types: noteTypes.map(describeType).join('\n\n'),
    'type-list': table(
      ['Type', 'Step', 'What it is'],
      noteTypes.map(({ type, step, means }) => [`\`${type}\``, `${step} ${stepTitles[step]}`, means]),
    ),
    sections: Object.entries(sectionNames)
      .map(([name, others]) => `- ${name}${others.length > 0 ? ` (also: ${others.join(', ')})` : ''}`)
      .join('\n'),
    problems: table(
      ['Code', 'Severity', 'For example'],
      Object.entries(problemKinds).map(([code, kind]) => [
        `[\`${code}\`](rules.md#${headingAnchor(code)})`,
        kind.severity,
        kind.say({ found: '…', expected: '…' }),
      ]),
    ),
    checks: table(
      ['Code', 'Severity', 'What it finds'],
      checks.map(({ code, severity, title }) => [
        `[\`${code}\`](rules.md#${headingAnchor(code)})`,
        severity,
        title,
      ]),
    ),
    rules: ruleSections(),
    score: scoreOfChecks(),
    'debrief-words': debriefWords(),
    'import-presets': table(['File', 'Known by', 'What its columns become', 'Left out'], importPresets()),
    'import-statuses': table(['Status', 'Also called'], importStatuses()),
    regions: table(
      ['Region', 'What differs from the defaults'],
      Object.entries(regionalTiming).map(([region, differs]) => [
        `\`${region}\``,
        Object.entries(differs)
          .map(([name, value]) => `${name} ${String(value)}`)
          .join(', ') || 'nothing',
      ]),
    ),
  };
}

function describeType(definition: NoteType): string {
  const { type, step, title, means, keys, mark, lifeCycle } = definition;
  const marks = mark ? ` Ours only with ${mark.map((key) => `\`${key}\``).join(' or ')}.` : '';
  const rows = Object.entries(keys).map(([key, { is, means: meaning }]) => [
    `\`${key}\``,
    describeKind(is),
    meaning,
  ]);
  const moves = Object.entries(lifeCycle?.moves ?? {})
    .filter(([, next]) => next.length > 0)
    .map(([from, next]) => `- \`${from}\` → ${next.map((to) => `\`${to}\``).join(', ')}`);
  return [
    `### ${title}: \`${type}\``,
    '',
    `Step ${step}, ${stepTitles[step].toLowerCase()}. ${means}${marks}`,
    '',
    table(['Key', 'Holds', 'Meaning'], rows),
    ...(moves.length > 0 ? ['', `Usual moves of \`${lifeCycle?.key}\`:`, '', ...moves] : []),
  ].join('\n');
}

function describeKind(kind: KeyKind): string {
  switch (kind.kind) {
    case 'choice':
      return kind.values.map((value) => `\`${value}\``).join(' ');
    case 'number':
      return `whole number, ${kind.min} to ${kind.max}`;
    case 'link':
      return `id of ${kind.to === 'reference' ? 'a' : 'an'} ${kind.to}`;
    case 'list':
      return `list of: ${describeKind(kind.of)}`;
    case 'map':
      return `group: id → ${describeKind(kind.of)}`;
    case 'record':
      return Object.keys(kind.keys)
        .map((key) => `\`${key}\``)
        .join(' ');
    case 'yesNo':
      return '`yes` or `no`';
    case 'moment':
      return 'moment, `2026-03-24T14:00+01:00`';
    case 'day':
      return 'day, `2026-03-24`';
    case 'text':
      return kind.suggests ? `text, usually ${kind.suggests.map((word) => `\`${word}\``).join(' ')}` : 'text';
    default:
      return kind.kind;
  }
}

/** Puts the parts into a document, between `<!-- begin NAME -->` and `<!-- end NAME -->`. */
export function fillDocument(document: string): string {
  const parts = docParts();
  return document.replace(
    /(<!-- begin ([\w-]+) -->\n)[\s\S]*?(<!-- end \2 -->)/g,
    (whole, begin: string, name: string, end: string) =>
      parts[name] === undefined ? whole : `${begin}\n${parts[name]}\n\n${end}`,
  );
}
