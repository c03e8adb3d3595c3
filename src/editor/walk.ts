import * as vscode from 'vscode';
import { isHidden } from '../archive/check-files.ts';

/** The schemes that are sure to have a file search. */
const SEARCHED = new Set(['file', 'vscode-remote']);

/** Levels of folders below a workspace folder that are looked through on other schemes. */
const DEEPEST = 4;

/** Tells whether files below a folder can be searched: where no search is registered for a scheme, VS Code waits for ever. */
export function canSearch({ scheme }: vscode.Uri): boolean {
  return SEARCHED.has(scheme);
}

/** Gives all files of a folder and some levels below; hidden folders, and what cannot be read, are passed over. */
export async function walk(folder: vscode.Uri, depth = DEEPEST): Promise<vscode.Uri[]> {
  const entries = await list(folder);
  const files = entries.filter(([, type]) => type === vscode.FileType.File);
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
