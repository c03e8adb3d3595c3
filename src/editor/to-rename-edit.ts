import * as vscode from 'vscode';
import { toRange } from './convert.ts';
import { measure } from './read-file.ts';
import type { RenamedFile, RenamingFile } from './rename-files.ts';

/**
 * Makes the edit of what was renamed, which VS Code shows before it is applied. There, published episodes wait to be ticked: they
 * are history. Where there is nothing else, so does all.
 */
export function toRenameEdit(files: readonly RenamedFile[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const changed = files.filter(({ edits }) => edits !== undefined && edits.length > 0);
  const isHistory = changed.some(({ kind }) => kind === 'published');
  for (const { uri, text, kind, edits = [] } of changed) {
    const file = measure(uri, text);
    const needsConfirmation = kind === 'published' || !isHistory;
    for (const { span, text: put } of edits) {
      edit.replace(uri, toRange(file, span), put, { needsConfirmation, label: labelOf(kind) });
    }
  }
  return edit;
}

function labelOf(kind: RenamingFile['kind']): string {
  switch (kind) {
    case 'published':
      return vscode.l10n.t('Published episodes');
    case 'to-come':
      return vscode.l10n.t('Episodes to come');
    case 'configuration':
      return vscode.l10n.t('Configuration');
  }
}
