import * as vscode from 'vscode';
import { whyNot } from '../../files/diskText.js';
import { UserFacingError } from '../../messages.js';

/** Writes a file that does not belong to the notes. */
export async function save(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  } catch (error) {
    throw new UserFacingError(whyNot(error, vscode.workspace.asRelativePath(uri)));
  }
}

/** @throws {UserFacingError} where a file is there already: nobody was asked. */
export async function assertFree(...uris: readonly vscode.Uri[]): Promise<void> {
  const taken = await Promise.all(uris.map(async (uri) => ((await isThere(uri)) ? [uri] : [])));
  const [first] = taken.flat();
  if (first)
    throw new UserFacingError(
      `${vscode.workspace.asRelativePath(first)} is there already. Choose another name.`,
    );
}

/** Whether something has that name. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/**
 * Asks where a file goes; the editor asks before it takes the place of another. Where the ending has to be added, nobody was
 * asked, and no file is replaced.
 */
export async function askWhere(
  title: string,
  name: string,
  kinds: Readonly<Record<string, string>>,
): Promise<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const endings = Object.values(kinds);
  const chosen = await vscode.window.showSaveDialog({
    title,
    saveLabel: 'Save',
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }),
    filters: Object.fromEntries(Object.entries(kinds).map(([kind, ending]) => [kind, [ending]])),
  });
  if (!chosen || endings.some((ending) => chosen.path.toLowerCase().endsWith(`.${ending}`))) return chosen;
  const whole = chosen.with({ path: `${chosen.path}.${endings[0]}` });
  await assertFree(whole);
  return whole;
}

/** An address that a caller gave. */
export function addressIn(value: unknown): vscode.Uri {
  return value instanceof vscode.Uri ? value : vscode.Uri.parse(String(value), true);
}
