import * as vscode from 'vscode';
import type { Edit } from '../notes/span.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Targets } from './outline-target.ts';
import { isReadOnly } from './read-only.ts';
import { showAt } from './show-at.ts';

/**
 * Applies edits to the text in which targets were found, as one step to undo. Says why where it cannot: without edits, the text would
 * be read otherwise than it is meant. Answers whether they were applied.
 */
export async function applyToTargets(
  { document, version, episode }: Pick<Targets, 'document' | 'version' | 'episode'>,
  edits: readonly Edit[] | undefined,
): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(document.uri);
  if (episode.conflicted) {
    return refuse(vscode.l10n.t('Nothing was changed: {0} has merge conflicts.', name));
  }
  // Notes whose file was deleted can be changed, and saved again.
  if (await isReadOnly(document.uri).catch(() => false)) {
    return refuse(vscode.l10n.t('Nothing was changed: {0} is read-only.', name));
  }
  if (edits === undefined || edits.length === 0) {
    return refuse(vscode.l10n.t('Nothing was changed: the notes would be read as something else.'));
  }
  const isFresh = !document.isClosed && document.version === version;
  if (!isFresh || !(await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
    return refuse(vscode.l10n.t('Nothing was changed: the text has changed meanwhile.'));
  }
  // From the outline, undo works on the active editor.
  if (vscode.window.activeTextEditor?.document !== document) {
    await showAt(document, Math.min(...edits.map(({ span }) => span.start)));
  }
  return true;
}

function refuse(text: string): false {
  void vscode.window.showWarningMessage(text);
  return false;
}
