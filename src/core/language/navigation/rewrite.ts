import { isMap, isSeq } from 'yaml';
import type { FrontMatterTree } from '../../document/frontMatterTree.js';
import { NoteDocument } from '../../document/noteDocument.js';
import { applyEdits, type EditPlan, planEdit, type TextEdit } from '../../edit/editFrontMatter.js';
import { scalarText, styleOf } from '../../edit/yamlText.js';
import { isMapping } from '../../notes/readValue.js';
import type { KeyPath } from '../../problem.js';
import type { Mention, Scalar } from './mention.js';
import { mentionsIn } from './mentions.js';

/** A mention and what it is to say. */
export interface Rewording {
  readonly mention: Mention;
  readonly to: string;
}

const unsafe = 'This is written in a way that cannot be changed safely.';
const repeats =
  'The front matter repeats a value with an asterisk (*). Write the value out, or change it by hand.';

/**
 * Plans to let mentions of one note say something else, and leaves every other byte alone. The result is read again to
 * prove that these say what they should and everything else what it did; where that fails, nothing is planned.
 */
export function reword(document: NoteDocument, rewordings: readonly Rewording[]): EditPlan {
  if (hasOddLineEnds(document.text)) return { refused: unsafe };
  if (rewordings.length === 0) return { edits: [] };
  const own = rewordings.find(({ mention }) => mention.naming.kind === 'own' && mention.naming.isDefault);
  if (own) return withOwnId(document, own, rewordings);
  const inFront = rewordings.filter(({ mention }) => mention.scalar);
  const edits: TextEdit[] = rewordings
    .filter(({ mention }) => !mention.scalar)
    .map(({ mention: { span }, to }) => ({ ...span, text: to }));
  if (inFront.length > 0) {
    const { front, tree } = document;
    const fault = front?.problems[0]?.message;
    if (fault !== undefined || !tree) return { refused: fault ?? unsafe };
    if (inFront.some(({ mention }) => mention.scalar?.repeated)) return { refused: repeats };
    edits.push(...[...byScalar(inFront)].map(([scalar, text]) => scalarEdit(tree, scalar, text)));
  }
  edits.sort((a, b) => a.start - b.start);
  return isProved(document, edits, rewordings) ? { edits } : { refused: unsafe };
}

/** Whether a text has line ends that the editor counts and we do not: places in it cannot be trusted. */
export function hasOddLineEnds(text: string): boolean {
  return /\r(?!\n)/.test(text);
}

/** A default id becomes one of the note's own, on the line after the type. */
function withOwnId(document: NoteDocument, own: Rewording, rewordings: readonly Rewording[]): EditPlan {
  const others = rewordings.filter((each) => each !== own);
  const rest = reword(document, others);
  const id = planEdit(document.text, [{ set: 'id', value: own.to, after: 'type' }]);
  if ('refused' in rest || 'refused' in id) return 'refused' in rest ? rest : id;
  return { edits: [...id.edits, ...rest.edits].sort((a, b) => a.start - b.start) };
}

/** The whole new text of each key or value: one text can name several people. */
function byScalar(rewordings: readonly Rewording[]): Map<Scalar, string> {
  const texts = new Map<Scalar, string>();
  for (const { mention, to } of [...rewordings].sort(
    (a, b) => (b.mention.from ?? 0) - (a.mention.from ?? 0),
  )) {
    const { scalar, from = 0, says } = mention;
    if (!scalar) continue;
    const text = texts.get(scalar) ?? scalar.text;
    texts.set(scalar, text.slice(0, from) + to + text.slice(from + says.length));
  }
  for (const [scalar, text] of texts) if (scalar.inner === scalar.span) texts.set(scalar, text.trim());
  return texts;
}

function scalarEdit(tree: FrontMatterTree, { path, part, span }: Scalar, text: string): TextEdit {
  const node = part === 'key' ? tree.pair(path)?.key : tree.node(path);
  const style = styleOf(node as Parameters<typeof styleOf>[0]);
  // Among braces these marks would end the value.
  const needsQuotes = style === 'plain' && isAmongBraces(tree, path) && /[,[\]{}]/.test(text);
  return { ...span, text: scalarText(text, needsQuotes ? 'double' : style) };
}

function isAmongBraces(tree: FrontMatterTree, path: KeyPath): boolean {
  return path.some((_, at) => {
    const around = tree.node(path.slice(0, at));
    return (isMap(around) || isSeq(around)) && around.flow === true;
  });
}

function isProved(
  document: NoteDocument,
  edits: readonly TextEdit[],
  rewordings: readonly Rewording[],
): boolean {
  const text = applyEdits(document.text, edits);
  const after = new NoteDocument({ uri: document.uri, path: document.path, text });
  const before = mentionsIn(document);
  const now = mentionsIn(after);
  const to = new Map(rewordings.map((each) => [each.mention, each.to]));
  return (
    before.length === now.length &&
    before.every((mention, at) => now[at]?.says === wanted(mention, after, to)) &&
    now.every(({ naming }, at) => naming.kind === before[at]?.naming.kind) &&
    JSON.stringify(after.front?.data) === JSON.stringify(dataWith(document, rewordings))
  );
}

/** What a mention is to say; a default id can follow from what is changed. */
function wanted(mention: Mention, after: NoteDocument, to: ReadonlyMap<Mention, string>): string | undefined {
  if (mention.naming.kind === 'own' && mention.naming.isDefault) return after.note?.id;
  return to.get(mention) ?? mention.says;
}

/** The front matter as it should be read afterwards. */
function dataWith({ front }: NoteDocument, rewordings: readonly Rewording[]): unknown {
  let data: unknown = front?.data;
  const inFront = rewordings.filter(({ mention }) => mention.scalar);
  for (const [{ path, part }, text] of byScalar(inFront)) data = changed(data, path, { part, text });
  return data;
}

function changed(
  data: unknown,
  path: KeyPath,
  to: { readonly part: Scalar['part']; readonly text: string },
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to.text;
  if (Array.isArray(data)) return data.map((each, at) => (at === step ? changed(each, rest, to) : each));
  if (!isMapping(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (key !== step) return [key, value];
      return rest.length === 0 && to.part === 'key' ? [to.text, value] : [key, changed(value, rest, to)];
    }),
  );
}
