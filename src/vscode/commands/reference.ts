import * as vscode from 'vscode';
import type { Page } from '../referencePages.js';
import type { Services } from '../services.js';

/** Opens a page of the reference as its reader sees it, at a heading where one is given. */
export async function showReference({ docs }: Services, page: unknown, anchor: unknown): Promise<void> {
  const file = vscode.Uri.joinPath(docs, `${page === ('rules' satisfies Page) ? 'rules' : 'format'}.md`);
  const at = typeof anchor === 'string' ? file.with({ fragment: anchor }) : file;
  try {
    await vscode.commands.executeCommand('markdown.showPreview', at);
  } catch {
    await vscode.window.showTextDocument(file);
  }
}
