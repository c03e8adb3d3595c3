import * as vscode from 'vscode';

/** Tells how the settings have files of Markdown decoded, and asks for that once for each folder of the workspace. */
export class Encodings implements vscode.Disposable {
  readonly #known = new Map<vscode.WorkspaceFolder | undefined, string>();
  readonly #listener = vscode.workspace.onDidChangeConfiguration(() => this.#known.clear());

  /** Gives a text that is another one where the settings that hold for a file are others. */
  of(uri: vscode.Uri): string {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const known = this.#known.get(folder) ?? read(folder ?? { uri });
    this.#known.set(folder, known);
    return known;
  }

  dispose(): void {
    this.#listener.dispose();
  }
}

function read({ uri }: Pick<vscode.WorkspaceFolder, 'uri'>): string {
  const settings = vscode.workspace.getConfiguration('files', { uri, languageId: 'markdown' });
  return `${settings.get('encoding')} ${settings.get('autoGuessEncoding')}`;
}
