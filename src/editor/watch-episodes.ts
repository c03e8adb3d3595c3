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
  // Of a folder that is moved or deleted, nothing may be told but the folder itself.
  const folders = vscode.workspace.createFileSystemWatcher('**/episodes/*', false, true, false);
  return vscode.Disposable.from(
    files,
    folders,
    files.onDidChange(onChange),
    files.onDidCreate(onMove),
    files.onDidDelete(onMove),
    folders.onDidCreate(onMove),
    folders.onDidDelete(onMove),
    vscode.workspace.onDidChangeWorkspaceFolders(onMove),
  );
}
