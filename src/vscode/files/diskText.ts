import * as vscode from 'vscode';
import { UserFacingError } from '../messages.js';

/** A save that is under way in another window, or an event that is on its way, comes within this time. */
const PATIENCE_MS = 2000;
/** What the editor shows is read again, and that comes within this time. */
const REREAD_MS = 6000;

/**
 * Makes sure that saving a document writes what it shows and nothing else: the editor would turn what is not UTF-8 into
 * replacement characters, and make all line ends alike. Waits for the editor where it is behind the disk.
 *
 * @throws {UserFacingError} when saving would change more than was asked for, and what to do about it.
 */
export async function assertSavesAsIs(document: vscode.TextDocument): Promise<void> {
  const name = vscode.workspace.asRelativePath(document.uri);
  if (!/^utf8/.test(document.encoding)) return; // the editor keeps the encoding that the user chose
  const text = await textOnDisk(document.uri, name);
  if (text === undefined) {
    throw new UserFacingError(
      `${name} is not in UTF-8, and saving it would lose characters. Choose its encoding in the status bar, save it with the encoding UTF-8, and try again.`,
    );
  }
  if (hasMixedLineEnds(text)) {
    throw new UserFacingError(
      `${name} has two kinds of line ends (CRLF and LF), and saving it would change them all. Choose one in the status bar, save it, and try again.`,
    );
  }
  if (document.isDirty || isSame(text, document)) return;
  await caughtUp(document, async () => isSame((await textOnDisk(document.uri, name)) ?? '', document));
}

/** The text without its mark for the byte order; undefined when it is not UTF-8. */
async function textOnDisk(uri: vscode.Uri, name: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw new UserFacingError(whyNot(error, name));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether only the beginning of a text has reached the disk: where that is full, the editor may take a part for the whole. */
export async function isCutOff(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    const found = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    // The last character may be cut in two.
    return found.length < text.length && text.startsWith(found.replace(/\uFFFD+$/, ''));
  } catch {
    return false;
  }
}

/** Why a file cannot be read, and what to do about it. */
export function whyNot(error: unknown, name: string): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  if (code === 'FileNotFound') return `${name} is no longer there.`;
  if (code === 'NoPermissions') return `${name} cannot be read: you are not allowed to.`;
  return `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** A return without a line feed is a line end for the editor, too. */
function hasMixedLineEnds(text: string): boolean {
  const both = text.split('\r\n').length - 1;
  const feeds = text.split('\n').length - 1;
  const returns = text.split('\r').length - 1;
  return (both > 0 && feeds > both) || returns > both;
}

function isSame(text: string, document: vscode.TextDocument): boolean {
  return text.replaceAll('\r\n', '\n') === document.getText().replaceAll('\r\n', '\n');
}

/**
 * Waits until the editor has what is on disk. Events get lost (a folder was made anew, a disk is far away): then the file is
 * shown, for the editor reads again what it shows.
 */
async function caughtUp(document: vscode.TextDocument, isSameNow: () => Promise<boolean>): Promise<void> {
  if (await comes(document, isSameNow, PATIENCE_MS)) return;
  await vscode.window.showTextDocument(document, { preserveFocus: true });
  if (await comes(document, isSameNow, REREAD_MS)) return;
  const name = vscode.workspace.asRelativePath(document.uri);
  throw new UserFacingError(
    `${name} was changed on disk, and the editor does not show it yet. Nothing was changed. Open it and try again.`,
  );
}

function comes(
  document: vscode.TextDocument,
  isSameNow: () => Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(answer);
    };
    const listening = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) void isSameNow().then((yes) => yes && end(true));
    });
    const timer = setTimeout(() => void isSameNow().then(end), withinMs);
  });
}
