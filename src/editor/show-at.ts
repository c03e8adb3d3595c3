import * as vscode from 'vscode';

/** Shows a document where it can be seen already, with the cursor at an offset. */
export async function showAt(document: vscode.TextDocument, offset: number): Promise<void> {
  const seen = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const cursor = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(cursor, cursor),
    ...(seen?.viewColumn && { viewColumn: seen.viewColumn }),
  });
}
