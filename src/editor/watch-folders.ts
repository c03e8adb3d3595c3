import * as vscode from 'vscode';

/** Milliseconds without another folder after which is told that some have come or gone. */
const REST = 300;

/** Folders seldom have an extension, those of episodes sometimes do. */
const FOLDER = /\/(?:[^./]+|episodes\/[^/]+)$/;

/** Where programs keep what is nobody's notes. */
const ELSEWHERE = /\/(?:node_modules|\.git)\//;

/**
 * Tells that folders of the workspace have come or gone, once for all of a moment. Of a folder that another program moves or
 * deletes, nothing may be told but the folder itself, and not that it is one: that is guessed by its name.
 */
export function watchFolders(onMove: () => void): vscode.Disposable {
  const all = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = ({ path }: vscode.Uri) => {
    if (FOLDER.test(path) && !ELSEWHERE.test(path)) {
      clearTimeout(timer);
      timer = setTimeout(onMove, REST);
    }
  };
  return vscode.Disposable.from(
    all,
    all.onDidCreate(tell),
    all.onDidDelete(tell),
    vscode.workspace.onDidChangeWorkspaceFolders(onMove),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
