import * as vscode from 'vscode';
import { episodeId } from '../notes/detect.ts';

const PATTERN = '**/episodes/*/README.md';

/** The schemes that are sure to have a file search. */
const SEARCHED = new Set(['file', 'vscode-remote']);

/** Levels of folders below a workspace folder that are looked through on other schemes. */
const DEEPEST = 4;

/** Finds the episodes of all workspace folders, or of one folder. */
export async function findEpisodes(folder?: vscode.Uri): Promise<vscode.Uri[]> {
  const roots =
    folder === undefined ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri) : [folder];
  const found = await Promise.all(roots.map(findBelow));
  return found.flat();
}

async function findBelow(root: vscode.Uri): Promise<vscode.Uri[]> {
  // Where no file search is registered for a scheme, VS Code waits for one for ever.
  if (!SEARCHED.has(root.scheme)) {
    return walk(root, DEEPEST);
  }
  // The pattern is matched below the root, so a root that is the archive's folder itself needs another.
  const isArchive = episodeId(vscode.Uri.joinPath(root, '*', 'README.md').path) !== undefined;
  const pattern = new vscode.RelativePattern(root, isArchive ? '*/README.md' : PATTERN);
  return vscode.workspace.findFiles(pattern, '**/node_modules/**');
}

async function walk(folder: vscode.Uri, depth: number): Promise<vscode.Uri[]> {
  const entries = await list(folder);
  const files = entries
    .filter(([name, type]) => type === vscode.FileType.File && name === 'README.md')
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .filter((uri) => episodeId(uri.path) !== undefined);
  const folders = entries.filter(([name, type]) => type === vscode.FileType.Directory && !isSkipped(name));
  const below = await Promise.all(
    folders.map(([name]) => (depth > 0 ? walk(vscode.Uri.joinPath(folder, name), depth - 1) : [])),
  );
  return [...files, ...below.flat()];
}

/** Lists a folder; one that cannot be read is empty. */
async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
