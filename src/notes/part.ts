import { firstAt } from './span.ts';

/** Where a list was cut from. */
export interface Part<Item> {
  readonly whole: readonly Item[];
  readonly start: number;
  readonly end: number;
}

const parts = new WeakMap<readonly unknown[], Part<unknown>>();

/** Cuts a part out of a list that never changes, so that what is remembered of the list serves the part too. */
export function cut<Item>(whole: readonly Item[], start: number, end = whole.length): readonly Item[] {
  const part = whole.slice(start, end);
  parts.set(part, { whole, start, end });
  return part;
}

/** Tells where a list was cut from; one that was not cut is a whole. */
export function partOf<Item>(list: readonly Item[]): Part<Item> {
  return (parts.get(list) as Part<Item> | undefined) ?? { whole: list, start: 0, end: list.length };
}

/** Gives, of what the whole list has in its order, what lies within a part, by the index in the whole. */
export function inPart<Found extends { readonly at: number }>(
  found: readonly Found[],
  { start, end }: Part<unknown>,
): readonly Found[] {
  const [first, behind] = [start, end].map((bound) => firstAt(found, ({ at }) => at >= bound));
  return found.slice(first, behind);
}
