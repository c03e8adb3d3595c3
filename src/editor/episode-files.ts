import * as vscode from 'vscode';
import type { EpisodeIndex } from '../archive/episode-index.ts';
import { readingOrder } from '../archive/reading-order.ts';
import type { Configuration } from './configuration.ts';
import { EpisodeReader } from './episode-reader.ts';
import type { FactsCache } from './facts-cache.ts';
import { findEpisodes } from './find-episodes.ts';
import { ReadFailures } from './read-failures.ts';

interface Needs {
  readonly index: EpisodeIndex;
  readonly configuration: Configuration;
  readonly cache: FactsCache;
  readonly log: vscode.LogOutputChannel;
}

/** Knows which files of episodes there are, and has them read into the index. */
export class EpisodeFiles implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #reader: EpisodeReader;
  /** The addresses that the last search has found. */
  #found: ReadonlyMap<string, vscode.Uri> = new Map();
  /** The addresses that a search has found and no later one. */
  readonly #gone = new Set<string>();
  /** The addresses that the last search was the first to find: of changes in a new folder, too, nothing may be told yet. */
  #young: ReadonlySet<string> = new Set();
  #isRead = false;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#reader = new EpisodeReader({
      ...needs,
      failures: new ReadFailures(needs.log),
      isThere: (uri) => this.finds(uri),
    });
  }

  /** Tells whether all that there was at the start has been read. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** The addresses of the files that the last search has found. */
  get addresses(): readonly string[] {
    return [...this.#found.keys()];
  }

  /** Tells whether the last search has found a file. */
  finds(uri: vscode.Uri): boolean {
    return this.#found.has(uri.toString());
  }

  /** Tells whether a file was found once and is not there any more. */
  isGone(uri: vscode.Uri): boolean {
    return this.#gone.has(uri.toString());
  }

  /** Looks what files there are, and forgets what is known and not there. */
  async find(): Promise<void> {
    try {
      await this.#search();
    } catch (error) {
      this.#needs.log.error('Cannot look for episodes:', error);
    }
  }

  /** Reads what was found and is not known; calls a function now and then meanwhile. */
  async readNew(onProgress: () => void): Promise<void> {
    try {
      onProgress();
      const found = [...this.#found.values()];
      const fresh = found.filter((uri) => !this.#reader.isRead(uri));
      const young = found.filter((uri) => this.#young.has(uri.toString()));
      this.#young = new Set(this.#isRead ? fresh.map((uri) => uri.toString()) : []);
      if (fresh.length + young.length > 0) {
        const open = vscode.window.visibleTextEditors.map(({ document }) => document.uri.path);
        await this.#reader.readAll(readingOrder([...fresh, ...young], open), onProgress);
      }
    } catch (error) {
      this.#needs.log.error('Cannot read the archive:', error);
    }
    this.#isRead = true;
  }

  /** Reads files again that may say something else by now. */
  readAgain(uris: readonly vscode.Uri[]): Promise<void> {
    return this.#reader.read(uris.filter((uri) => this.finds(uri)));
  }

  dispose(): void {
    this.#reader.dispose();
  }

  async #search(): Promise<void> {
    const { configuration } = this.#needs;
    await configuration.ready;
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const uris = await findEpisodes(roots, configuration);
    const found = new Map(uris.map((uri) => [uri.toString(), uri]));
    for (const address of this.#found.keys()) {
      if (!found.has(address)) {
        this.#gone.add(address);
        this.#reader.forget(address);
      }
    }
    for (const address of found.keys()) {
      this.#gone.delete(address);
    }
    this.#found = found;
  }
}
