import * as vscode from 'vscode';

/**
 * Tells whether nothing can be written to a file: its provider, the settings, or the session say so. Notes that were never saved can
 * be. Rejects where there is no file.
 */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  return (await isReadOnlyFile(uri)) || isReadOnlyDocument(await vscode.workspace.openTextDocument(uri));
}

/** Tells the same of one of many files, which is opened for that only where settings make files read-only. */
export async function isReadOnlyOfMany(uri: vscode.Uri): Promise<boolean> {
  if (await isReadOnlyFile(uri)) return true;
  const address = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === address);
  if (open === undefined && !hasReadOnlyFiles(uri)) return false;
  return isReadOnlyDocument(open ?? (await vscode.workspace.openTextDocument(uri)));
}

async function isReadOnlyFile(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
  return (permissions & vscode.FilePermission.Readonly) !== 0;
}

function hasReadOnlyFiles(uri: vscode.Uri): boolean {
  const files = vscode.workspace.getConfiguration('files', uri);
  const patterns = Object.values(files.get<object>('readonlyInclude') ?? {});
  return patterns.includes(true) || files.get('readonlyFromPermissions') === true;
}

/**
 * Only saving tells: VS Code applies edits to read-only documents without a word, and never takes them for changed. Nothing is
 * written by it, since nothing is changed.
 */
async function isReadOnlyDocument(document: vscode.TextDocument): Promise<boolean> {
  return !document.isDirty && !document.isUntitled && !(await document.save());
}
