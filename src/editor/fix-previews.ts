import * as vscode from 'vscode';
import type { FixedFile } from './find-fixes.ts';

const SCHEME = 'show-notes-fixes';

/** Shows fixes of many files side by side with what they change, until it is disposed of. */
export class FixPreviews implements vscode.Disposable {
  /** The texts before and after, by the addresses under which they are shown. */
  readonly #texts = new Map<string, string>();
  readonly #provider: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
    });
  }

  /** Opens a preview; answers what closes it again. */
  async show(title: string, files: readonly FixedFile[]): Promise<() => Promise<void>> {
    this.#count += 1;
    const known = new Set(tabs());
    const rows = files.map(({ uri, original, text }) => [
      uri,
      this.#keep(uri, 'before', original),
      this.#keep(uri, 'after', text),
    ]);
    await vscode.commands.executeCommand('vscode.changes', title, rows);
    return async () => {
      // The type of such a tab is not public, so it is known by its title.
      const own = tabs().filter((tab) => !known.has(tab) && isPreview(tab, title));
      await vscode.window.tabGroups.close(own);
      for (const address of rows.flat()) {
        this.#texts.delete(String(address));
      }
    };
  }

  dispose(): void {
    this.#texts.clear();
    this.#provider.dispose();
  }

  #keep({ path }: vscode.Uri, side: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path, query: `${side}-${this.#count}` });
    this.#texts.set(uri.toString(), text);
    return uri;
  }
}

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

function isPreview({ input, label }: vscode.Tab, title: string): boolean {
  return !(input instanceof vscode.TabInputText) && label.startsWith(title);
}
