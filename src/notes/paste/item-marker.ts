import type { ListItem } from 'mdast';
import { columnAt, contentColumn } from '../read/blocks.ts';
import { sourceOf } from '../read/read-link.ts';
import type { CaretLine } from './caret-line.ts';
import type { Listed } from './items.ts';
import { markersLike } from './markers-like.ts';
import { neighbourAbove, neighbourBelow, type Page } from './page.ts';

/** How the items of a list begin. */
export interface ItemMarker {
  /** What has to stand before the marker, behind what stands on the line. */
  readonly indent: string;
  /** Gives the marker of an item, counted from the first new one. */
  readonly of: (index: number) => string;
}

/** Finds the list that an item on an empty line joins: by its column the one above, else the one below, else as most begin. */
export function itemMarker(page: Page, caret: CaretLine): ItemMarker {
  const column = columnAt(page.text, caret.offset);
  const above = neighbourAbove(page, caret)?.items ?? [];
  const below = neighbourBelow(page, caret)?.items ?? [];
  const sibling = above.find(({ item }) => contentColumn(item, page.text) > column);
  if (sibling) return { indent: indentOf(sibling, caret, page), of: markersOf(sibling, 1, page.text) };
  const outer = above.at(-1);
  if (outer) return { indent: '', of: () => nestedMarker(outer.item, page.text) };
  const [next] = below;
  if (next) return { indent: indentOf(next, caret, page), of: markersOf(next, 0, page.text) };
  return { indent: '', of: () => usualBullet(page) };
}

function markersOf({ item, list }: Listed, from: 0 | 1, text: string): (index: number) => string {
  const marker = markerOf(item, text);
  const numbers = list.children.map((one) => markerOf(one, text));
  const isCounted = numbers[0] !== numbers[1];
  return isCounted ? (index) => markersLike(marker)(index + from) : () => marker;
}

function markerOf(item: ListItem, text: string): string {
  return /^(?:[-*+]|\d{1,9}[.)])/.exec(sourceOf(item, text).raw)?.[0] ?? '-';
}

/** Lists in numbered items seldom have numbers too. */
function nestedMarker(item: ListItem, text: string): string {
  const marker = markerOf(item, text);
  return /^\d/.test(marker) ? '-' : marker;
}

/** What is missing before a marker for it to stand below that of another item. */
function indentOf({ item }: Listed, { before, offset }: CaretLine, { text }: Page): string {
  const start = item.position?.start.offset ?? 0;
  const missing = columnAt(text, start) - columnAt(text, offset);
  const whole = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*$/.test(whole) && whole.startsWith(before)
    ? whole.slice(before.length)
    : ' '.repeat(Math.max(0, missing));
}

function usualBullet({ tree, text }: Page): string {
  const list = tree.children.findLast((block) => block.type === 'list' && !block.ordered);
  return list === undefined ? '-' : sourceOf(list, text).raw.charAt(0);
}
