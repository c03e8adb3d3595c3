import * as vscode from 'vscode';
import { isHidden } from '../archive/check-files.ts';
import { placeOf } from '../notes/episode-pattern.ts';

/** The schemes that are sure to have a file search. */
const SEARCHED = new Set(['file', 'vscode-remote']);

/** Levels of folders below a workspace folder that are looked through on other schemes. */
const DEEPEST = 4;

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
  // Where no file search is registered for a scheme, VS Code waits for one for ever.
  if (!SEARCHED.has(root.scheme)) {
    const files = await walk(root, DEEPEST);
    return files.filter(({ path }) => name === '*' || path.endsWith(`/${name}`));
  }
  // The pattern is matched below the root, so a root that is the archive's folder itself needs another.
  const isArchive = isInEpisode(vscode.Uri.joinPath(root, '*', 'README.md'));
  const pattern = new vscode.RelativePattern(root, isArchive ? `*/${name}` : `**/episodes/*/${name}`);
  return vscode.workspace.findFiles(pattern, '**/node_modules/**');
}

async function walk(folder: vscode.Uri, depth: number): Promise<vscode.Uri[]> {
  const entries = await list(folder);
  const files = isInEpisode(vscode.Uri.joinPath(folder, 'README.md'))
    ? entries.filter(([, type]) => type === vscode.FileType.File)
    : [];
  const folders = entries.filter(([name, type]) => type === vscode.FileType.Directory && !isHidden(name));
  const below = await Promise.all(
    folders.map(([name]) => (depth > 0 ? walk(vscode.Uri.joinPath(folder, name), depth - 1) : [])),
  );
  return [...files.map(([name]) => vscode.Uri.joinPath(folder, name)), ...below.flat()];
}

/** Lists a folder; one that cannot be read is empty. */
async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function isInEpisode(notes: vscode.Uri): boolean {
  return placeOf(notes.path) !== undefined;
}
