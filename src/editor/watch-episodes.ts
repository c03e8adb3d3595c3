import * as vscode from 'vscode';

/** What is told of episodes on disk. */
interface Watcher {
  /** The text of one is new. */
  readonly onChange: (uri: vscode.Uri) => void;
  /** Some have come or gone. */
  readonly onMove: () => void;
}

/** Watches the episodes of all workspace folders. */
export function watchEpisodes({ onChange, onMove }: Watcher): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher('**/episodes/*/README.md');
  return vscode.Disposable.from(
    files,
    files.onDidChange(onChange),
    files.onDidCreate(onMove),
    files.onDidDelete(onMove),
    watchFolders(onMove),
  );
}

/** Watches which files there are in the folders of episodes of all workspace folders. */
export function watchEpisodeFiles(onMove: () => void): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher('**/episodes/*/*', false, true, false);
  return vscode.Disposable.from(
    files,
    files.onDidCreate(onMove),
    files.onDidDelete(onMove),
    watchFolders(onMove),
    // File systems that tell nothing themselves are at least changed by the window's own hands.
    vscode.workspace.onDidCreateFiles(onMove),
    vscode.workspace.onDidDeleteFiles(onMove),
    vscode.workspace.onDidRenameFiles(onMove),
  );
}

/** Of a folder that is moved or deleted, nothing may be told but the folder itself. */
function watchFolders(onMove: () => void): vscode.Disposable {
  const folders = vscode.workspace.createFileSystemWatcher('**/episodes/*', false, true, false);
  return vscode.Disposable.from(
    folders,
    folders.onDidCreate(onMove),
    folders.onDidDelete(onMove),
    vscode.workspace.onDidChangeWorkspaceFolders(onMove),
  );
}
