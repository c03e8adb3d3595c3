import type { Disposable, TextDocument } from 'vscode';

/** Milliseconds after which a paste that changed nothing is taken for given up. */
const LONGEST = 1000;

/** Remembers into which documents something is just being pasted: VS Code loses a paste when the text changes under it. */
export class PastePause implements Disposable {
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  /** Begins a pause that lasts until the document changes; `givenUp` is called when it does not for a while. */
  begin(document: TextDocument, givenUp: () => void): void {
    this.end(document);
    const timer = setTimeout(() => {
      this.#timers.delete(document);
      givenUp();
    }, LONGEST);
    this.#timers.set(document, timer);
  }

  has(document: TextDocument): boolean {
    return this.#timers.has(document);
  }

  end(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
