import * as vscode from 'vscode';
import { folderAround } from '../archive/facts.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import type { EpisodePlace } from '../notes/episode-pattern.ts';

/** Facts with the address of the folder that holds their archive. */
interface Entry {
  readonly folder: string;
  readonly facts: EpisodeFacts;
}

/** The episodes of one folder in the order of their paths. The address of each is the folder's with the episode's path. */
export interface KnownArchive {
  readonly folder: vscode.Uri;
  readonly episodes: readonly EpisodeFacts[];
}

/** What is known of episodes, by the addresses of their files. */
export class KnownFacts {
  readonly #entries = new Map<string, Entry>();
  /** The facts of archives by their folders, as long as nothing changes: what is learned from a list is kept with it. */
  readonly #archives = new Map<string, readonly EpisodeFacts[]>();

  /** The addresses of all files. */
  get addresses(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** All archives, in the order of their folders. */
  get archives(): readonly KnownArchive[] {
    const folders = new Set([...this.#entries.values()].map(({ folder }) => folder));
    return [...folders].sort().map((folder) => {
      return { folder: vscode.Uri.parse(folder), episodes: this.below(folder) };
    });
  }

  has(address: string): boolean {
    return this.#entries.has(address);
  }

  /** Tells whether an episode is known as that of its place. */
  isAt(address: string, place?: EpisodePlace): boolean {
    const facts = this.#entries.get(address)?.facts;
    return facts !== undefined && facts.id === place?.id && facts.archive === place.archive;
  }

  /** Gives the facts of an archive by its folder. */
  below(folder: string): readonly EpisodeFacts[] {
    const facts = this.#archives.get(folder) ?? this.#collect(folder);
    this.#archives.set(folder, facts);
    return facts;
  }

  /** Keeps facts, and answers whether they are new; equal ones stay the objects that they are. */
  set(uri: vscode.Uri, facts: EpisodeFacts): boolean {
    const address = uri.toString();
    if (JSON.stringify(this.#entries.get(address)?.facts) === JSON.stringify(facts)) {
      return false;
    }
    const folder = folderAt(uri, facts.archive);
    this.#forget(this.#entries.get(address)?.folder);
    this.#forget(folder);
    this.#entries.set(address, { folder, facts });
    return true;
  }

  delete(address: string): boolean {
    this.#forget(this.#entries.get(address)?.folder);
    return this.#entries.delete(address);
  }

  #forget(folder?: string): void {
    this.#archives.delete(folder ?? '');
  }

  #collect(folder: string): EpisodeFacts[] {
    return [...this.#entries.values()]
      .flatMap((entry) => (entry.folder === folder ? entry.facts : []))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** Gives the address of the folder that holds the archive of a file; of one that is no episode by its path, as if it were. */
export function archiveAround(file: vscode.Uri, place?: EpisodePlace): string {
  return folderAt(file, place?.archive ?? folderAround(file.path));
}

/** Gives the address of a folder, told by its path, in which one of its files lies. */
function folderAt(file: vscode.Uri, archive: string): string {
  return file.with({ path: archive || '/', query: '', fragment: '' }).toString();
}
