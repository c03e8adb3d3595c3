import type * as vscode from 'vscode';
import { coveredIn } from '../archive/covered-in.ts';
import type { KeptItem } from '../notes/keep-ids.ts';
import type { OutlineItem } from '../notes/outline.ts';
import { problemsIn, type Sheet } from './outline-sheet.ts';

/** A row of the outline view: an item with its place in the tree. */
export interface Row {
  readonly item: OutlineItem;
  /** The same for the same row as long as the text only moves. */
  readonly id: string;
  readonly document: vscode.TextDocument;
  /** The keys of the items that lead to this one in the outline of the whole episode, its own last. */
  readonly path: readonly string[];
  /** What else is known of the episode, in the version of the document in which the item's offsets are measured. */
  readonly sheet: Sheet;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
}

/** Makes rows of the items of an outline that are to be seen. */
export function toRows(items: readonly KeptItem[], sheet: Sheet, parent?: Row): Row[] {
  const { document } = sheet;
  return items.map(({ item, id, path, children: below }) => {
    const children: Row[] = [];
    const row: Row = { item, id, document, path, sheet, parent, children };
    children.push(...toRows(below, sheet, row));
    return row;
  });
}

/** Gives what is seen of rows, and of what else they depend on: where it is the same, nothing has to be drawn anew. */
export function seenOf(rows: readonly Row[], other: string): string {
  const { isOver, target, toFix = [] } = rows[0]?.sheet ?? {};
  return JSON.stringify([other, isOver, target, toFix.map(({ text }) => text), rows.map(seenOfRow)]);
}

function seenOfRow({ id, item, document, sheet, children }: Row): unknown {
  const { label, value, count, absent, url, target } = item;
  const { line, character } = document.positionAt(target.start);
  const problems = problemsIn(sheet, item).map(({ severity }) => severity);
  const links = item.children.map((link) => link.url);
  const covered = url && coveredIn(url, sheet.context)?.id;
  const own = [id, label, value, count, absent, url, line, character, covered, problems, links];
  return [...own, children.map(seenOfRow)];
}

/** Finds the row of an offset: the topic, or else the presenter or the field. */
export function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  const found = rows.find(({ item }) => item.kind !== 'ready' && item.kind !== 'link' && holds(item, offset));
  return found && (rowAt(found.children, offset) ?? found);
}

/** Tells whether an offset lies in what an item stands for. */
export function holds({ span }: OutlineItem, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
