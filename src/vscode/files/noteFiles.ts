import type * as vscode from 'vscode';

/** What a file was when it was last looked at; when both are the same, so is the file. */
export interface FileStamp {
  readonly mtime: number;
  readonly size: number;
}

/**
 * What reading a file gave: the text (or its beginning, where it is very long), nothing there, or why not. `passedOver`
 * says why a file that might have been meant as a note is none.
 */
export type ReadResult =
  | { readonly kind: 'text'; readonly text: string; readonly stamp: FileStamp }
  | { readonly kind: 'not-a-note'; readonly stamp: FileStamp; readonly passedOver?: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Files of this size and above are read up to the head only. */
export const LARGE_FILE = 1_048_576;
/** How much of a file decides whether it can be a note. */
export const FIRST_LOOK = 4096;

/** Reads many files at once. One implementation for every place, a faster one for folders on this computer. */
export interface NoteFiles {
  /** Reads files, in slices; `take` gets each result. Nothing is thrown. */
  read(uris: readonly vscode.Uri[], take: (uri: vscode.Uri, result: ReadResult) => void): Promise<void>;
  /** The stamp of each file; undefined where there is none. */
  stamps(uris: readonly vscode.Uri[]): Promise<(FileStamp | undefined)[]>;
  /** Whether a file, or the nearest folder above it that is there, lies outside of all those folders, through a link. */
  leadsOut(uri: vscode.Uri, folders: readonly vscode.Uri[]): Promise<boolean>;
}

/** Why a file is none of ours without a look at what it says. */
export const BINARY = 'it is not text in UTF-8';

/** A cheap look: only a file that begins with a fence can be a note. Bytes of the file's beginning. */
export function canBeNote(head: Uint8Array): boolean {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  return head[start] === 0x2d && head[start + 1] === 0x2d && head[start + 2] === 0x2d;
}

/** Zero bytes mean that it is no text. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, FIRST_LOOK).includes(0);
}

/** The beginning of a long file, without the character that was cut in two at its end. */
export function withoutCutCharacter(text: string): string {
  return text.replace(/\uFFFD+$/, '');
}
