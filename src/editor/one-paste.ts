import type * as vscode from 'vscode';
import { applyChanges, type Change, markTyped, type Pending, pastedSpans } from '../notes/pending.ts';

/** One pasted address on its way to a title. */
export interface Paste {
  readonly document: vscode.TextDocument;
  readonly url: string;
  /** Where it is about to be inserted. */
  readonly offsets: readonly number[];
  readonly stop: AbortController;
  /** Where it stands; absent until it is inserted. */
  pending?: readonly Pending[];
  title?: string;
  queued: boolean;
}

/** Where the address stands after changes: nowhere if they did not insert it, or edited or deleted it. */
export function movedPaste(
  { pending, offsets, url }: Paste,
  changes: readonly Change[],
  text: string,
  isTyped: boolean,
): readonly Pending[] {
  if (pending === undefined) {
    const spans = pastedSpans(offsets, url, changes, text) ?? [];
    return spans.map((span, id) => ({ id, url, span, typed: false }));
  }
  const moved = applyChanges(pending, changes, text);
  return isTyped ? markTyped(moved, changes, text) : moved;
}

/** Turns the changes of one event into offsets. */
export function toChanges(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly Change[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => {
    return { start: rangeOffset, end: rangeOffset + rangeLength, text };
  });
}
