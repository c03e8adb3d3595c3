import * as vscode from 'vscode';
import { type CachedFacts, type CacheKey, cachedFacts } from '../archive/cache-text.ts';
import type { EpisodeIndex } from '../archive/episode-index.ts';
import { factsOf } from '../archive/facts.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { evenLineEnds } from '../notes/line-ends.ts';
import { readFresh } from '../notes/read-episode.ts';
import { folderAt } from './archive-folder.ts';
import type { Configuration } from './configuration.ts';
import { digest } from './digest.ts';
import { Encodings } from './encodings.ts';
import { decodeText } from './episode-text.ts';
import type { FactsCache } from './facts-cache.ts';
import { ReadAhead } from './read-ahead.ts';
import type { ReadFailures } from './read-failures.ts';

/** Files after which what is known of them is published for the first time; after that, whenever twice as many are read. */
const FIRST = 16;

interface Needs {
  readonly index: EpisodeIndex;
  readonly configuration: Configuration;
  readonly cache: FactsCache;
  readonly failures: ReadFailures;
  /** Tells whether a file was still there when the folders were last looked through. */
  readonly isThere: (uri: vscode.Uri) => boolean;
}

/** What a file depends on, with its text, or what an earlier session has found in it; or what went wrong. */
type Fetched =
  | { readonly key: CacheKey; readonly text?: string; readonly facts?: EpisodeFacts }
  | { readonly error: unknown };

/** Reads the files of episodes into the index, whatever their open documents say. What was read of equal texts is not read again. */
export class EpisodeReader implements vscode.Disposable {
  readonly #needs: Needs;
  readonly #queue = new ReadAhead<Fetched>({
    fetch: (uri) => this.#fetch(uri),
    work: (uri, fetched) => this.#take(uri, fetched),
  });
  readonly #encodings = new Encodings();
  /** What was read, by address. */
  readonly #keys = new Map<string, CacheKey>();
  /** What an earlier session has read; nothing once it was asked for all that there is. */
  #cached: CachedFacts = new Map();
  #isNew = false;
  #onTaken: () => void = () => undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Tells whether a file was read in the way that holds for it. */
  isRead(uri: vscode.Uri): boolean {
    const address = uri.toString();
    return this.#keys.has(address) && this.#keys.get(address)?.[2] === this.#wayFor(uri);
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
    this.#encodings.dispose();
  }

  /** What decides how a file is read: the pattern that holds for it, and what its bytes stand for. */
  #wayFor(uri: vscode.Uri): string {
    const { base = '', glob = '' } = this.#needs.configuration.patternFor(uri) ?? {};
    return JSON.stringify([base, glob, this.#encodings.of(uri)]);
  }

  async #fetch(uri: vscode.Uri): Promise<Fetched> {
    try {
      const content = await vscode.workspace.fs.readFile(uri);
      const address = uri.toString();
      const key = [address, (await digest(content)) ?? '', this.#wayFor(uri)] as const;
      const facts = cachedFacts(this.#cached, key);
      if (facts !== undefined || this.#holds(key)) {
        return { key, ...(facts && { facts }) };
      }
      return { key, text: evenLineEnds(await decodeText(uri, content)) };
    } catch (error) {
      return { error };
    }
  }

  #holds(key: CacheKey): boolean {
    return key[1] !== '' && String(this.#keys.get(key[0])) === String(key);
  }

  #take(uri: vscode.Uri, fetched: Fetched): boolean {
    const { index, isThere, failures } = this.#needs;
    this.#onTaken();
    if (!isThere(uri)) return false;
    if ('error' in fetched) {
      failures.tell(uri, fetched.error);
      this.forget(uri.toString());
      return false;
    }
    failures.forget(uri);
    const { key, text } = fetched;
    const facts = key[2] === this.#wayFor(uri) ? (fetched.facts ?? this.#readFacts(uri, text)) : undefined;
    if (facts !== undefined) {
      this.#keys.set(key[0], key);
      index.setFile(key[0], { folder: folderAt(uri, facts.archive), facts });
    }
    return text !== undefined;
  }

  #readFacts(uri: vscode.Uri, text?: string): EpisodeFacts | undefined {
    if (text === undefined) return undefined;
    this.#isNew = true;
    return factsOf(uri.path, readFresh(text), text, this.#needs.configuration.patternFor(uri));
  }

  #findings(): [CacheKey, EpisodeFacts][] {
    return [...this.#keys].flatMap(([address, key]) => {
      const facts = this.#needs.index.fileAt(address);
      return facts === undefined || key[1] === '' ? [] : [[key, facts]];
    });
  }
}
