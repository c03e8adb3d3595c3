import * as vscode from 'vscode';
import { applyChanges, type Pending } from '../notes/pending.ts';
import type { Span } from '../notes/span.ts';
import type { Found } from './place.ts';
import { toChanges } from './to-changes.ts';

/** Follows a span of a document through its changes, until it is disposed of. */
export class FollowedSpan implements vscode.Disposable {
  #pending: readonly Pending[];
  readonly #listener: vscode.Disposable;

  constructor({ document, span }: Found) {
    const url = document.getText().slice(span.start, span.end);
    this.#pending = [{ id: 0, url, span, typed: false }];
    this.#listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) {
        this.#pending = applyChanges(this.#pending, toChanges(event.contentChanges), document.getText());
      }
    });
  }

  /** Where the text stands now; nothing once it was itself edited or deleted. */
  get span(): Span | undefined {
    return this.#pending[0]?.span;
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
