import * as vscode from 'vscode';

/** Sets one of our settings for the workspace; without a value, takes that back. */
export async function setSetting(name: string, value?: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('showNotes').update(name, value, target);
}

/** Makes files read-only for VS Code, by the patterns of their paths; without any, takes that back. */
export async function setReadOnly(...patterns: readonly string[]): Promise<void> {
  const value = patterns.length > 0 ? Object.fromEntries(patterns.map((one) => [one, true])) : undefined;
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('files').update('readonlyInclude', value, target);
}
