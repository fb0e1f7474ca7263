import { choice, type KeyKind, text, yesNo } from '../../notes/keyKinds.js';
import { type commonKeys, noteTypes } from '../../noteTypes/index.js';
import { key, type KeyDefinition, type NoteType } from '../../noteTypes/noteType.js';
import type { KeyPath } from '../../problem.js';
import { meaningOfPart } from './nestedKeys.js';

/** What stands at a place of the front matter. */
export interface DefinedPlace {
  readonly is: KeyKind;
  /** Its meaning in a sentence; undefined where the user names the key. */
  readonly means?: string;
  /** It is a person, or something that is recorded of one. */
  readonly person: boolean;
}

const common: Readonly<Record<(typeof commonKeys)[number], KeyDefinition>> = {
  type: key(
    choice(...noteTypes.map(({ type }) => type)),
    'What the note is about. It makes the file a note.',
  ),
  id: key(text, 'What other notes link to. Without one it follows from the name of the file or folder.'),
  share: key(yesNo, 'The file is meant to be shown to others.'),
  schema: key(text, 'The version of the note format.'),
};

/** The definition of the key at the end of a path, or of the list item there; undefined for what is not ours. */
export function definitionAt({ keys }: NoteType, path: KeyPath): DefinedPlace | undefined {
  const [first, ...rest] = path;
  if (typeof first !== 'string') return undefined;
  const top = Object.hasOwn(keys, first)
    ? keys[first]
    : Object.hasOwn(common, first)
      ? common[first as keyof typeof common]
      : undefined;
  if (!top) return undefined;
  let place: DefinedPlace | undefined = { is: top.is, means: top.means, person: isPerson(top.is) };
  for (const step of rest) {
    place = stepInto(place, step, first);
    if (!place) return undefined;
  }
  return place;
}

function stepInto(
  { is, means }: DefinedPlace,
  step: string | number,
  first: string,
): DefinedPlace | undefined {
  if (is.kind === 'list' && typeof step === 'number') return { is: is.of, means, person: isPerson(is.of) };
  if (typeof step !== 'string') return undefined;
  if (is.kind === 'map') return { is: is.of, person: false };
  if (is.kind !== 'record' || !Object.hasOwn(is.keys, step)) return undefined;
  const person = is.person === true;
  return { is: is.keys[step] as KeyKind, means: meaningOfPart(first, step, person), person };
}

function isPerson(kind: KeyKind): boolean {
  return kind.kind === 'record' ? kind.person === true : kind.kind === 'list' && isPerson(kind.of);
}
