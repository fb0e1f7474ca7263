import { cityOf } from './cityOf.js';
import { headingAnchor } from '../../text/headingAnchor.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import type { TreePlace } from '../../document/frontMatterTree.js';
import { flagBases, meaningOf } from '../../notes/debriefWords.js';
import type { KeyKind } from '../../notes/keyKinds.js';
import type { TypeName } from '../../noteTypes/index.js';
import type { NoteType } from '../../noteTypes/noteType.js';
import type { KeyPath } from '../../problem.js';
import { isZone, wallAt } from '../../time/zone.js';
import { clockWords } from '../../views/calendarWords.js';
import type { LanguageContext } from '../context.js';
import { bold, escapeMarkdown, paragraphs } from './escapeMarkdown.js';
import type { Hover } from './hover.js';
import type { DefinedPlace } from './keyDefinition.js';
import { ruleOf } from './keyRules.js';
import { kindWords } from './kindWords.js';

/** What a key means, what it may hold, and which rule hangs on it; on a word that is its value, also what comes next. */
export function keyHover(
  document: NoteDocument,
  place: TreePlace,
  defined: DefinedPlace,
  context: LanguageContext,
): Hover | undefined {
  const { definition } = document;
  if (!definition) return undefined;
  const rule = ruleOf(definition.type as TypeName, place.path);
  const value = place.part === 'value' ? place.text : document.tree && valueAt(document, place.path);
  return {
    markdown: paragraphs(
      place.part === 'key' ? bold(place.text ?? '') : `**${keyName(place.path)}**`,
      defined.means ?? criterionWords(place.path, context),
      value !== undefined &&
        (place.path[0] === 'type' ? definition.means : valueWords(defined.is, value, context)),
      nextWords(definition, place.path, value),
      kindWords(defined.is),
      rule?.say(context.timing),
    ),
    span: place.span,
    reference: headingAnchor(rule?.section ?? `${definition.title}: ${definition.type}`),
  };
}

function keyName(path: KeyPath): string {
  return escapeMarkdown(String(path.findLast((step) => typeof step === 'string') ?? ''));
}

function valueAt({ tree }: NoteDocument, path: KeyPath): string | undefined {
  const node = tree?.node(path) as { value?: unknown } | undefined;
  return typeof node?.value === 'string' ? node.value : undefined;
}

/** The usual next statuses from the one that is written; for the key of the status only. */
function nextWords({ lifeCycle }: NoteType, path: KeyPath, value: string | undefined): string | undefined {
  if (!lifeCycle || path.length !== 1 || path[0] !== lifeCycle.key || value === undefined) return undefined;
  if (!Object.hasOwn(lifeCycle.moves, value)) return undefined;
  const next = lifeCycle.moves[value] ?? [];
  if (next.length === 0) return `From \`${value}\` nothing usually follows.`;
  return `From \`${value}\` it usually goes on to ${next.map((status) => `\`${status}\``).join(', ')}.`;
}

/** What a word means where that is more than the word, and what time it is in a zone. */
function valueWords(kind: KeyKind, value: string, context: LanguageContext): string | undefined {
  if (kind.kind === 'zone') return isZone(value) ? nowThere(value, context) : undefined;
  const isBasis = kind.kind === 'choice' && flagBases.every(({ word }) => kind.values.includes(word));
  const means = isBasis ? meaningOf(flagBases, value) : undefined;
  return means && `${bold(value)}: ${means}`;
}

function nowThere(zone: string, context: LanguageContext): string {
  const { now, userZone } = context;
  const there = `It is ${escapeMarkdown(clockWords(now, { ...context, userZone: zone }))} in ${cityOf(zone)} now`;
  const differs = wallAt(now, zone) !== wallAt(now, userZone);
  return differs ? `${there}, ${escapeMarkdown(clockWords(now, context))} for you.` : `${there}, as for you.`;
}

/** A criterion or dealbreaker by its id, as the values name it. */
export function criterionWords(path: KeyPath, { index }: LanguageContext): string | undefined {
  const [group, id] = path;
  const values = index.ofType('values')[0]?.values;
  if (group === 'dealbreakers') {
    const named = values?.dealbreakers?.find((each) => each.id === id)?.name;
    return named && `Your dealbreaker: ${escapeMarkdown(named)}.`;
  }
  const criterion = group === 'scores' ? values?.criteria?.find((each) => each.id === id) : undefined;
  if (!criterion) return undefined;
  const weight = criterion.weight === undefined ? '' : ` It counts ${criterion.weight} of 100.`;
  return `Your criterion: ${escapeMarkdown(criterion.name ?? String(id))}.${weight}`;
}
