import * as vscode from 'vscode';
import { episodeId } from '../notes/detect.ts';

const PATTERN = '**/episodes/*/README.md';

/** Folders below a workspace folder that are searched where the host has no file search. */
const DEEPEST = 4;

/** Finds the episodes of all workspace folders, or of one folder. */
export async function findEpisodes(folder?: vscode.Uri): Promise<vscode.Uri[]> {
  const roots =
    folder === undefined ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri) : [folder];
  const found = await Promise.all(roots.map(findBelow));
  return found.flat();
}

async function findBelow(root: vscode.Uri): Promise<vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(root, PATTERN);
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
  // Only the disk is sure to have a file search; virtual file systems answer nothing.
  return found.length > 0 || root.scheme === 'file' ? found : walk(root, DEEPEST);
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
