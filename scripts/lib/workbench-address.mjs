/**
 * What a window of VS Code shows: a folder, or a `.code-workspace` file, or with neither an empty window; `file` is opened in it.
 * All are absolute paths.
 * @typedef {{ folder?: string, workspace?: string, file?: string }} Opening
 */

/**
 * The part of a window's address that says what it shows.
 * @param {Opening} opening
 * @param {(path: string) => string} toUri the URI of a path on the file system of the window
 * @param {readonly (readonly [string, string])[]} [payload] more of what VS Code calls the payload
 */
export function openingQuery(opening, toUri, payload = []) {
  const query = new URLSearchParams();
  if (opening.folder) query.set('folder', toUri(opening.folder));
  else if (opening.workspace) query.set('workspace', toUri(opening.workspace));
  else query.set('ew', 'true');
  const file = opening.file ? [['openFile', toUri(opening.file)]] : [];
  query.set('payload', JSON.stringify([...payload, ...file]));
  return query;
}

/**
 * A path as URIs have it.
 * @param {string} path
 */
export function uriPath(path) {
  return process.platform === 'win32' ? `/${path.replaceAll('\\', '/')}` : path;
}
