import type * as vscode from 'vscode';
import { addressOf } from '../notes/links/title-edits.ts';
import { isSameUrl, type LateUrl } from '../titles/late/late-url.ts';
import type { TitleAnswer, TitleSource } from '../titles/title-source.ts';

interface Fetch {
  readonly document: vscode.TextDocument;
  readonly url: LateUrl;
  readonly stop: AbortController;
}

/** Takes the title of a URL in a document, or why there is none. */
export type OnAnswer = (document: vscode.TextDocument, url: LateUrl, answer: TitleAnswer) => void;

/** Looks for the titles that documents await, and stops for those that nobody awaits any more. */
export class LateFetches {
  readonly #titles: TitleSource;
  readonly #onAnswer: OnAnswer;
  readonly #running = new Set<Fetch>();

  constructor(titles: TitleSource, onAnswer: OnAnswer) {
    this.#titles = titles;
    this.#onAnswer = onAnswer;
  }

  /** Tells how many titles are being looked for. */
  get running(): readonly Fetch[] {
    return [...this.#running];
  }

  /** Looks for the titles of just these URLs of a document. */
  follow(document: vscode.TextDocument, awaited: readonly LateUrl[]): void {
    const own = this.running.filter((one) => one.document === document);
    for (const fetch of own) {
      if (!awaited.some((one) => isSameUrl(one, fetch.url))) this.#stop(fetch);
    }
    for (const url of awaited) {
      if (!own.some((fetch) => isSameUrl(fetch.url, url))) void this.#start(document, url);
    }
  }

  async #start(document: vscode.TextDocument, url: LateUrl): Promise<void> {
    const fetch = { document, url, stop: new AbortController() };
    this.#running.add(fetch);
    const wish = { fresh: url.isFresh === true };
    const answer = await this.#titles(addressOf(url.url), fetch.stop.signal, wish);
    if (this.#running.delete(fetch)) this.#onAnswer(document, url, answer);
  }

  #stop(fetch: Fetch): void {
    this.#running.delete(fetch);
    fetch.stop.abort();
  }
}
