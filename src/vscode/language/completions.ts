import * as vscode from 'vscode';
import type { Completion, CompletionKind } from '../../core/language/completion/completion.js';
import { parseNote } from '../../core/notes/parseNote.js';
import { toRange } from './convert.js';
import type { NoteDocuments, Reading } from './noteDocuments.js';

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  link: vscode.CompletionItemKind.Reference,
  person: vscode.CompletionItemKind.User,
  date: vscode.CompletionItemKind.Event,
  heading: vscode.CompletionItemKind.Module,
  note: vscode.CompletionItemKind.Snippet,
};

/** Characters behind which there may be something to choose. */
export const triggers = [':', ' ', '-', ',', '{', '[', '#'];

/** Completes keys, values, links, people, dates and the words of the sections that are read. */
export class Completions implements vscode.CompletionItemProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionList | undefined> {
    const reading = await this.#documents.any(document);
    if (!reading) return undefined;
    const offset = reading.document.lines.offsetAt(position);
    const saved = document.isDirty ? await savedStatus(document) : undefined;
    const found = reading.library.completionsAt(reading.document, offset, reading.context, saved);
    const typed = await this.#typedDate(found, reading, offset);
    if (found.length === 0 && !typed) return undefined;
    const items = [...(typed ? [typed] : []), ...found].map((each, at) =>
      toItem(each, at, { reading, offset }),
    );
    return new vscode.CompletionList(items, typed !== undefined);
  }

  /** A date in words that is being typed: "next tuesday 10:00". */
  async #typedDate(
    found: readonly Completion[],
    { document, services: { dates } }: Reading,
    offset: number,
  ): Promise<Completion | undefined> {
    const like = found.find(({ kind }) => kind === 'date');
    if (!like) return undefined;
    const written = document.text.slice(like.replace.start, offset).trim();
    if (written.length < 3 || /^\d{4}-\d{2}/.test(written)) return undefined;
    const isMoment = (like.detail ?? '').length > 10;
    const date = isMoment ? await dates.moment(written) : await dates.day(written);
    if (date === undefined) return undefined;
    return {
      label: written,
      kind: 'date',
      detail: date,
      insert: date,
      filter: written,
      replace: like.replace,
    };
  }
}

/** The status of the note on disk, while its editor has changes. */
async function savedStatus({ uri }: vscode.TextDocument): Promise<string | undefined> {
  if (uri.scheme === 'untitled') return undefined;
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return parseNote({ uri: uri.toString(), path: uri.path, text })?.status;
  } catch {
    return undefined;
  }
}

interface At {
  readonly reading: Reading;
  readonly offset: number;
}

function toItem(completion: Completion, order: number, { reading, offset }: At): vscode.CompletionItem {
  const { label, kind, detail, means, insert, snippet, replace, filter, also, goesOn } = completion;
  const { lines, text } = reading.document;
  const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  if (means) item.documentation = means;
  item.insertText = snippet ? new vscode.SnippetString(insert) : insert;
  item.range = toRange(lines.rangeOf(replace));
  item.sortText = String(order).padStart(4, '0');
  item.filterText = filterFor(
    text.slice(replace.start, offset),
    text.slice(replace.start, replace.end),
    filter ?? label,
  );
  if (also?.length) {
    item.additionalTextEdits = also.map(
      ({ start, end, text: by }) => new vscode.TextEdit(toRange(lines.rangeOf({ start, end })), by),
    );
  }
  if (goesOn) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
  return item;
}

/** The editor shows only what fits what stands there; where a whole value stands there, all others are wanted. */
function filterFor(before: string, whole: string, filter: string): string {
  return before !== '' && before === whole && !filter.toLowerCase().startsWith(before.toLowerCase())
    ? `${before} ${filter}`
    : filter;
}
