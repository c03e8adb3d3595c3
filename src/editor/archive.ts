import * as vscode from 'vscode';
import { type ContextIn, makeContextIn } from '../archive/context.ts';
import { factsOf } from '../archive/facts.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Documents } from './documents.ts';
import { findEpisodes } from './find-episodes.ts';
import { folderOf, KnownFacts } from './known-facts.ts';
import { watchEpisodes } from './watch-episodes.ts';

/**
 * The way in for whole archives: the facts of every episode on disk, and of open text before that. It keeps up with files
 * and open documents until it is disposed of.
 */
export class Archive implements vscode.Disposable {
  readonly #documents: Documents;
  readonly #log: vscode.LogOutputChannel;
  readonly #known = new KnownFacts();
  readonly #contexts = new WeakMap<vscode.TextDocument, ContextIn>();
  readonly #changes = new vscode.EventEmitter<void>();
  readonly #listeners: vscode.Disposable;
  /** The documents at whose opening the archive was looked through. */
  readonly #looked = new WeakSet<vscode.TextDocument>();
  #ready: Promise<void> = Promise.resolve();
  #revision = 0;

  /** Fires when facts of any episode change. */
  readonly onDidChange = this.#changes.event;

  constructor(documents: Documents, log: vscode.LogOutputChannel) {
    this.#documents = documents;
    this.#log = log;
    this.#listeners = this.#listen();
    void this.#readNew();
  }

  /** Tells whether any episode is known. */
  get isEmpty(): boolean {
    return this.#known.addresses.length === 0;
  }

  /** Counts the changes, for caches of what depends on the archive. */
  get revision(): number {
    return this.#revision;
  }

  /** Gives what the rules may know about a document. Empty until the archive is read. */
  contextOf(document: vscode.TextDocument): Context {
    const { uri } = document;
    const contextIn = this.#contexts.get(document) ?? makeContextIn(uri.path);
    this.#contexts.set(document, contextIn);
    return contextIn(this.#known.below(folderOf(uri)), Date.now());
  }

  /** Gives the folders that hold archives, like `…/episodes`, as they are now. */
  async folders(): Promise<vscode.Uri[]> {
    await this.#readNew();
    return this.#known.folders.map((folder) => vscode.Uri.parse(folder));
  }

  /** Gives the facts of the episodes below such a folder. */
  async factsIn(folder: vscode.Uri): Promise<EpisodeFacts[]> {
    await this.#readNew();
    return this.#known.below(folder.toString());
  }

  dispose(): void {
    vscode.Disposable.from(this.#listeners, this.#changes).dispose();
  }

  #listen(): vscode.Disposable {
    return vscode.Disposable.from(
      watchEpisodes({ onChange: (uri) => this.#readAgain(uri), onMove: () => this.#readNew() }),
      this.#documents.onDidChange((document) => this.#readDocument(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#known.has(uri.toString())) {
          void this.#readAgain(uri);
        }
      }),
    );
  }

  #changed(): void {
    this.#revision += 1;
    this.#changes.fire();
  }

  /** Reads what is on disk and not known, and forgets what is known and not on disk. */
  #readNew(): Promise<void> {
    this.#ready = this.#ready
      .then(() => this.#readAll())
      .catch((error) => this.#log.error('Cannot read the archive:', error));
    return this.#ready;
  }

  async #readAll(): Promise<void> {
    const found = new Map((await findEpisodes()).map((uri) => [uri.toString(), uri]));
    const gone = this.#known.addresses.filter((address) => !found.has(address));
    let changed = gone.map((address) => this.#known.delete(address)).length > 0;
    for (const [address, uri] of found) {
      changed = (!this.#known.has(address) && (await this.#read(uri))) || changed;
    }
    if (changed) {
      this.#changed();
    }
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    if (await this.#read(uri)) {
      this.#changed();
    }
  }

  /** Reads one episode, from its open document if there is one; answers whether its facts are new. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const open = this.#documents.open().find((document) => document.uri.toString() === uri.toString());
    try {
      const text = open?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      return this.#known.set(uri, factsOf(uri.path, readEpisode(text), text));
    } catch (error) {
      this.#log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
      return this.#known.delete(uri.toString());
    }
  }

  #readDocument(document: vscode.TextDocument): void {
    const { uri } = document;
    const episode = this.#documents.episodeOf(document);
    if (episode === undefined || placeOf(uri.path) === undefined || uri.scheme === 'untitled') {
      return;
    }
    const isNew = !this.#known.has(uri.toString());
    if (this.#known.set(uri, factsOf(uri.path, episode, document.getText()))) {
      this.#changed();
    }
    if (isNew && !this.#looked.has(document)) {
      // Nobody told of its file: watchers may miss what is made right in a new folder, and then its neighbours too.
      this.#looked.add(document);
      void this.#readNew();
    }
  }
}
