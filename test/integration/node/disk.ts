import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file } from '../support/workspace.js';

/** The path of a file of the workspace on this computer. */
export function pathOf(path: string): string {
  return file(path).fsPath;
}

/** A folder outside of the workspace, gone after the work. */
export async function withOutside(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'after-interview-outside-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A small disk of its own in a folder of the workspace. */
export interface SmallDisk {
  readonly path: string;
  /** From now on nothing can be written to it. */
  readonly makeReadOnly: () => void;
}

/** Works on a disk of 64 KB; false where this computer lets nobody make one. */
export async function withSmallDisk(
  name: string,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<boolean> {
  const path = pathOf(name);
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return false;
  }
  try {
    await work({
      path,
      makeReadOnly: () => void execFileSync('mount', ['-o', 'remount,ro', path], { stdio: 'ignore' }),
    });
  } finally {
    execFileSync('umount', ['-l', path]);
  }
  return true;
}
