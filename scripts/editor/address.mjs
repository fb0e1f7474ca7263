// The address of a window of the VS Code server.
import { resolve } from 'node:path';

/**
 * @param {string} authority Host and port of the server.
 * @param {object} window
 * @param {string} [window.workspace] A folder or a `.code-workspace` file.
 * @param {string[]} [window.extensions] Folders of extensions under development.
 * @param {string} [window.tests] The module whose `run()` the extension host executes.
 * @param {string} [window.token] The server's connection token.
 */
export function windowAddress(authority, { workspace, extensions = [], tests, token }) {
  const onServer = (path) => `vscode-remote://${authority}${serverPath(path)}`;
  const payload = [['skipWelcome', 'true']];
  for (const folder of extensions) payload.push(['extensionDevelopmentPath', onServer(folder)]);
  if (tests) payload.push(['extensionTestsPath', onServer(tests)]);

  const address = new URL(`http://${authority}/`);
  if (token) address.searchParams.set('tkn', token);
  if (workspace) {
    const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
    address.searchParams.set(kind, serverPath(workspace));
  }
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** A path as the server's URIs have it: absolute, with forward slashes, with a slash before a drive's letter. */
function serverPath(path) {
  const text = resolve(path).replaceAll('\\', '/');
  return text.startsWith('/') ? text : `/${text}`;
}
