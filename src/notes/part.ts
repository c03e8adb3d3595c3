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
