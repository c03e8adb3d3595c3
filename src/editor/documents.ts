import * as vscode from 'vscode';
import { isTemplatePath } from '../archive/template-paths.ts';
import { isEpisode } from '../notes/detect.ts';
import type { Episode } from '../notes/episode.ts';
import type { EpisodePattern } from '../notes/episode-pattern.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Configuration } from './configuration.ts';

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
  readonly episode: Episode | undefined;
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
          this.#forget(document);
          this.#waiting.set(
            document,
            setTimeout(() => this.#announce(document), REST),
          );
        }
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      configuration.onDidChange(() => this.#reconsider()),
    );
    for (const document of this.open()) {
      this.#known.add(document);
    }
  }

  /** Reads a document; nothing for what is no episode, such as a template, or can never be edited. */
  episodeOf(document: vscode.TextDocument): Episode | undefined {
    const { version } = document;
    const pattern = this.#configuration.patternFor(document.uri);
    const cached = this.#cache.get(document);
    if (cached?.version === version && cached.pattern === pattern) {
      return cached.episode;
    }
    const isTemplate = isTemplatePath(document.uri.path, this.#configuration.of(document.uri));
    const expected = this.#expected.get(document);
    const episode = isEditable(document) && !isTemplate ? read(document, pattern, expected) : undefined;
    this.#cache.set(document, { version, pattern, episode });
    return episode;
  }

  /** Takes the text that a document is to have, as it was read already: so it is not read once more. */
  expect(document: vscode.TextDocument, expected: Expected): void {
    this.#expected.set(document, expected);
  }

  /** Gives the open documents that are episodes. */
  open(): vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter((document) => this.episodeOf(document) !== undefined);
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
      if (this.#known.has(document) !== (this.episodeOf(document) !== undefined)) {
        this.#announce(document);
      }
    }
  }

  #announce(document: vscode.TextDocument): void {
    this.#forget(document);
    const isEpisode = !document.isClosed && this.episodeOf(document) !== undefined;
    if (isEpisode) {
      this.#known.add(document);
    }
    if (isEpisode || this.#known.delete(document)) {
      this.#changes.fire(document);
    }
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#waiting.get(document));
    this.#waiting.delete(document);
  }
}

function read(
  document: vscode.TextDocument,
  pattern: EpisodePattern | undefined,
  expected: Expected | undefined,
): Episode | undefined {
  const text = document.getText();
  if (!isEpisode(document.uri.path, text, pattern)) return undefined;
  return expected?.text === text ? expected.episode : readEpisode(text);
}

/** Only Markdown that can be written: no past versions (`git:`), no output, no description of a rule. */
function isEditable({ languageId, uri }: vscode.TextDocument): boolean {
  return (
    languageId === 'markdown' &&
    (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true)
  );
}
