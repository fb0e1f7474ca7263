import * as vscode from 'vscode';
import type { Fix } from '../../core/fixes/fix.js';
import type { Remedies } from '../../core/fixes/fixesIn.js';
import { workspaceEdit } from '../noteWriter.js';
import { SECTION } from '../sectionName.js';
import { toRange } from './convert.js';
import { SOURCE } from './diagnostics.js';
import type { NoteDocuments, Reading } from './noteDocuments.js';

const { QuickFix } = vscode.CodeActionKind;
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SECTION);

/** Offers what can be done about the problems of a note: fixes at their place, and all that have one right answer. */
export class CodeActions implements vscode.CodeActionProvider {
  readonly #documents: NoteDocuments;

  constructor(documents: NoteDocuments) {
    this.#documents = documents;
  }

  async provideCodeActions(
    text: vscode.TextDocument,
    range: vscode.Range,
    { only, diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const reading = await this.#documents.note(text);
    if (!reading) return [];
    return [
      ...(only === undefined || only.contains(QuickFix)
        ? quickFixes(reading, text, { range, diagnostics })
        : []),
      ...(only?.contains(FIX_ALL) ? fixAll(reading, text) : []),
    ];
  }
}

interface Request {
  readonly range: vscode.Range;
  readonly diagnostics: readonly vscode.Diagnostic[];
}

/** Every fix of every problem at the place, then the ways to ignore them. */
function quickFixes(
  reading: Reading,
  text: vscode.TextDocument,
  { range, diagnostics }: Request,
): vscode.CodeAction[] {
  const { library, document } = reading;
  const span = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const found = library.fixesIn(document, span, reading.context);
  const told = ({ problem }: Remedies): vscode.Diagnostic[] => {
    const place = toRange(library.rangeOfProblem(document, problem));
    return diagnostics.filter(
      (each) => each.source === SOURCE && codeOf(each) === problem.code && each.range.isEqual(place),
    );
  };
  const actions = found.flatMap((each) => each.fixes.map((fix) => toAction(fix, text, told(each))));
  const ignoring = found.flatMap((each) => each.ignores.map((fix) => toAction(fix, text, told(each))));
  return withoutRepeats([...actions, ...ignoring]);
}

function fixAll(reading: Reading, text: vscode.TextDocument): vscode.CodeAction[] {
  const { edits } = reading.library.fixAll(reading.document, reading.context);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all in note', FIX_ALL);
  action.edit = workspaceEdit(text, edits);
  return [action];
}

function toAction(fix: Fix, text: vscode.TextDocument, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, QuickFix);
  action.isPreferred = fix.only;
  action.diagnostics = diagnostics;
  if (fix.edits.length > 0) action.edit = workspaceEdit(text, fix.edits);
  if (fix.command) {
    const { id, arguments: given } = fix.command;
    action.command = { command: `${SECTION}.${id}`, title: fix.title, arguments: [...given] };
  }
  return action;
}

/** Two problems of one code on one line can be ignored by the same comment. */
function withoutRepeats(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  const seen = new Map<string, vscode.CodeAction>();
  for (const action of actions) {
    const edits = action.edit?.entries().flatMap(([, each]) => each);
    const name = JSON.stringify([action.title, edits]);
    const before = seen.get(name);
    if (before) before.diagnostics = [...(before.diagnostics ?? []), ...(action.diagnostics ?? [])];
    else seen.set(name, action);
  }
  return [...seen.values()];
}

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}
