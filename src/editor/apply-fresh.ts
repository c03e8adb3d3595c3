import * as vscode from 'vscode';
import type { Edit } from '../notes/span.ts';
import { toWorkspaceEdit } from './convert.ts';

/** How often edits are tried anew that came too late for the text as it was. */
const ATTEMPTS = 10;

/**
 * Applies edits of a document, which are found anew when its text changes under them. Answers whether they were applied;
 * false where none were found.
 */
export async function applyFresh(
  document: vscode.TextDocument,
  find: (text: string) => readonly Edit[],
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS && !document.isClosed; attempt += 1) {
    const edits = find(document.getText());
    if (edits.length === 0) return false;
    if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))) return true;
  }
  return false;
}
