import type { KeyKind } from '../../notes/keyKinds.js';
import type { NoteType } from '../../noteTypes/noteType.js';
import { type Asking, isSingle, kindAt } from './asking.js';
import type { Completion } from './completion.js';
import { criteriaOf } from './criteria.js';

interface KeyOffer {
  readonly key: string;
  readonly kind: KeyKind;
  readonly means?: string;
}

/** The keys that are still missing where the cursor is, in the order of the definition. */
export function keyCompletions(asking: Asking): Completion[] {
  const { cursor } = asking;
  const isMissing = ({ key }: KeyOffer): boolean => !cursor.siblings.has(key) || key === cursor.written;
  return offersAt(asking)
    .filter(isMissing)
    .map(({ key, kind, means }) => ({
      label: key,
      kind: 'key',
      ...(means && { means }),
      ...insertion(key, kind, asking),
      replace: cursor.word,
    }));
}

function offersAt({ definition, cursor: { path }, context, document }: Asking): KeyOffer[] {
  if (path.length === 0) return topKeys(definition);
  const kind = kindAt(definition, path);
  if (kind?.kind === 'map')
    return criteriaOf(context.index, document, path[0]).map(({ id, name }) => ({
      key: id,
      kind: kind.of,
      means: name,
    }));
  return Object.entries(kind?.kind === 'record' ? kind.keys : {}).map(([key, of]) => ({ key, kind: of }));
}

function topKeys({ keys, linked }: NoteType): KeyOffer[] {
  const text = { kind: 'text' } as const;
  const id = { key: 'id', kind: text, means: 'What other notes call it. Survives renaming.' };
  const share = {
    key: 'share',
    kind: { kind: 'yesNo' } as const,
    means: 'Whether the file is meant to be shown to others.',
  };
  const own = Object.entries(keys).map(([key, { is, means }]) => ({ key, kind: is, means }));
  return [...own, ...(linked ? [id] : []), share];
}

/** Behind a key that is there already comes nothing; in braces everything stays on the line. */
function insertion(
  key: string,
  kind: KeyKind,
  { document, cursor }: Asking,
): Pick<Completion, 'insert' | 'snippet' | 'goesOn'> {
  const behind = document.lines
    .lineText(cursor.line)
    .slice(cursor.word.end - document.lines.startOf(cursor.line));
  if (/^["']?\s*:/.test(behind)) return { insert: key };
  if (isSingle(kind)) return { insert: `${key}: `, goesOn: true };
  if (cursor.flow) return { insert: kind.kind === 'list' ? `${key}: [$0]` : `${key}: {$0}`, snippet: true };
  return { insert: `${key}:${below(kind)}`, snippet: true };
}

/** What stands below the key of a list or group, with tab stops. */
export function below(kind: KeyKind): string {
  if (kind.kind === 'record')
    return fields(kind)
      .map((line) => `\n  ${line}`)
      .join('');
  if (kind.kind !== 'list') return '\n  $0';
  if (kind.of.kind !== 'record') return '\n  - $0';
  return entry(kind.of)
    .map((line) => `\n  ${line}`)
    .join('');
}

/** The lines of an entry of a list of groups, its dash included. */
export function entry(kind: Extract<KeyKind, { kind: 'record' }>): string[] {
  if ('on' in kind.keys) return ['- {on: $1, status: $2}'];
  return fields(kind).map((line, at) => `${at === 0 ? '-' : ' '} ${line}`);
}

/** The first two keys of a group, or all that has no more: the rest is offered when it is wanted. */
function fields(kind: Extract<KeyKind, { kind: 'record' }>): string[] {
  return Object.keys(kind.keys)
    .slice(0, kind.person ? 2 : 3)
    .map((key, at) => `${key}: $${at + 1}`);
}
