import type * as vscode from 'vscode';
import { type CachedFacts, type CacheKey, cachedFacts } from '../archive/cache-text.ts';
import type { EpisodeIndex } from '../archive/episode-index.ts';
import { factsOf } from '../archive/facts.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { evenLineEnds } from '../notes/line-ends.ts';
import { readEpisode } from '../notes/read-episode.ts';
import { folderAt } from './archive-folder.ts';
import type { Configuration } from './configuration.ts';
import { digest } from './digest.ts';
import { readFileText } from './episode-text.ts';
import type { FactsCache } from './facts-cache.ts';
import { ReadAhead } from './read-ahead.ts';

/** Files after which what is known of them is published for the first time; after that, whenever twice as many are read. */
const FIRST = 16;

interface Needs {
  readonly index: EpisodeIndex;
  readonly configuration: Configuration;
  readonly cache: FactsCache;
  readonly log: vscode.LogOutputChannel;
  /** Tells whether a file was still there when the folders were last looked through. */
  readonly isThere: (uri: vscode.Uri) => boolean;
}

/** The text of a file with its digest, or what went wrong. */
type Fetched = { readonly text: string; readonly hash: string | undefined } | { readonly error: unknown };

/** Reads the files of episodes into the index, whatever their open documents say. What was read of equal texts is not read again. */
export class EpisodeReader implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #queue = new ReadAhead<Fetched>({ fetch, work: (uri, fetched) => this.#take(uri, fetched) });
  /** What was read, by address. */
  readonly #keys = new Map<string, CacheKey>();
  /** What an earlier session has read; nothing once it was asked for all that there is. */
  #cached: CachedFacts = new Map();
  #isNew = false;
  #onTaken: () => void = () => undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Tells whether a file was read by the pattern that holds for it. */
  isRead(uri: vscode.Uri): boolean {
    return this.#keys.get(uri.toString())?.[2] === this.#patternFor(uri);
  }

  /** Reads many files, and calls a function now and then meanwhile. */
  async readAll(uris: readonly vscode.Uri[], onProgress: () => void): Promise<void> {
    let [taken, next] = [0, FIRST];
    this.#onTaken = () => {
      taken += 1;
      if (taken === next) {
        next *= 2;
        onProgress();
      }
    };
    this.#cached = await this.#needs.cache.read();
    await this.read(uris);
    this.#cached = new Map();
    this.#onTaken = () => undefined;
  }

  /** Reads files, also those that were read before. */
  async read(uris: readonly vscode.Uri[]): Promise<void> {
    await this.#queue.add(uris);
    if (this.#isNew) {
      this.#isNew = false;
      this.#needs.cache.writeSoon(() => this.#findings());
    }
  }

  forget(address: string): void {
    this.#isNew = this.#keys.delete(address) || this.#isNew;
    this.#needs.index.setFile(address);
  }

  dispose(): void {
    this.#queue.clear();
  }

  #patternFor(uri: vscode.Uri): string {
    const { base = '', glob = '' } = this.#needs.configuration.patternFor(uri) ?? {};
    return JSON.stringify([base, glob]);
  }

  #take(uri: vscode.Uri, fetched: Fetched): void {
    const address = uri.toString();
    const { index, log, isThere } = this.#needs;
    this.#onTaken();
    if (!isThere(uri)) {
      return;
    }
    if ('error' in fetched) {
      log.warn(`Cannot read ${uri.toString(true)}: ${fetched.error}`);
      this.forget(address);
      return;
    }
    const key = [address, fetched.hash ?? '', this.#patternFor(uri)] as const;
    if (fetched.hash !== undefined && String(this.#keys.get(address)) === String(key)) {
      return;
    }
    this.#keys.set(address, key);
    const facts = cachedFacts(this.#cached, key) ?? this.#readFacts(uri, fetched.text);
    index.setFile(address, { folder: folderAt(uri, facts.archive), facts });
  }

  #readFacts(uri: vscode.Uri, text: string): EpisodeFacts {
    this.#isNew = true;
    return factsOf(uri.path, readEpisode(text), text, this.#needs.configuration.patternFor(uri));
  }

  #findings(): [CacheKey, EpisodeFacts][] {
    return [...this.#keys].flatMap(([address, key]) => {
      const facts = this.#needs.index.fileAt(address);
      return facts === undefined || key[1] === '' ? [] : [[key, facts]];
    });
  }
}

async function fetch(uri: vscode.Uri): Promise<Fetched> {
  try {
    const text = evenLineEnds(await readFileText(uri));
    return { text, hash: await digest(text) };
  } catch (error) {
    return { error };
  }
}
