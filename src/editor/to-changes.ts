import type * as vscode from 'vscode';
import type { Change } from '../notes/pending.ts';

/** Turns the changes of one event into offsets. */
export function toChanges(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly Change[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => {
    return { start: rangeOffset, end: rangeOffset + rangeLength, text };
  });
}
