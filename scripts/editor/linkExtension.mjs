// Makes an extension's folder count as an installed extension, so that a window loads it as a user's window does.
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/** A link, not a copy: after a build, reloading the window is enough. */
export async function linkExtension(extensionPath, extensionsFolder) {
  const { publisher, name, version } = JSON.parse(
    await readFile(join(extensionPath, 'package.json'), 'utf8'),
  );
  await mkdir(extensionsFolder, { recursive: true });
  await symlink(extensionPath, join(extensionsFolder, `${publisher}.${name}-${version}`), 'junction');
}
