import * as vscode from 'vscode';

/** Sets one of our settings for the workspace; without a value, takes that back. */
export async function setSetting(name: string, value?: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('showNotes').update(name, value, target);
}
