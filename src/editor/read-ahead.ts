import type * as vscode from 'vscode';
import { nextTurn } from './turns.ts';

/** Files that are fetched before their turn. */
const AHEAD = 8;

interface Work<Fetched> {
  /** Fetches a file; never rejects. */
  readonly fetch: (uri: vscode.Uri) => Promise<Fetched>;
  /** Works on what was fetched, and answers whether that took a while; never throws. */
  readonly work: (uri: vscode.Uri, fetched: Fetched) => boolean;
}

/** Works on files one after the other while the next ones are fetched, and lets others have their turn after each that takes a while. */
export class ReadAhead<Fetched> {
  readonly #work: Work<Fetched>;
  /** By address. */
  readonly #waiting = new Map<string, vscode.Uri>();
  #running: Promise<void> | undefined;

  constructor(work: Work<Fetched>) {
    this.#work = work;
  }

  /** Adds files, which are fetched anew where that has begun before; resolves once nothing waits any more. */
  add(uris: readonly vscode.Uri[]): Promise<void> {
    for (const uri of uris) {
      this.#waiting.set(uri.toString(), uri);
    }
    this.#running ??= this.#workOff();
    return this.#running;
  }

  clear(): void {
    this.#waiting.clear();
  }

  async #workOff(): Promise<void> {
    const fetching: { readonly uri: vscode.Uri; readonly fetched: Promise<Fetched> }[] = [];
    // So that all that is added at one time waits before any of it is fetched.
    await nextTurn();
    while (this.#waiting.size > 0 || fetching.length > 0) {
      for (const [address, uri] of this.#waiting) {
        if (fetching.length === AHEAD) break;
        this.#waiting.delete(address);
        fetching.push({ uri, fetched: this.#work.fetch(uri) });
      }
      const first = fetching.shift();
      if (first !== undefined) {
        const isLong = this.#work.work(first.uri, await first.fetched);
        if (isLong) await nextTurn();
      }
    }
    this.#running = undefined;
  }
}
