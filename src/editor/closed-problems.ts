import * as vscode from 'vscode';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { readText } from './episode-text.ts';
import { readFile } from './read-file.ts';
import { setChanged } from './set-changed.ts';
import { isEnabled, isForWorkspace } from './settings.ts';
import { nextTurn, Turns } from './turns.ts';

/** Milliseconds without a change of the archive after which all closed episodes are checked again, since any may depend on it. */
const REST = 1000;

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly log: vscode.LogOutputChannel;
  readonly collection: vscode.DiagnosticCollection;
}

/** Shows the problems of episodes that are not open, as long as the writer wants to see those of the whole workspace. */
export class ClosedProblems implements vscode.Disposable {
  readonly #needs: Needs;
  /** What is shown, by address. */
  readonly #shown = new Map<string, vscode.Uri>();
  readonly #turns = new Turns((uri) => this.#look(uri));
  #state: 'off' | 'starting' | 'on' = 'off';
  #progress: vscode.Progress<{ readonly message: string }> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Does what the settings say by now. */
  obey(): void {
    if (!isForWorkspace()) {
      this.dispose();
    } else if (this.#state === 'off') {
      void this.#start();
    } else if (this.#state === 'on') {
      this.#dropUnwanted();
      void this.#turns.add(this.#wanted().filter((uri) => !this.#shown.has(uri.toString())));
    }
  }

  /** Forgets at once what is gone from the archive, and checks the rest again once the archive rests. */
  refresh(): void {
    if (this.#state === 'on') {
      this.#dropUnwanted();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#turns.add(this.#wanted()), REST);
    }
  }

  /** Checks a file whose text is new. */
  lookAgain(uri: vscode.Uri): void {
    if (this.#state === 'on' && this.#isWanted(uri)) {
      void this.#turns.add([uri]);
    }
  }

  /** Leaves a document that was opened to those who show what is open. */
  release(document: vscode.TextDocument): void {
    const { uri } = document;
    this.#turns.remove(uri);
    this.#shown.delete(uri.toString());
    if (!this.#needs.documents.isEpisode(document)) {
      this.#needs.collection.delete(uri);
    }
  }

  /** Takes over a document that was closed: what is shown of it stays until its file has been checked. */
  take({ uri }: vscode.TextDocument): void {
    if (this.#state === 'on' && this.#isWanted(uri)) {
      this.#shown.set(uri.toString(), uri);
      void this.#turns.add([uri]);
    } else {
      this.#drop(uri);
    }
  }

  dispose(): void {
    this.#state = 'off';
    clearTimeout(this.#timer);
    this.#turns.clear();
    this.#dropUnwanted();
  }

  async #start(): Promise<void> {
    this.#state = 'starting';
    const location = vscode.ProgressLocation.Window;
    const title = vscode.l10n.t('Checking all episodes');
    await vscode.window.withProgress({ location, title }, async (progress) => {
      await this.#needs.archive.read();
      if (this.#state === 'starting') {
        this.#state = 'on';
        this.#progress = progress;
        await this.#turns.add(this.#wanted());
        this.#progress = undefined;
      }
    });
  }

  #wanted(): vscode.Uri[] {
    const all = this.#needs.archive.addresses.map((address) => vscode.Uri.parse(address));
    return all.filter((uri) => this.#isWanted(uri));
  }

  /** What the archive has of open documents only, or cannot be written, is not for the whole workspace. */
  #isWanted(uri: vscode.Uri): boolean {
    return (
      this.#state === 'on' &&
      this.#needs.archive.has(uri) &&
      vscode.workspace.getWorkspaceFolder(uri) !== undefined &&
      vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true &&
      isEnabled(uri)
    );
  }

  #dropUnwanted(): void {
    for (const uri of [...this.#shown.values()].filter((uri) => !this.#isWanted(uri))) {
      this.#drop(uri);
    }
  }

  #drop(uri: vscode.Uri): void {
    this.#shown.delete(uri.toString());
    this.#needs.collection.delete(uri);
  }

  async #look(uri: vscode.Uri): Promise<void> {
    this.#progress?.report({ message: vscode.l10n.t('{0} left', this.#turns.left) });
    const check = await readText(uri).then(
      (text) => readFile(uri, text),
      () => undefined,
    );
    // Reading takes as long as checking does.
    await nextTurn();
    if (vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString())) return;
    if (check === undefined || !this.#isWanted(uri)) {
      this.#drop(uri);
    } else {
      this.#shown.set(uri.toString(), uri);
      setChanged(this.#needs.collection, uri, check(this.#needs));
    }
  }
}
