import * as vscode from 'vscode';
import { FIX_COMMANDS } from '../ids.ts';
import type { Fix } from '../notes/rule.ts';
import { toLocation, toText, toWorkspaceEdit } from './convert.ts';
import { toPlace } from './place.ts';

/** Turns a fix of a document into a quick fix for these diagnostics. */
export function toAction(
  document: vscode.TextDocument,
  fix: Fix,
  related: vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(toText(fix.title), vscode.CodeActionKind.QuickFix);
  action.diagnostics = related;
  const { title } = action;
  if ('edits' in fix) {
    action.edit = toWorkspaceEdit(document, fix.edits);
  } else if ('rename' in fix) {
    action.edit = toRenaming(document.uri, fix.rename);
  } else if ('goTo' in fix) {
    const { uri, range } = toLocation(document, fix.goTo);
    action.command = { command: 'vscode.open', title, arguments: [uri, { selection: range }] };
  } else {
    const place = toPlace(document, fix.span, fix.command);
    action.command = { command: FIX_COMMANDS[fix.command], title, arguments: [place] };
  }
  return action;
}

/** Tells whether a quick fix mends, and does not only lead somewhere. */
export function mends({ edit, command }: vscode.CodeAction): boolean {
  return edit !== undefined || command?.command !== 'vscode.open';
}

/** Gives a file another name in its folder; VS Code refuses where there is one of that name. */
function toRenaming(file: vscode.Uri, name: string): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(file, vscode.Uri.joinPath(file, '..', name), { overwrite: false });
  return edit;
}
