import * as vscode from 'vscode';
import { isTemplatePath } from '../archive/template-paths.ts';
import { isEpisode } from '../notes/detect.ts';
import type { Episode } from '../notes/episode.ts';
import type { EpisodePattern } from '../notes/episode-pattern.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Configuration } from './configuration.ts';
import { isEditable } from './is-editable.ts';

/** Milliseconds without a change after which a document is read again. */
const REST = 60;

/** What was read of a text before a document has it. */
interface Expected {
  readonly text: string;
  readonly episode: Episode;
}

interface Cached {
  readonly version: number;
  readonly pattern: EpisodePattern | undefined;
  readonly isEpisode: boolean;
  /** What was read of it, once somebody has asked. */
  episode?: Episode;
}

/**
 * The way in: tells which documents are episodes, reads each version once, and says when one changes, until it is disposed
 * of.
 */
export class Documents implements vscode.Disposable {
  readonly #configuration: Configuration;
  #cache = new WeakMap<vscode.TextDocument, Cached>();
  readonly #expected = new WeakMap<vscode.TextDocument, Expected>();
  readonly #known = new WeakSet<vscode.TextDocument>();
  /** The changes that are not told yet. */
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #changes = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #listeners: vscode.Disposable;

  /** Fires when an episode is opened, its text changes, or it is no episode any more; once for all changes of a moment. */
  readonly onDidChange = this.#changes.event;

  constructor(configuration: Configuration) {
    this.#configuration = configuration;
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#announce(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document.languageId === 'markdown') {
          this.#wait(document, () => this.#announce(document), REST);
        }
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      configuration.onDidChange(() => this.#reconsider()),
    );
    for (const document of this.open()) {
      this.#known.add(document);
    }
  }

  /** Tells whether a document is an episode, which costs little: no template, and nothing that can never be edited. */
  isEpisode(document: vscode.TextDocument): boolean {
    return this.#look(document).isEpisode;
  }

  /** Reads a document; nothing for what is no episode. */
  episodeOf(document: vscode.TextDocument): Episode | undefined {
    const cached = this.#look(document);
    if (cached.isEpisode) cached.episode ??= read(document, this.#expected.get(document));
    return cached.episode;
  }

  /** Takes the text that a document is to have, as it was read already: so it is not read once more. */
  expect(document: vscode.TextDocument, expected: Expected): void {
    this.#expected.set(document, expected);
  }

  /** Tells whether a change of a document is yet to be told: who waits for that need not read it on every key. */
  isChanging(document: vscode.TextDocument): boolean {
    return this.#waiting.has(document);
  }

  /** Gives the open documents that are episodes. */
  open(): vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter((document) => this.isEpisode(document));
  }

  dispose(): void {
    for (const document of this.#waiting.keys()) {
      this.#forget(document);
    }
    vscode.Disposable.from(this.#listeners, this.#changes).dispose();
  }

  /** Tells of documents that another pattern or template makes episodes, or no episodes any more. */
  #reconsider(): void {
    this.#cache = new WeakMap();
    for (const document of vscode.workspace.textDocuments) {
      if (this.#known.has(document) !== this.isEpisode(document)) {
        this.#announce(document);
      }
    }
  }

  #look(document: vscode.TextDocument): Cached {
    const { version, uri } = document;
    const pattern = this.#configuration.patternFor(uri);
    const cached = this.#cache.get(document);
    if (cached?.version === version && cached.pattern === pattern) return cached;
    const isTemplate = isTemplatePath(uri.path, this.#configuration.of(uri));
    const isMeant = isEditable(document) && !isTemplate && isEpisode(uri.path, document.getText(), pattern);
    const looked = { version, pattern, isEpisode: isMeant };
    this.#cache.set(document, looked);
    return looked;
  }

  /** Reads a document and then tells of it, each in a turn of its own: what listeners do takes as long as reading. */
  #announce(document: vscode.TextDocument): void {
    this.#forget(document);
    const isEpisode = !document.isClosed && this.episodeOf(document) !== undefined;
    if (isEpisode || this.#known.has(document)) this.#wait(document, () => this.#tell(document));
  }

  #tell(document: vscode.TextDocument): void {
    this.#forget(document);
    if (!document.isClosed && this.isEpisode(document)) this.#known.add(document);
    else this.#known.delete(document);
    this.#changes.fire(document);
  }

  #wait(document: vscode.TextDocument, next: () => void, milliseconds = 0): void {
    this.#forget(document);
    this.#waiting.set(document, setTimeout(next, milliseconds));
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(document));
    this.#waiting.delete(document);
  }
}

function read(document: vscode.TextDocument, expected: Expected | undefined): Episode {
  const text = document.getText();
  return expected?.text === text ? expected.episode : readEpisode(text);
}
