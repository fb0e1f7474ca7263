import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { FrontMatterTree } from '../../document/frontMatterTree.js';
import type { NoteDocument } from '../../document/noteDocument.js';
import type { Span } from '../../document/position.js';
import { capital } from '../../notes/identity.js';
import type { KeyKind } from '../../notes/keyKinds.js';
import { parsePeople, type Person, personLabel } from '../../text/people.js';
import { clip, plain } from '../../text/plain.js';
import type { NoteSymbol } from './noteSymbol.js';

/** The people and the lists of the front matter, such as interviewers, history and scores. */
export function frontMatterSymbols({ definition, tree }: NoteDocument): NoteSymbol[] {
  if (!definition || !tree) return [];
  const found: NoteSymbol[] = [];
  for (const [key, { is }] of Object.entries(definition.keys)) {
    const keySpan = tree.keySpan([key]);
    const node = tree.node([key]);
    const span = node && tree.spanOf(node);
    if (!keySpan || !node || !span || span.end === span.start) continue;
    const around = { start: keySpan.start, end: Math.max(keySpan.end, span.end) };
    found.push(...symbolsOf({ tree, key, is, node, keySpan, span: around }));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

interface Entry {
  readonly tree: FrontMatterTree;
  readonly key: string;
  readonly is: KeyKind;
  readonly node: Node;
  readonly keySpan: Span;
  readonly span: Span;
}

/** A person stands for themselves; a list is a group of what is in it. */
function symbolsOf({ tree, key, is, node, keySpan, span }: Entry): NoteSymbol[] {
  if (is.kind === 'record')
    return is.person ? peopleAt(node, span).map((each) => ({ ...each, detail: capital(key) })) : [];
  const children =
    is.kind === 'list' ? listItems(tree, node, is.of) : is.kind === 'map' ? mapItems(tree, node) : [];
  return children.length === 0
    ? []
    : [{ name: capital(key), detail: '', kind: 'group', span, selection: keySpan, children }];
}

function listItems(tree: FrontMatterTree, node: Node, of: KeyKind): NoteSymbol[] {
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.flatMap((item) => {
    const span = item ? tree.spanOf(item) : undefined;
    if (!span || span.end === span.start) return [];
    if (of.kind === 'record' && of.person) return peopleAt(item, span);
    const [name, ...rest] = textsOf(item);
    return name === undefined ? [] : [leaf('entry', name, rest.join(' · '), span)];
  });
}

function mapItems(tree: FrontMatterTree, node: Node): NoteSymbol[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const span = tree.spanOf(key as Node);
    if (!span || !isScalar(key)) return [];
    const end = value ? (tree.spanOf(value as Node)?.end ?? span.end) : span.end;
    const detail = textsOf(value as Node | null).join(' · ');
    const found = leaf('entry', String(key.value), detail, {
      start: span.start,
      end: Math.max(end, span.end),
    });
    return [{ ...found, selection: span }];
  });
}

/** What names an entry comes first, then the rest in its order. */
const naming = ['name', 'title', 'status', 'id'];

function textsOf(node: Node | null): string[] {
  if (isScalar(node)) return plain(String(node.value)) === '' ? [] : [String(node.value)];
  if (!isMap(node)) return [];
  const texts = node.items.flatMap(({ key, value }) =>
    isScalar(key) && isScalar(value) && plain(String(value.value)) !== ''
      ? [{ rank: (naming.indexOf(String(key.value)) + 99) % 99, text: String(value.value) }]
      : [],
  );
  return texts.sort((a, b) => a.rank - b.rank).map(({ text }) => text);
}

function peopleAt(node: Node, span: Span): NoteSymbol[] {
  const people: (Person & { readonly title?: string; readonly role?: string })[] = isScalar(node)
    ? parsePeople(String(node.value))
    : [partsOf(node)];
  return people.flatMap((person) => {
    const name = personLabel(person);
    const { title, role, email } = person;
    const detail = [title ?? role, name === email ? undefined : email].filter(Boolean).join(' · ');
    return name && plain(name) !== '' ? [leaf('person', name, detail, span)] : [];
  });
}

function partsOf(node: Node): Readonly<Record<string, string>> {
  if (!isMap(node)) return {};
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), String(value.value).trim()]] : [],
    ),
  );
}

/** A symbol with nothing below it. */
export function leaf(kind: NoteSymbol['kind'], name: string, detail: string, span: Span): NoteSymbol {
  const shown = plain(name) || '…';
  return { name: shown, detail: clip(plain(detail), 100), kind, span, selection: span, children: [] };
}
