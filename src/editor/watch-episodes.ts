import * as vscode from 'vscode';
import type { Configuration } from './configuration.ts';
import { watchFolders } from './watch-folders.ts';

/** What is told of episodes on disk, and what must be known for that. */
interface Watcher {
  /** The text of one is new. */
  readonly onChange: (uri: vscode.Uri) => void;
  /** Some have come or gone. */
  readonly onMove: () => void;
  /** Gives the addresses of the episodes that are known. */
  readonly known: () => readonly string[];
}

/** Watches the episodes of all workspace folders, by whichever patterns are configured from time to time. */
export function watchEpisodes(configuration: Configuration, watcher: Watcher): vscode.Disposable {
  const globs = () =>
    configuration.files.map(({ uri, config }) => [uri, config.episodes?.glob, config.template]).join('\n');
  let known = globs();
  let own = watchPatterns(configuration.patterns, watcher);
  return vscode.Disposable.from(
    watchFiles('**/episodes/*/README.md', watcher),
    watchFolders(watcher),
    watchOwnHands(watcher.onMove),
    new vscode.Disposable(() => own.dispose()),
    configuration.onDidChange(() => {
      const now = globs();
      if (now !== known) {
        known = now;
        own.dispose();
        own = watchPatterns(configuration.patterns, watcher);
        watcher.onMove();
      }
    }),
  );
}

function watchPatterns(patterns: Configuration['patterns'], watcher: Watcher): vscode.Disposable {
  return vscode.Disposable.from(
    ...patterns.map(({ folder, glob }) => watchFiles(new vscode.RelativePattern(folder, glob), watcher)),
  );
}

function watchFiles(
  glob: vscode.GlobPattern,
  { onChange, onMove }: Pick<Watcher, 'onChange' | 'onMove'>,
): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(glob);
  return vscode.Disposable.from(
    files,
    files.onDidChange(onChange),
    files.onDidCreate(onMove),
    files.onDidDelete(onMove),
  );
}

/** Watches which files there are in the folders of episodes of all workspace folders. */
export function watchEpisodeFiles({ onMove, known }: Pick<Watcher, 'onMove' | 'known'>): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher('**/episodes/*/*', false, true, false);
  return vscode.Disposable.from(
    files,
    files.onDidCreate(onMove),
    files.onDidDelete(onMove),
    watchFolders({ onMove, known }),
    watchOwnHands(onMove),
  );
}

/** File systems that tell nothing themselves are at least changed by the window's own hands. */
function watchOwnHands(onMove: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidCreateFiles(onMove),
    vscode.workspace.onDidDeleteFiles(onMove),
    vscode.workspace.onDidRenameFiles(onMove),
  );
}
