import * as vscode from 'vscode';
import type { EpisodeFacts } from '../notes/context.ts';
import { archiveAround } from './archive-folder.ts';
import type { Configuration } from './configuration.ts';
import { type Contexts, makeContexts } from './contexts.ts';
import type { Documents } from './documents.ts';
import type { CachePlace } from './facts-cache.ts';
import { LiveIndex } from './live-index.ts';
import { prepareChecks } from './prepare-checks.ts';

/** The episodes of one folder in the order of their paths. The address of each is the folder's with the episode's path. */
export interface KnownArchive {
  readonly folder: vscode.Uri;
  readonly episodes: readonly EpisodeFacts[];
}

interface Needs {
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly cache: CachePlace;
  readonly log: vscode.LogOutputChannel;
}

/**
 * The way in for whole archives: the facts of every episode on disk, and of open text before that. Once it has read them, it keeps
 * up with files and open documents until it is disposed of.
 */
export class Archive implements vscode.Disposable {
  /** What the shows have decided. Until it is read, nothing is to be said or mended. */
  readonly configuration: Configuration;
  readonly #live: LiveIndex;
  readonly #contexts: Contexts;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #written = new vscode.EventEmitter<vscode.Uri>();
  readonly #listener: vscode.Disposable;
  #revision = 0;
  /** True once all episodes are read, and gone through for the rules: a key that came before would wait for that. */
  #isPrepared = false;

  /** Fires when facts of any episode change, or what the show has decided; now and then while much is being read. */
  readonly onDidChange = this.#changes.event;

  /** Fires when an episode's file was written or closed, even where its facts are the same. */
  readonly onDidChangeFile = this.#written.event;

  constructor(needs: Needs) {
    const onChange = () => this.#changed();
    this.configuration = needs.configuration;
    this.#live = new LiveIndex({
      ...needs,
      beforeWholeChange: async () => {
        await prepareChecks({ ...needs, contexts: this.#contexts });
        this.#isPrepared = true;
      },
      onChange,
      onChangeFile: (uri) => this.#written.fire(uri),
    });
    this.#contexts = makeContexts(this.#live.index, this.configuration);
    this.#listener = this.configuration.onDidChange(onChange);
  }

  /** The addresses of all episodes. */
  get addresses(): readonly string[] {
    return this.#live.index.addresses;
  }

  /** All archives as they are known now, in the order of their folders; the list of one stays the same object until it changes. */
  get archives(): readonly KnownArchive[] {
    const { index } = this.#live;
    return index.folders.map((folder) => {
      return { folder: vscode.Uri.parse(folder), episodes: index.below(folder) };
    });
  }

  /** Tells whether an episode is known. */
  has(uri: vscode.Uri): boolean {
    return this.#live.index.has(uri.toString());
  }

  /** Tells whether there are any episodes, as far as is known: their files need not have been read for that. */
  get hasEpisodes(): boolean {
    return this.#live.hasFiles || this.addresses.length > 0;
  }

  /** Has all episodes read, unless they are: nothing is read before an episode is open, or somebody asks. Resolves once they are. */
  read(): Promise<void> {
    return this.#live.read();
  }

  /** Counts the changes, for caches of what depends on the archive. */
  get revision(): number {
    return this.#revision;
  }

  /** Gives what is known by now around a document, or a file. */
  get contextOf(): Contexts['known'] {
    return this.#contexts.known;
  }

  /** Gives what rules may know, which conclude from what is missing, too: nothing of other episodes until all are read and gone through. */
  get contextForRules(): Contexts['known'] {
    return this.#isPrepared ? this.#contexts.known : this.#contexts.alone;
  }

  /** Gives the folders that hold archives, like `…/episodes`, as they are now. */
  async folders(): Promise<vscode.Uri[]> {
    await this.#live.again();
    return this.archives.map(({ folder }) => folder);
  }

  /** Gives the facts of all episodes of the archive that a file is in. */
  factsAround(file: vscode.Uri): Promise<readonly EpisodeFacts[]> {
    return this.factsIn(vscode.Uri.parse(archiveAround(file, this.configuration.placeOf(file))));
  }

  /** Gives the facts of the episodes below such a folder. */
  async factsIn(folder: vscode.Uri): Promise<readonly EpisodeFacts[]> {
    await this.#live.again();
    return this.#live.index.below(folder.toString());
  }

  dispose(): void {
    vscode.Disposable.from(this.#listener, this.#live, this.#changes, this.#written).dispose();
  }

  #changed(): void {
    this.#revision += 1;
    this.#changes.fire();
  }
}
