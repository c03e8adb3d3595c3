import assert from 'node:assert/strict';
import { readNotes } from '../../../src/notes/moves/notes.ts';
import { type OutlineItem, outline } from '../../../src/notes/outline.ts';

/** Finds rows by the ends of their keys. */
export function rows(text: string, ...ends: readonly string[]): OutlineItem[] {
  const all = (items: readonly OutlineItem[]): OutlineItem[] =>
    items.flatMap((item) => [item, ...all(item.children)]);
  const found = all(outline(readNotes(text).episode));
  return ends.map((end) => {
    const row = found.find(({ key }) => key.endsWith(end));
    assert.ok(row, end);
    return row;
  });
}
