import * as vscode from 'vscode';
import type { EpisodeFacts } from '../notes/context.ts';

/** Facts with the address of the folder that holds their archive. */
interface Entry {
  readonly folder: string;
  readonly facts: EpisodeFacts;
}

/** What is known of episodes, by the addresses of their files. */
export class KnownFacts {
  readonly #entries = new Map<string, Entry>();

  /** The addresses of all files. */
  get addresses(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The addresses of the folders that hold archives, in order. */
  get folders(): readonly string[] {
    return [...new Set([...this.#entries.values()].map(({ folder }) => folder))].sort();
  }

  has(address: string): boolean {
    return this.#entries.has(address);
  }

  /** Gives the facts of an archive by its folder. */
  below(folder: string): EpisodeFacts[] {
    return [...this.#entries.values()].flatMap((entry) => (entry.folder === folder ? entry.facts : []));
  }

  /** Keeps facts, and answers whether they are new; equal ones stay the objects that they are. */
  set(uri: vscode.Uri, facts: EpisodeFacts): boolean {
    const address = uri.toString();
    if (JSON.stringify(this.#entries.get(address)?.facts) === JSON.stringify(facts)) {
      return false;
    }
    this.#entries.set(address, { folder: folderOf(uri), facts });
    return true;
  }

  delete(address: string): boolean {
    return this.#entries.delete(address);
  }
}

/** Gives the address of the folder that holds an episode's folder. */
export function folderOf(uri: vscode.Uri): string {
  return vscode.Uri.joinPath(uri, '..', '..').toString();
}
