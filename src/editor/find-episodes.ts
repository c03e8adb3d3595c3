import * as vscode from 'vscode';
import { isHidden } from '../archive/check-files.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { canSearch, walk } from './walk.ts';

/** Finds the episodes of all workspace folders, or of one folder. */
export async function findEpisodes(folder?: vscode.Uri): Promise<vscode.Uri[]> {
  const roots =
    folder === undefined ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri) : [folder];
  const found = await Promise.all(roots.map((root) => findBelow(root, 'README.md')));
  return found.flat();
}

/** Finds all files in the folders of episodes, with and without notes, below a folder; hidden folders are passed over. */
export async function findEpisodeFiles(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found = await findBelow(folder, '*');
  return found.filter(({ path }) => !isHidden(path.slice(folder.path.length)));
}

/** Finds the files of one name, or of any, in the folders of episodes. */
async function findBelow(root: vscode.Uri, name: 'README.md' | '*'): Promise<vscode.Uri[]> {
  if (!canSearch(root)) {
    const files = await walk(root);
    const inEpisodes = files.filter((uri) => isInEpisode(vscode.Uri.joinPath(uri, '..', 'README.md')));
    return inEpisodes.filter(({ path }) => name === '*' || path.endsWith(`/${name}`));
  }
  // The pattern is matched below the root, so a root that is the archive's folder itself needs another.
  const isArchive = isInEpisode(vscode.Uri.joinPath(root, '*', 'README.md'));
  const pattern = new vscode.RelativePattern(root, isArchive ? `*/${name}` : `**/episodes/*/${name}`);
  return vscode.workspace.findFiles(pattern, '**/node_modules/**');
}

function isInEpisode(notes: vscode.Uri): boolean {
  return placeOf(notes.path) !== undefined;
}
