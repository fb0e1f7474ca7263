import { isMap, isSeq } from 'yaml';
import type { FrontMatterTree } from '../../document/frontMatterTree.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import type { KeyKind } from '../../notes/keyKinds.js';
import type { NoteType } from '../../noteTypes/noteType.js';
import type { KeyPath } from '../../problem.js';
import { parsePeople, type Person } from '../../text/people.js';
import type { CriterionList, LinkedType, Mention, Scalar } from './mention.js';
import { keysAt, mentionIn, valueAt, wholeMention } from './scalars.js';

/** Everything that the front matter of a note names, also where it has faults, as far as it could be understood. */
export function frontMentions(document: NoteDocument): Mention[] {
  const { tree, definition } = document;
  if (!tree || !definition) return [];
  return [
    ...ownId(document, tree, definition),
    ...links(tree, definition),
    ...criteria(tree, definition),
    ...people(tree, definition),
  ];
}

/** The id that a note has of its own, in its front matter. */
export function explicitId({ tree, definition }: NoteDocument): Scalar | undefined {
  return tree && definition?.linked ? valueAt(tree, ['id']) : undefined;
}

/** The application that a note says it belongs to. */
export function applicationOf({ tree, note }: NoteDocument): string | undefined {
  if (note?.type === 'application') return note.id;
  return tree && valueAt(tree, ['application'])?.text.trim();
}

function ownId(document: NoteDocument, tree: FrontMatterTree, { type, linked }: NoteType): Mention[] {
  if (!linked) return [];
  const of = type as LinkedType;
  const explicit = explicitId(document);
  if (explicit) return [wholeMention({ kind: 'own', of, isDefault: false }, explicit)];
  const line = valueAt(tree, ['type']);
  if (!line) return [];
  return [
    {
      naming: { kind: 'own', of, isDefault: true },
      span: line.inner,
      says: document.note?.id ?? '',
      scalar: line,
    },
  ];
}

function links(tree: FrontMatterTree, { keys }: NoteType): Mention[] {
  return Object.entries(keys).flatMap(([key, { is }]) => {
    const value = is.kind === 'link' ? valueAt(tree, [key]) : undefined;
    return value && is.kind === 'link' ? [wholeMention({ kind: 'link', to: is.to }, value)] : [];
  });
}

/** Where the ids of criteria and dealbreakers stand: who has them in lists, and who as keys. */
function criteria(tree: FrontMatterTree, { type }: NoteType): Mention[] {
  const mention = (list: CriterionList, defines: boolean) => (scalar: Scalar) =>
    wholeMention({ kind: 'criterion', list, defines }, scalar);
  if (type === 'evaluation') {
    return [
      ...keysAt(tree, ['scores']).map(mention('criteria', false)),
      ...keysAt(tree, ['dealbreakers']).map(mention('dealbreakers', false)),
    ];
  }
  if (type !== 'values') return [];
  return (['criteria', 'dealbreakers'] as const).flatMap((list) =>
    itemsAt(tree, [list])
      .flatMap((path) => valueAt(tree, [...path, 'id']) ?? [])
      .map(mention(list, true)),
  );
}

function itemsAt(tree: FrontMatterTree, path: KeyPath): KeyPath[] {
  const list = tree.node(path);
  return isSeq(list) ? list.items.map((_, at) => [...path, at]) : [];
}

function people(tree: FrontMatterTree, { type, keys }: NoteType): Mention[] {
  const found = type === 'reference' ? personIn(tree, []) : [];
  for (const [key, { is }] of Object.entries(keys)) {
    if (!isPerson(is) && !(is.kind === 'list' && isPerson(is.of))) continue;
    const items = is.kind === 'list' ? itemsAt(tree, [key]) : [];
    for (const path of items.length > 0 ? items : [[key]]) found.push(...personAt(tree, path));
  }
  return found;
}

function isPerson(kind: KeyKind): boolean {
  return kind.kind === 'record' && kind.person === true;
}

function personAt(tree: FrontMatterTree, path: KeyPath): Mention[] {
  if (isMap(tree.node(path))) return personIn(tree, path);
  const value = valueAt(tree, path);
  return value ? writtenPeople(value) : [];
}

/** A person as a group of keys. */
function personIn(tree: FrontMatterTree, path: KeyPath): Mention[] {
  const parts = { name: valueAt(tree, [...path, 'name']), email: valueAt(tree, [...path, 'email']) };
  const [name, email] = [parts.name?.text.trim(), parts.email?.text.trim()];
  const person = { ...(name && { name }), ...(email && { email }) };
  return (['name', 'email'] as const).flatMap((part) => {
    const scalar = parts[part];
    return scalar ? [wholeMention({ kind: 'person', part, person, where: 'front' }, scalar)] : [];
  });
}

/** People as one text: `Dana Whitlock <dana@example.com>, Marcus Oyelaran`. */
function writtenPeople(scalar: Scalar): Mention[] {
  const found: Mention[] = [];
  let from = 0;
  const take = (person: Person, part: 'name' | 'email'): void => {
    const says = person[part];
    const at = says === undefined ? -1 : wordsAt(scalar.text, says, from);
    if (says === undefined || at === -1) return;
    found.push(mentionIn({ kind: 'person', part, person, where: 'front' }, scalar, { says, from: at }));
    from = at + says.length;
  };
  for (const person of parsePeople(scalar.text)) {
    take(person, 'name');
    take(person, 'email');
  }
  return found;
}

/** Where words next stand by themselves, not as a piece of longer ones; -1 where they do not. */
function wordsAt(text: string, words: string, from: number): number {
  const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}\p{M}]/u.test(character ?? '');
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return at;
  }
  return -1;
}
