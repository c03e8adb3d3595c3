import type * as vscode from 'vscode';
import { factsOf } from '../archive/facts.ts';
import { readEpisode } from '../notes/read-episode.ts';
import { readText } from './episode-text.ts';
import { findEpisodes } from './find-episodes.ts';
import type { KnownFacts } from './known-facts.ts';

/** Reads the files of episodes into what is known of them. */
export class EpisodeFiles {
  readonly #known: KnownFacts;
  readonly #log: vscode.LogOutputChannel;
  /** The addresses that the last search has found. */
  #found: ReadonlySet<string> = new Set();

  constructor(known: KnownFacts, log: vscode.LogOutputChannel) {
    this.#known = known;
    this.#log = log;
  }

  /** Reads what is there and not known, and forgets what is known and not there; answers whether anything is new. */
  async readNew(): Promise<boolean> {
    const found = new Map((await findEpisodes()).map((uri) => [uri.toString(), uri]));
    this.#found = new Set(found.keys());
    const gone = this.#known.addresses.filter((address) => !found.has(address));
    let changed = gone.map((address) => this.#known.delete(address)).length > 0;
    for (const [address, uri] of found) {
      changed = (!this.#known.has(address) && (await this.read(uri))) || changed;
    }
    return changed;
  }

  /** Reads one episode, also one that is open; answers whether its facts are new. */
  async read(uri: vscode.Uri): Promise<boolean> {
    try {
      const text = await readText(uri);
      return this.#known.set(uri, factsOf(uri.path, readEpisode(text), text));
    } catch (error) {
      this.#log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
      return this.#known.delete(uri.toString());
    }
  }

  /** Tells whether the last search has found a file. */
  hasFound(uri: vscode.Uri): boolean {
    return this.#found.has(uri.toString());
  }
}
