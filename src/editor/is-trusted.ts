import * as vscode from 'vscode';

/** Tells whether the workspace is trusted; where it is not, says why that is needed and offers to trust it. */
export function isTrusted(
  why = vscode.l10n.t('Many titles are fetched only in a workspace that you trust.'),
): boolean {
  if (!vscode.workspace.isTrusted) void offerTrust(why);
  return vscode.workspace.isTrusted;
}

async function offerTrust(why: string): Promise<void> {
  const manage = vscode.l10n.t('Manage Workspace Trust');
  if ((await vscode.window.showWarningMessage(why, manage)) === manage) {
    await vscode.commands.executeCommand('workbench.trust.manage');
  }
}
