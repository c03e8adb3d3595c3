import * as vscode from 'vscode';
import { factsOf } from '../archive/facts.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Configuration } from './configuration.ts';
import { readText } from './episode-text.ts';
import { findEpisodes } from './find-episodes.ts';
import type { KnownFacts } from './known-facts.ts';

/** Reads the files of episodes into what is known of them. */
export class EpisodeFiles {
  readonly #known: KnownFacts;
  readonly #configuration: Configuration;
  readonly #log: vscode.LogOutputChannel;
  /** The addresses that the last search has found. */
  #found: ReadonlySet<string> = new Set();
  readonly #asked = new WeakSet<vscode.TextDocument>();

  constructor(known: KnownFacts, configuration: Configuration, log: vscode.LogOutputChannel) {
    this.#known = known;
    this.#configuration = configuration;
    this.#log = log;
  }

  /** Reads what is there and not known, and forgets what is known and not there; answers whether anything is new. */
  async readNew(): Promise<boolean> {
    try {
      return await this.#readNew();
    } catch (error) {
      this.#log.error('Cannot read the archive:', error);
      return false;
    }
  }

  async #readNew(): Promise<boolean> {
    await this.#configuration.ready;
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const all = await findEpisodes(roots, this.#configuration);
    const found = new Map(all.map((uri) => [uri.toString(), uri]));
    this.#found = new Set(found.keys());
    const gone = this.#known.addresses.filter((address) => !found.has(address));
    let changed = gone.map((address) => this.#known.delete(address)).length > 0;
    for (const [address, uri] of found) {
      const isKnown = this.#known.isAt(address, this.#configuration.placeOf(uri));
      changed = (!isKnown && (await this.read(uri))) || changed;
    }
    return changed;
  }

  /** Reads one episode, also one that is open; answers whether its facts are new. */
  async read(uri: vscode.Uri): Promise<boolean> {
    const pattern = this.#configuration.patternFor(uri);
    if (placeOf(uri.path, pattern) === undefined) {
      return this.#known.delete(uri.toString());
    }
    try {
      const text = await readText(uri);
      return this.#known.set(uri, factsOf(uri.path, readEpisode(text), text, pattern));
    } catch (error) {
      this.#log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
      return this.#known.delete(uri.toString());
    }
  }

  /** Tells, once for each document, whether the last search has not found its file. */
  misses(document: vscode.TextDocument): boolean {
    const isAsked = this.#asked.has(document);
    this.#asked.add(document);
    return !isAsked && !this.#found.has(document.uri.toString());
  }
}
