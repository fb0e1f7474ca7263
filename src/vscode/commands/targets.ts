import * as vscode from 'vscode';
import type { Note } from '../../core/notes/note.js';
import type { TreeNode } from '../../core/views/treeNode.js';
import { currentFile } from '../currentNote.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';

/** What a command was called with: an item of a tree, a file, an object of answers, or nothing. */
export type Target =
  | { readonly kind: 'node'; readonly node: TreeNode }
  | { readonly kind: 'file'; readonly uri: vscode.Uri }
  | { readonly kind: 'answers'; readonly answers: Readonly<Record<string, unknown>> }
  | { readonly kind: 'none' };

/** Tells what the first argument of a command is. */
export function targetOf(argument: unknown): Target {
  if (argument instanceof vscode.Uri) return { kind: 'file', uri: argument };
  if (typeof argument === 'string' && /^[a-z][\w+.-]+:/i.test(argument))
    return { kind: 'file', uri: vscode.Uri.parse(argument, true) };
  if (typeof argument !== 'object' || argument === null) return { kind: 'none' };
  if (isNode(argument)) return { kind: 'node', node: argument };
  if (isUriLike(argument)) return { kind: 'file', uri: vscode.Uri.from(argument) };
  return { kind: 'answers', answers: argument as Record<string, unknown> };
}

/** An argument `{uri, …}` apart: what the command is about, and what else it says. Any other argument says nothing else. */
export function withAnswers(argument: unknown): {
  readonly about: unknown;
  readonly answers: Readonly<Record<string, unknown>>;
} {
  const target = targetOf(argument);
  const answers = target.kind === 'answers' ? target.answers : {};
  return { about: answers['uri'] ?? argument, answers };
}

/** The note that a command is about: the file, the item's note, else the one in front of the user. */
export async function noteFor(argument: unknown, { search }: Services): Promise<Note | undefined> {
  const target = targetOf(argument);
  await (target.kind === 'file' ? search.caughtUp() : search.isSettled());
  const uri =
    target.kind === 'file'
      ? target.uri.toString()
      : target.kind === 'node'
        ? target.node.note
        : currentFile()?.toString();
  if (uri === undefined) return undefined;
  const found = search.index.notes.get(uri);
  if (!found && target.kind === 'file')
    throw new UserFacingError(
      `${vscode.workspace.asRelativePath(target.uri)} is not a note of After Interview.`,
    );
  return found;
}

function isNode(value: object): value is TreeNode {
  return 'accessibleLabel' in value && 'context' in value && 'id' in value;
}

/** A `Uri` that went through JSON, as in a keybinding. */
function isUriLike(
  value: object,
): value is { scheme: string; path: string; authority?: string; query?: string } {
  const { scheme, path } = value as { scheme?: unknown; path?: unknown };
  return typeof scheme === 'string' && typeof path === 'string';
}
