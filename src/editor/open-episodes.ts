import type * as vscode from 'vscode';
import type { EpisodeIndex } from '../archive/episode-index.ts';
import { factsOf } from '../archive/facts.ts';
import { folderAt } from './archive-folder.ts';
import type { Configuration } from './configuration.ts';
import type { Documents } from './documents.ts';

interface Needs {
  readonly index: EpisodeIndex;
  readonly documents: Documents;
  readonly configuration: Configuration;
  /** Tells whether the file of a document was found once and is not there any more. */
  readonly isGone: (uri: vscode.Uri) => boolean;
}

/** Keeps what the index holds of open documents up to date. */
export class OpenEpisodes {
  readonly #needs: Needs;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Reads all that are open. */
  readAll(): void {
    for (const document of this.#needs.documents.open()) {
      this.read(document);
    }
  }

  /** Reads a document that was opened, changed or closed. */
  read(document: vscode.TextDocument): void {
    const { index, documents, configuration } = this.#needs;
    const { uri } = document;
    const episode = this.#isPart(document) ? documents.episodeOf(document) : undefined;
    const facts = episode && factsOf(uri.path, episode, document.getText(), configuration.patternFor(uri));
    index.setDocument(uri.toString(), facts && { folder: folderAt(uri, facts.archive), facts });
  }

  /** One that is still shown although its file is gone is no episode of the archive until somebody writes in it. */
  #isPart({ uri, isClosed, isDirty }: vscode.TextDocument): boolean {
    const { configuration, isGone } = this.#needs;
    const isPlaced = uri.scheme !== 'untitled' && configuration.placeOf(uri) !== undefined;
    return isPlaced && !isClosed && (isDirty || !isGone(uri));
  }
}
