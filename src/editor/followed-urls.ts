import * as vscode from 'vscode';
import type { BareUrl } from '../notes/links/bare-urls.ts';
import { applyChanges, markTyped, type Pending } from '../notes/pending.ts';
import type { Span } from '../notes/span.ts';
import { hasTab, isCaretAt } from './carets.ts';
import { toChanges } from './to-changes.ts';

/** Follows URLs of a document through its changes, until it is disposed of. */
export class FollowedUrls implements vscode.Disposable {
  readonly #document: vscode.TextDocument;
  readonly #listener: vscode.Disposable;
  #pending: readonly Pending[];

  constructor(document: vscode.TextDocument, urls: readonly BareUrl[]) {
    this.#document = document;
    this.#pending = urls.map(({ written, span }, id) => ({ id, url: written, span, typed: false }));
    this.#listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document) return;
      const changes = toChanges(event.contentChanges);
      const text = document.getText();
      this.#pending = markTyped(applyChanges(this.#pending, changes, text), changes, text);
    });
  }

  /**
   * Where URLs stand that may be written now, by their places in the list: not those that were changed, and not those on the line that
   * somebody is typing in, where an input method may be composing. There are none in a document without a tab.
   */
  get places(): ReadonlyMap<number, Span> {
    if (!hasTab(this.#document)) return new Map();
    const free = this.#pending.filter(({ typed, span }) => !(typed && isCaretAt(this.#document, span.start)));
    return new Map(free.map(({ id, span }) => [id, span]));
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
