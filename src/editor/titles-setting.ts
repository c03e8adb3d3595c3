import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import { type FetchChoice, strictest } from '../titles/gate/fetch-choice.ts';

/** Tells when titles may be fetched for a file, or for the whole window; a workspace can make it stricter than the user does, never looser. */
export function fetchChoice(where?: vscode.TextDocument | vscode.Uri): FetchChoice {
  const decided = vscode.workspace.getConfiguration(SETTINGS, where).inspect('titles.fetch');
  return strictest([decided?.globalValue, decided?.workspaceValue, decided?.workspaceFolderValue]);
}
