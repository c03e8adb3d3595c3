import * as vscode from 'vscode';

/** Tells whether the workspace is trusted; where it is not, says so and offers to trust it. */
export function isTrusted(): boolean {
  if (!vscode.workspace.isTrusted) void offerTrust();
  return vscode.workspace.isTrusted;
}

async function offerTrust(): Promise<void> {
  const manage = vscode.l10n.t('Manage Workspace Trust');
  const text = vscode.l10n.t('Many titles are fetched only in a workspace that you trust.');
  if ((await vscode.window.showWarningMessage(text, manage)) === manage) {
    await vscode.commands.executeCommand('workbench.trust.manage');
  }
}
