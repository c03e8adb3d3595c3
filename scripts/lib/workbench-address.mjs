import { extensionIn } from './serve-vscode.mjs';

/**
 * What a window of VS Code shows: a folder, or a `.code-workspace` file, or with neither an empty window; `file` is opened in it;
 * `token` is the server's connection token.
 * @typedef {{ folder?: string, workspace?: string, file?: string, tests?: string, token?: string }} Opening
 */

/**
 * The address of a window of a VS Code server that runs the extension of this project; `tests` is a module whose `run()` the
 * extension host calls.
 * @param {{ authority: string, home: string }} server
 * @param {Opening} opening absolute paths
 */
export function workbenchAddress({ authority, home }, opening) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${uriPath(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extensionIn(home))],
    ...(opening.tests ? [['extensionTestsPath', remote(opening.tests)]] : []),
    ...(opening.file ? [['openFile', remote(opening.file)]] : []),
  ];
  const query = new URLSearchParams();
  if (opening.folder) query.set('folder', uriPath(opening.folder));
  else if (opening.workspace) query.set('workspace', uriPath(opening.workspace));
  else query.set('ew', 'true');
  if (opening.token) query.set('tkn', opening.token);
  query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

/** @param {string} path */
function uriPath(path) {
  return process.platform === 'win32' ? `/${path.replaceAll('\\', '/')}` : path;
}
