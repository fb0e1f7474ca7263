import type { NoteDocument } from '../../document/noteDocument.js';
import type { NoteIndex } from '../../index/noteIndex.js';
import { isNoteOf } from '../../notes/note.js';
import { problem, type Problem } from '../../problem.js';
import type { CheckContext } from '../check.js';
import { entriesIn, placeOf } from '../places.js';

/** Criteria and dealbreakers that the values do not have: in the scores, and in what an insider told. */
export function criterionProblems(document: NoteDocument, { index }: CheckContext): Problem[] {
  const { note } = document;
  const known = idsInValues(index);
  if (isNoteOf('evaluation', note)) {
    return [
      ...unknownKeys(document, 'scores', {
        ids: Object.keys(note.values.scores ?? {}),
        known: known.criteria,
      }),
      ...unknownKeys(document, 'dealbreakers', {
        ids: Object.keys(note.values.dealbreakers ?? {}),
        known: known.dealbreakers,
      }),
    ];
  }
  return isNoteOf('insider-talk', note)
    ? unknownInTalk(document, [...known.criteria, ...known.dealbreakers])
    : [];
}

interface Ids {
  readonly ids: readonly string[];
  readonly known: readonly string[];
}

/** Where nothing is fixed yet, nothing is unknown. */
function unknownKeys(document: NoteDocument, key: string, { ids, known }: Ids): Problem[] {
  if (known.length === 0) return [];
  return ids
    .filter((id) => !known.includes(id))
    .map((id) =>
      problem('criterion/unknown', placeOf(document, [key, id], 'key'), {
        found: id,
        expected: known.join(', '),
      }),
    );
}

/** `- balance: extra hours come back`. A line that does not begin with something like an id is prose. */
function unknownInTalk(document: NoteDocument, known: readonly string[]): Problem[] {
  if (known.length === 0) return [];
  return entriesIn(document, 'What I learned').flatMap(({ text, line }) => {
    const id = /^([\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*):\s/u.exec(text)?.[1];
    if (id === undefined || known.includes(id)) return [];
    return [problem('criterion/unknown', { line, words: id }, { found: id, expected: known.join(', ') })];
  });
}

function idsInValues(index: NoteIndex): { criteria: string[]; dealbreakers: string[] } {
  const all = index.ofType('values').map(({ values }) => values);
  const ids = (list: readonly { readonly id?: string }[] = []): string[] =>
    list.flatMap(({ id }) => id ?? []);
  return {
    criteria: all.flatMap(({ criteria }) => ids(criteria)),
    dealbreakers: all.flatMap(({ dealbreakers }) => ids(dealbreakers)),
  };
}
