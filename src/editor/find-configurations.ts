import * as vscode from 'vscode';
import { CONFIG_NAME } from '../config/config-file.ts';
import { canSearch, walk } from './walk.ts';

/** Finds the configurations of all workspace folders; there may be none right in such a folder. */
export async function findConfigurations(): Promise<vscode.Uri[]> {
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const below = await Promise.all(roots.map(findBelow));
  // A search leaves out what the writer hides from the file tree.
  const own = roots.map((root) => vscode.Uri.joinPath(root, CONFIG_NAME));
  return [...own, ...below.flat()];
}

async function findBelow(root: vscode.Uri): Promise<vscode.Uri[]> {
  if (!canSearch(root)) {
    const files = await walk(root);
    return files.filter(({ path }) => path.endsWith(`/${CONFIG_NAME}`));
  }
  const pattern = new vscode.RelativePattern(root, `**/${CONFIG_NAME}`);
  return vscode.workspace.findFiles(pattern, '**/node_modules/**');
}
