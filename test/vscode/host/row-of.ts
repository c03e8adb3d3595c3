import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Episode } from '../../../src/notes/episode.ts';
import { type OutlineItem, outline } from '../../../src/notes/outline.ts';
import { readEpisode } from '../../../src/notes/read-episode.ts';

/** What commands need to know of a row of the outline. */
interface Row {
  readonly item: OutlineItem;
  readonly id: string;
  readonly document: vscode.TextDocument;
  readonly path: readonly string[];
  readonly sheet: { readonly episode: Episode };
}

/** Makes the row with a label as the view does; of several, the first. */
export function rowOf(document: vscode.TextDocument, label: string): Row {
  const episode = readEpisode(document.getText());
  const toRows = (item: OutlineItem, above: readonly string[]): Row[] => {
    const path = [...above, item.key];
    const row = { item, id: path.join('\n'), document, path, sheet: { episode } };
    return [row, ...item.children.flatMap((child) => toRows(child, path))];
  };
  const found = outline(episode)
    .flatMap((item) => toRows(item, []))
    .find(({ item }) => item.label === label);
  assert.ok(found, label);
  return found;
}
