/** Items that are read together: about the root of a long archive, so that neither they nor their blocks are many. */
const BLOCK = 64;

/** Items that follow each other in a list, the first by its index. */
export interface Block<Item> {
  readonly start: number;
  readonly items: readonly Item[];
}

/** Makes a function that cuts lists into blocks. A block is the same object for all lists that have the same at its place. */
export function makeBlocks<Item extends object>(): (list: readonly Item[]) => readonly Block<Item>[] {
  const known = new WeakMap<Item, Block<Item>>();
  return (list) =>
    Array.from({ length: Math.ceil(list.length / BLOCK) }, (_, at) => {
      const start = at * BLOCK;
      const items = list.slice(start, start + BLOCK);
      const [first] = items;
      const before = first && known.get(first);
      if (before?.start === start && isSame(before.items, items)) {
        return before;
      }
      const block = { start, items };
      if (first !== undefined) {
        known.set(first, block);
      }
      return block;
    });
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
