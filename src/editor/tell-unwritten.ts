import * as vscode from 'vscode';
import type { Made } from './make-episode.ts';

/** Says that the file of a new episode could not be written, and why. */
export function tellUnwritten(
  { uri, error }: Pick<Extract<Made, { kind: 'failed' }>, 'uri' | 'error'>,
  log: vscode.LogOutputChannel,
): void {
  log.error(`Cannot write ${uri.toString(true)}:`, error);
  const reason = error instanceof Error ? error.message : String(error);
  const name = vscode.workspace.asRelativePath(uri);
  void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, reason));
}
