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
    const isInKeys = offset < reading.document.bodyStart;
    const saved = document.isDirty && isInKeys ? await savedStatus(document) : undefined;
    const found = reading.library.completionsAt(reading.document, offset, reading.context, saved);
    const typed = await this.#typedDate(found, reading, offset);
    const all = [...(typed ? [typed] : []), ...found];
    if (all.length === 0) return undefined;
    // The editor shows what fits what is written. Where nothing does, a whole value stands there, and the others are wanted.
    const written = (each: Completion): string => reading.document.text.slice(each.replace.start, offset);
    const isFound = all.some((each) => fits(written(each), each.filter ?? each.label));
    const prefix = isFound ? '' : written(all[0] as Completion);
    const items = all.map((each, at) => toItem(each, at, { reading, prefix }));
    return new vscode.CompletionList(items, typed !== undefined || !isFound);
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
  /** What the editor is to take for the beginning of each completion. */
  readonly prefix: string;
}

function toItem(completion: Completion, order: number, { reading, prefix }: At): vscode.CompletionItem {
  const { label, kind, detail, means, insert, snippet, replace, filter, also, goesOn } = completion;
  const { lines } = reading.document;
  const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  if (means) item.documentation = means;
  item.insertText = snippet ? new vscode.SnippetString(insert) : insert;
  item.range = toRange(lines.rangeOf(replace));
  item.sortText = String(order).padStart(4, '0');
  item.filterText = `${prefix}${filter ?? label}`;
  if (also?.length) {
    item.additionalTextEdits = also.map(
      ({ start, end, text: by }) => new vscode.TextEdit(toRange(lines.rangeOf({ start, end })), by),
    );
  }
  if (goesOn) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
  return item;
}

/** Whether the characters of what is written come in a text in their order: then the editor shows it. */
function fits(written: string, filter: string): boolean {
  let at = -1;
  return [...written.toLowerCase()].every((character) => {
    at = filter.toLowerCase().indexOf(character, at + 1);
    return at !== -1;
  });
}
