import type { NoteDocument } from '../../document/noteDocument.js';
import type { LanguageContext } from '../context.js';
import { definitionFor, isSingle, kindAt } from './asking.js';
import type { Completion } from './completion.js';
import { cursorAt } from './cursor.js';
import { entry, keyCompletions } from './keyCompletions.js';
import { valueCompletions } from './valueCompletions.js';
import { noteTypes } from '../../noteTypes/index.js';

/** What can be written at a place between the fences; undefined elsewhere. */
export function frontMatterCompletions(
  document: NoteDocument,
  offset: number,
  context: LanguageContext,
  savedStatus?: string,
): Completion[] | undefined {
  const cursor = cursorAt(document, offset);
  if (!cursor) return undefined;
  const definition = definitionFor(document);
  if (!definition) return withoutType(cursor.part, cursor.path, cursor.word);
  const asking = { document, context, definition, cursor, savedStatus };
  if (cursor.part === 'value') return valueCompletions(asking);
  const around = kindAt(definition, cursor.path);
  if (cursor.path.length === 0 || around?.kind === 'record' || around?.kind === 'map')
    return keyCompletions(asking);
  if (around && isSingle(around))
    return valueCompletions({ ...asking, cursor: { ...cursor, part: 'value' } });
  if (around?.kind !== 'list') return [];
  const lines = around.of.kind === 'record' ? entry(around.of) : ['- $0'];
  return [
    { label: 'new entry', kind: 'value', insert: lines.join('\n'), snippet: true, replace: cursor.word },
  ];
}

/** Front matter that says not yet what it is: the type is offered, and nothing else. */
function withoutType(
  part: 'key' | 'value',
  path: readonly unknown[],
  replace: Completion['replace'],
): Completion[] {
  if (part === 'value' && path.length === 1 && path[0] === 'type')
    return noteTypes.map(({ type, means }) => ({ label: type, kind: 'note', means, insert: type, replace }));
  return [];
}
