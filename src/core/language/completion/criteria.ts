import type { NoteDocument } from '../../document/noteDocument.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import type { Step } from './step.js';

/** The criteria of `values.md` that the scores, the dealbreakers or a talk can be about; those of the same folder tree first. */
export function criteriaOf(
  index: NoteIndex,
  document: NoteDocument,
  key: Step | undefined,
): { readonly id: string; readonly name?: string }[] {
  const all = index.ofType('values').filter(({ uri }) => uri !== document.uri);
  const list = all.flatMap(
    ({ values }) => (key === 'dealbreakers' ? values.dealbreakers : values.criteria) ?? [],
  );
  const seen = new Set<string>();
  return list.flatMap(({ id, name }) =>
    id === undefined || seen.has(id) || !seen.add(id) ? [] : [{ id, name }],
  );
}
