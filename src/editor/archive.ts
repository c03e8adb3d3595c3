import * as vscode from 'vscode';
import { factsOf } from '../archive/facts.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import type { Configuration } from './configuration.ts';
import { makeContexts } from './contexts.ts';
import type { Documents } from './documents.ts';
import { EpisodeFiles } from './episode-files.ts';
import { archiveAround, type KnownArchive, KnownFacts } from './known-facts.ts';
import { OneBehind } from './one-behind.ts';
import { watchEpisodes } from './watch-episodes.ts';

/**
 * The way in for whole archives: the facts of every episode on disk, and of open text before that. It keeps up with files
 * and open documents until it is disposed of.
 */
export class Archive implements vscode.Disposable {
  readonly #documents: Documents;
  /** What the shows have decided. Until it is read, nothing is to be said or mended. */
  readonly configuration: Configuration;
  readonly #known = new KnownFacts();
  readonly #files: EpisodeFiles;
  /** Gives what the rules may know about a document, or a file. Empty until the archive is read. */
  readonly contextOf: ReturnType<typeof makeContexts>;
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #written = new vscode.EventEmitter<vscode.Uri>();
  readonly #listeners: vscode.Disposable;
  /** Reads what is on disk and not known, and forgets what is known and not on disk. */
  readonly #search = new OneBehind(async () => {
    if (await this.#files.readNew()) this.#changed();
  });
  #revision = 0;

  /** Fires when facts of any episode change, or what the show has decided. */
  readonly onDidChange = this.#changes.event;

  /** Fires when an episode's file was written or closed, even where its facts are the same. */
  readonly onDidChangeFile = this.#written.event;

  constructor(documents: Documents, configuration: Configuration, log: vscode.LogOutputChannel) {
    this.#documents = documents;
    this.configuration = configuration;
    this.#files = new EpisodeFiles(this.#known, configuration, log);
    this.contextOf = makeContexts(this.#known, configuration);
    this.#listeners = this.#listen();
    void this.#search.again();
  }

  /** The addresses of all episodes. */
  get addresses(): readonly string[] {
    return this.#known.addresses;
  }

  /** All archives as they are known now, in the order of their folders; the list of one stays the same object until it changes. */
  get archives(): readonly KnownArchive[] {
    return this.#known.archives;
  }

  /** Tells whether an episode is known. */
  has(uri: vscode.Uri): boolean {
    return this.#known.has(uri.toString());
  }

  /** Resolves once what is being read of the archive is known. */
  get ready(): Promise<void> {
    return this.#search.done;
  }

  /** Counts the changes, for caches of what depends on the archive. */
  get revision(): number {
    return this.#revision;
  }

  /** Gives the folders that hold archives, like `…/episodes`, as they are now. */
  async folders(): Promise<vscode.Uri[]> {
    await this.#search.again();
    return this.#known.archives.map(({ folder }) => folder);
  }

  /** Gives the facts of all episodes of the archive that a file is in. */
  factsAround(file: vscode.Uri): Promise<readonly EpisodeFacts[]> {
    return this.factsIn(vscode.Uri.parse(archiveAround(file, this.configuration.placeOf(file))));
  }

  /** Gives the facts of the episodes below such a folder. */
  async factsIn(folder: vscode.Uri): Promise<readonly EpisodeFacts[]> {
    await this.#search.again();
    return this.#known.below(folder.toString());
  }

  dispose(): void {
    vscode.Disposable.from(this.#listeners, this.#changes, this.#written).dispose();
  }

  #listen(): vscode.Disposable {
    return vscode.Disposable.from(
      this.#watch(),
      this.#documents.onDidChange((document) => this.#readDocument(document)),
      this.configuration.onDidChange(() => this.#changed()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.has(uri)) void this.#readAgain(uri);
      }),
    );
  }

  #watch(): vscode.Disposable {
    return watchEpisodes(this.configuration, {
      onChange: (uri) => this.#readAgain(uri),
      onMove: () => this.#search.again(),
    });
  }

  #changed(): void {
    this.#revision += 1;
    this.#changes.fire();
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    if (await this.#files.read(uri)) {
      this.#changed();
    }
    this.#written.fire(uri);
  }

  #readDocument(document: vscode.TextDocument): void {
    const { uri } = document;
    const episode = this.#documents.episodeOf(document);
    if (episode === undefined || uri.scheme === 'untitled' || !this.configuration.placeOf(uri)) {
      return;
    }
    const isNew = !this.#known.has(uri.toString());
    const pattern = this.configuration.patternFor(uri);
    if (this.#known.set(uri, factsOf(uri.path, episode, document.getText(), pattern))) {
      this.#changed();
    }
    if (isNew) {
      void this.#lookFor(document);
    }
  }

  /** Looks for an episode of whose file nobody told: watchers may miss what is made right in a new folder. */
  async #lookFor(document: vscode.TextDocument): Promise<void> {
    await this.#search.done;
    if (this.#files.misses(document)) {
      await this.#search.again();
    }
  }
}
