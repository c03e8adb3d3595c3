import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';

const ENABLED = 'diagnostics.enabled';
const SCOPE = 'diagnostics.scope';

/** Tells whether the writer wants to see problems in a file at all. */
export function isEnabled(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(SETTINGS, uri).get(ENABLED, true);
}

/** Tells whether the writer wants to see the problems of episodes that are not open, too. */
export function isForWorkspace(): boolean {
  return vscode.workspace.getConfiguration(SETTINGS).get(SCOPE) === 'workspace';
}

/** Tells when the writer has decided otherwise about what is to be seen. */
export function onDidChangeVisibility(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if ([ENABLED, SCOPE].some((name) => event.affectsConfiguration(`${SETTINGS}.${name}`))) {
      listener();
    }
  });
}
