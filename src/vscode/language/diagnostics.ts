import * as vscode from 'vscode';
import type { Severity } from '../../core/problem.js';
import { DisposableStore } from '../disposables.js';
import { headingAnchor } from '../../core/text/headingAnchor.js';
import { referenceUri } from '../referencePages.js';
import { toRange } from './convert.js';
import type { NoteChecks, PlacedProblem } from './noteChecks.js';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
};

/** Codes that are shown faintly, at their place only: a key of the user's own is no news. */
const faint: ReadonlySet<string> = new Set(['key/unknown']);

/** What every diagnostic of ours names as its source. */
export const SOURCE = 'After Interview';

/** Shows the problems of all notes in the editor and in the Problems view. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection(SOURCE);
  readonly #disposables = new DisposableStore();

  constructor(checks: NoteChecks) {
    this.#disposables.add(
      this.#collection,
      checks.onDidChange((uris) =>
        this.#collection.set(
          uris.map((uri) => [vscode.Uri.parse(uri, true), checks.problemsOf(uri).map(toDiagnostic)]),
        ),
      ),
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function toDiagnostic({ code, severity, message, range }: PlacedProblem): vscode.Diagnostic {
  const shown = faint.has(code) ? vscode.DiagnosticSeverity.Hint : severities[severity];
  const diagnostic = new vscode.Diagnostic(toRange(range), message, shown);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: code, target: referenceUri('rules', headingAnchor(code)) };
  return diagnostic;
}
