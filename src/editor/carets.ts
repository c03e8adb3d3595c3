import * as vscode from 'vscode';

/** Tells whether the writer's caret stands on the line of an offset, in the editor that is being typed in. */
export function isCaretAt(document: vscode.TextDocument, offset: number): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return false;
  const { line } = document.positionAt(offset);
  return editor.selections.some(({ active }) => active.line === line);
}

/** Tells whether a document still has a tab, visible or not; an edit would open one that has none. */
export function hasTab(document: vscode.TextDocument): boolean {
  // VS Code tells of a new editor before it tells of its tab.
  if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return true;
  const uri = document.uri.toString();
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some((input) => {
    if (input instanceof vscode.TabInputText) return input.uri.toString() === uri;
    return input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri;
  });
}
