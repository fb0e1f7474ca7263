import * as vscode from 'vscode';
import { readFolder } from '../settings.js';

/** Folders of other people's files, by name. What VS Code itself excludes comes on top. */
const dependencyFolders = [
  'node_modules',
  'bower_components',
  '.git',
  '.hg',
  '.svn',
  '.venv',
  'venv',
  '.tox',
  '__pycache__',
  'vendor',
  '.obsidian',
  '.trash',
  '.vscode-test',
];

/** The part of one workspace folder in which notes are looked for. */
export interface SearchArea {
  readonly folder: vscode.WorkspaceFolder;
  /** The notes folder; the workspace folder itself where none is set. */
  readonly root: vscode.Uri;
  readonly notesFolder: string;
  readonly templates: vscode.Uri | undefined;
}

/** One area per workspace folder. */
export function searchAreas(): SearchArea[] {
  return (vscode.workspace.workspaceFolders ?? []).map((folder) => {
    const notesFolder = readFolder('notesFolder', folder);
    const templates = readFolder('templatesFolder', folder);
    return {
      folder,
      notesFolder,
      root: notesFolder ? vscode.Uri.joinPath(folder.uri, notesFolder) : folder.uri,
      templates: templates ? vscode.Uri.joinPath(folder.uri, templates) : undefined,
    };
  });
}

/** Every markdown file of an area, but for templates. */
export async function findMarkdown(area: SearchArea): Promise<vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(area.root, '**/*.md'),
    excludePattern(area.folder),
  );
  return found.filter((uri) => belongsTo(area, uri));
}

/** Whether a markdown file lies in the area and can be a note: not a template, not in a folder of dependencies. */
export function belongsTo({ root, templates }: SearchArea, uri: vscode.Uri): boolean {
  if (!isBelow(root, uri) || !uri.path.toLowerCase().endsWith('.md')) return false;
  if (templates && isBelow(templates, uri)) return false;
  const inside = uri.path.slice(root.path.length).split('/');
  return !inside.some((part) => dependencyFolders.includes(part));
}

/** Whether an address lies below a folder, or is it. */
export function isBelow(folder: vscode.Uri, uri: vscode.Uri): boolean {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return false;
  const path = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(path);
}

/** Patterns that VS Code excludes by itself and that no note is in. */
const usualExcludes: readonly string[] = [
  '**/.git',
  '**/.svn',
  '**/.hg',
  '**/.DS_Store',
  '**/Thumbs.db',
  '**/node_modules',
  '**/bower_components',
  '**/*.code-search',
];

/** Whether the user excludes more than usual: then only a search can tell whether a file counts. */
export function hasOwnExcludes({ folder }: SearchArea): boolean {
  return ['files', 'search'].some((section) => {
    const excluded =
      vscode.workspace.getConfiguration(section, folder.uri).get<Record<string, unknown>>('exclude') ?? {};
    return Object.keys(excluded).some(
      (pattern) => excluded[pattern] !== false && !usualExcludes.includes(pattern),
    );
  });
}

function excludePattern(folder: vscode.WorkspaceFolder): string {
  const excluded =
    vscode.workspace.getConfiguration('search', folder.uri).get<Record<string, unknown>>('exclude') ?? {};
  const patterns = Object.keys(excluded).filter(
    (pattern) => excluded[pattern] === true && !/[{}]/.test(pattern),
  );
  return `{${[...dependencyFolders.map((name) => `**/${name}/**`), ...patterns].join(',')}}`;
}
