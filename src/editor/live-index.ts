import * as vscode from 'vscode';
import { EpisodeIndex } from '../archive/episode-index.ts';
import type { Configuration } from './configuration.ts';
import type { Documents } from './documents.ts';
import { EpisodeFiles } from './episode-files.ts';
import { type CachePlace, FactsCache } from './facts-cache.ts';
import { OneBehind } from './one-behind.ts';
import { OpenEpisodes } from './open-episodes.ts';
import { nextTurn } from './turns.ts';
import { watchEpisodes } from './watch-episodes.ts';

/** What is told of the index. */
interface Listener {
  /** Much may have changed, and all files have been read: of that is told once this has resolved, which never rejects. */
  readonly beforeWholeChange: () => Promise<void>;
  /** Facts of any episode have changed. */
  readonly onChange: () => void;
  /** An episode's file was written or closed. */
  readonly onChangeFile: (uri: vscode.Uri) => void;
}

interface Needs extends Listener {
  readonly documents: Documents;
  readonly configuration: Configuration;
  /** Where what was read is kept. */
  readonly cache: CachePlace;
  readonly log: vscode.LogOutputChannel;
}

/** Keeps an index up with files and open documents until it is disposed of. */
export class LiveIndex implements vscode.Disposable {
  readonly index = new EpisodeIndex();
  readonly #needs: Needs;
  readonly #cache: FactsCache;
  readonly #files: EpisodeFiles;
  readonly #open: OpenEpisodes;
  readonly #listeners: vscode.Disposable;
  /** The documents whose files were sought for although nobody told of them. */
  readonly #sought = new WeakSet<vscode.TextDocument>();
  /** True once somebody has asked what the episodes say: until then it is only known which files there are. */
  #isAsked = false;
  readonly #search = new OneBehind(async () => {
    const [wasRead, hadFiles] = [this.#files.isRead, this.hasFiles];
    await this.#files.find();
    this.#isAsked ||= this.#needs.documents.open().length > 0;
    await nextTurn();
    if (this.#isAsked) await this.#files.readNew(() => void this.#publishAll());
    await this.#publishAll(this.#files.isRead !== wasRead || this.hasFiles !== hadFiles);
  });

  constructor(needs: Needs) {
    const { index } = this;
    const { documents, configuration, log } = needs;
    this.#needs = needs;
    this.#cache = new FactsCache(needs.cache, log);
    this.#files = new EpisodeFiles({ index, configuration, cache: this.#cache, log });
    const isGone = (uri: vscode.Uri) => this.#files.isGone(uri);
    this.#open = new OpenEpisodes({ index, documents, configuration, isGone });
    this.#listeners = this.#listen();
    void this.#search.again();
  }

  /** Tells whether there are files of episodes, read or not. */
  get hasFiles(): boolean {
    return this.#files.addresses.length > 0;
  }

  /** Has all read, unless it is; resolves once what is being looked for and read is known. */
  read(): Promise<void> {
    return this.#isAsked ? this.#search.done : this.again();
  }

  /** Reads what is on disk and not known, and forgets what is known and not on disk. */
  again(): Promise<void> {
    this.#isAsked = true;
    return this.#search.again();
  }

  dispose(): void {
    vscode.Disposable.from(this.#listeners, this.#files, this.#cache).dispose();
  }

  #listen(): vscode.Disposable {
    const { documents, configuration } = this.#needs;
    return vscode.Disposable.from(
      watchEpisodes(configuration, {
        onChange: (uri) => this.#readAgain(uri),
        onMove: () => this.#search.again(),
        known: () => [...this.index.addresses, ...this.#files.addresses],
      }),
      documents.onDidChange((document) => {
        this.#readDocument(document);
        if (documents.isEpisode(document)) void this.read();
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.index.has(uri.toString())) void this.#readAgain(uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.index.has(document.uri.toString())) {
          this.#readDocument(document);
          void this.#readAgain(document.uri);
        }
      }),
    );
  }

  /** Publishes what many files say, and open documents. As long as some are missing, rules ask for none of them. */
  async #publishAll(isOther = false): Promise<void> {
    this.#open.readAll();
    if (!this.index.publish() && !isOther) return;
    if (this.#files.isRead) await this.#needs.beforeWholeChange();
    this.#needs.onChange();
  }

  #publish(address?: string): void {
    if (this.index.publish(address)) this.#needs.onChange();
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    if (!this.#isAsked) return;
    await this.#files.readAgain([uri]);
    this.#publish();
    this.#needs.onChangeFile(uri);
  }

  #readDocument(document: vscode.TextDocument): void {
    const address = document.uri.toString();
    const wasKnown = this.index.has(address);
    this.#open.read(document);
    this.#publish(address);
    if (!wasKnown && this.index.has(address)) void this.#lookFor(document);
  }

  /** Looks, once, for an episode of whose file nobody told: watchers may miss what is made right in a new folder. */
  async #lookFor(document: vscode.TextDocument): Promise<void> {
    await this.#search.done;
    if (!this.#files.finds(document.uri) && !this.#sought.has(document)) {
      this.#sought.add(document);
      await this.again();
    }
  }
}
