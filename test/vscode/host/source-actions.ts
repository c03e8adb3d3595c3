import * as vscode from 'vscode';

/** Gives the source actions of a kind for a document, with the edits of the first. */
export function actionsOf(document: vscode.TextDocument, kind: string): Thenable<vscode.CodeAction[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const [resolved, command] = [1, 'vscode.executeCodeActionProvider'];
  return vscode.commands.executeCommand(command, document.uri, all, kind, resolved);
}

/**
 * Waits until so many who fix all of a document have come, and gives their actions: VS Code gives up on a request when another
 * comes meanwhile.
 */
export async function untilProvided(
  document: vscode.TextDocument,
  count: number,
): Promise<vscode.CodeAction[]> {
  let found: vscode.CodeAction[] = [];
  for (let calm = 0; calm < 2; ) {
    found = await Promise.resolve(actionsOf(document, 'source.fixAll')).catch(() => []);
    calm = found.length >= count ? calm + 1 : 0;
  }
  return found;
}
