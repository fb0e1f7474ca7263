// Helps `npm start`: opens the view of After Interview in a new window, which an address or an argument cannot.
import * as vscode from 'vscode';

export function activate() {
  return vscode.commands.executeCommand('workbench.view.extension.afterInterview');
}
