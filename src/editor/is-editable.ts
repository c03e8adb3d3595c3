import * as vscode from 'vscode';

/** Tells whether a document is Markdown that can be written: no past version (`git:`), no output, no description of a rule. */
export function isEditable({ languageId, uri }: vscode.TextDocument): boolean {
  return (
    languageId === 'markdown' &&
    (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true)
  );
}
