import * as vscode from 'vscode';
import { COMMANDS, CONTEXTS } from '../ids.ts';
import type { FixedFile } from './find-fixes.ts';

const SCHEME = 'show-notes-fixes';

/** Fixes on show. */
interface Preview {
  /** Comes once the fixes are accepted by the button above them; may never come. */
  readonly accepted: Promise<void>;
  /** Tells whether no other fixes were put on show since. */
  readonly isLatest: () => boolean;
  /** Closes the tab, if it is still there, and is the latest. */
  readonly close: () => Promise<void>;
}

/** Shows fixes of many files side by side with what they change, and serves the command that accepts them, until it is disposed of. */
export class FixPreviews implements vscode.Disposable {
  /** The texts before and after, by the addresses under which they are shown. */
  readonly #texts = new Map<string, string>();
  readonly #listeners: vscode.Disposable;
  #count = 0;
  #title = '';
  #accept: (() => void) | undefined;

  constructor() {
    const provideTextDocumentContent = (uri: vscode.Uri) => this.#texts.get(uri.toString());
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent }),
      vscode.commands.registerCommand(COMMANDS.applyFixes, () => this.#accept?.()),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some((tab) => isPreview(tab, this.#title))) this.#offer(undefined);
      }),
    );
  }

  /** Opens a preview, in place of an earlier one. */
  async show(title: string, files: readonly FixedFile[]): Promise<Preview> {
    await this.#close();
    this.#count += 1;
    this.#title = title;
    const own = this.#count;
    const isLatest = () => own === this.#count;
    const rows = files.map(({ uri, original, text }) => [
      uri,
      this.#keep(uri, 'before', original),
      this.#keep(uri, 'after', text),
    ]);
    await vscode.commands.executeCommand('vscode.changes', title, rows);
    const accepted = new Promise<void>((resolve) => this.#offer(resolve));
    return { accepted, isLatest, close: async () => (isLatest() ? this.#close() : undefined) };
  }

  dispose(): void {
    this.#texts.clear();
    this.#listeners.dispose();
  }

  #offer(accept: (() => void) | undefined): void {
    this.#accept = accept;
    void vscode.commands.executeCommand('setContext', CONTEXTS.hasFixes, accept !== undefined);
  }

  async #close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await vscode.window.tabGroups.close(tabs.filter((tab) => isPreview(tab, this.#title)));
    this.#texts.clear();
  }

  #keep({ authority, path }: vscode.Uri, side: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, authority, path, query: `${side}-${this.#count}` });
    this.#texts.set(uri.toString(), text);
    return uri;
  }
}

/** The type of such a tab is not public, so it is known by its title. */
function isPreview({ input, label }: vscode.Tab, title: string): boolean {
  return title !== '' && !(input instanceof vscode.TabInputText) && label.startsWith(title);
}
