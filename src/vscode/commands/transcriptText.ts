import * as vscode from 'vscode';
import { decodeText } from '../files/decodeText.js';
import { whyNot } from '../files/diskText.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { targetOf } from './targets.js';

/** An hour of talk is about a tenth of a megabyte. */
const MOST_BYTES = 10_000_000;

/** The text of a transcript as the answers of an automation name it: `text`, or `file`. Undefined where they name none. */
export async function textNamed({
  text,
  file,
}: Readonly<Record<string, unknown>>): Promise<string | undefined> {
  if (typeof text === 'string') return notTooLong(text);
  if (file === undefined) return undefined;
  const target = targetOf(file);
  if (target.kind !== 'file') throw new UserFacingError('“file” is the address of a file.');
  return textOfFile(target.uri);
}

/** Asks where the transcript is, and reads it; undefined when the user leaves. Nothing of it is kept. */
export async function askForText(services: Services): Promise<string | undefined> {
  const front = textInFront(services);
  const items = [
    ...(front
      ? [
          {
            label: '$(edit) From the text in front',
            description: nameOf(front),
            read: async () => front.getText(),
          },
        ]
      : []),
    { label: '$(file) From a file…', description: '.vtt, .srt, .txt, .md', read: chooseFile },
    { label: '$(clippy) From the clipboard', read: async () => vscode.env.clipboard.readText() },
  ];
  const title = 'Add questions from a transcript';
  const placeHolder = 'Where is the transcript? It is read on this computer and not kept.';
  const text = await (await vscode.window.showQuickPick(items, { title, placeHolder }))?.read();
  return text === undefined ? undefined : notTooLong(text);
}

async function chooseFile(): Promise<string | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: 'Transcript',
      openLabel: 'Read',
      filters: { Transcripts: ['vtt', 'srt', 'txt', 'md', 'text', 'sbv'], 'All files': ['*'] },
    })) ?? [];
  return uri && textOfFile(uri);
}

async function textOfFile(uri: vscode.Uri): Promise<string> {
  const name = vscode.workspace.asRelativePath(uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) throw tooLong(name);
    return decodeText(await vscode.workspace.fs.readFile(uri), name);
  } catch (error) {
    throw error instanceof UserFacingError ? error : new UserFacingError(whyNot(error, name));
  }
}

function notTooLong(text: string): string {
  if (text.length > MOST_BYTES) throw tooLong('This text');
  return text;
}

function tooLong(name: string): UserFacingError {
  return new UserFacingError(`${name} is larger than ten megabytes. Choose the transcript of one interview.`);
}

/** A text in an editor that is no note: the active one, else one that can be seen. */
function textInFront({ search }: Services): vscode.TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors]
    .flatMap((editor) => editor?.document ?? [])
    .find(
      ({ uri }) => /^(?:file|untitled|vscode-)/.test(uri.scheme) && !search.index.notes.has(uri.toString()),
    );
}

function nameOf({ uri }: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(uri);
}
