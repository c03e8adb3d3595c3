import * as vscode from 'vscode';
import type { Draft } from '../notes/new-episode.ts';
import { tick } from './tick.ts';

/** Shows a new episode where its writer goes on; the tab stops of its template are live. */
export async function openDraft(document: vscode.TextDocument, draft: Draft): Promise<void> {
  const { text, cursor, snippet } = draft;
  const position = document.positionAt(cursor);
  const selection = new vscode.Range(position, position);
  const editor = await vscode.window.showTextDocument(document, { preview: false, selection });
  tick('hasMadeEpisode');
  // Somebody may have been faster.
  if (snippet === undefined || document.getText() !== text) {
    return;
  }
  const wasDirty = document.isDirty;
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  const options = { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true };
  await editor.insertSnippet(new vscode.SnippetString(snippet), whole, options);
  if (!wasDirty && document.getText() === text) {
    await document.save();
  }
}
