import type { TextDocument } from 'vscode';

/** Runs edits of the same document one after the other: of two at once VS Code refuses one. */
export class EditQueue {
  readonly #last = new WeakMap<TextDocument, Promise<void>>();

  /** Runs a task, which must not fail, after all earlier ones for the document. */
  add(document: TextDocument, task: () => Promise<void>): void {
    const before = this.#last.get(document) ?? Promise.resolve();
    this.#last.set(document, before.then(task));
  }
}
