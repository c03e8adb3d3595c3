import type { OutlineItem } from './outline.ts';

/** An item of an outline with an id that it keeps from one version of the text to the next. */
export interface KeptItem {
  readonly item: OutlineItem;
  readonly id: string;
  /** The keys of the items that lead to this one, its own last. */
  readonly path: readonly string[];
  readonly children: readonly KeptItem[];
}

/**
 * Gives the items of an outline the ids that they had before: those at both ends of a row of siblings that have stayed as they
 * are, those in between that are called as before wherever they went, and the others of a kind in their order, which were
 * renamed. Ids are new below a parent that is new.
 */
export function keepIds(
  items: readonly OutlineItem[],
  before: readonly KeptItem[],
  parent: Pick<KeptItem, 'id' | 'path'>,
): KeptItem[] {
  const old = matches(items, before);
  const taken = new Set(old.flatMap((one) => one?.id ?? []));
  return items.map((item, at) => {
    const path = [...parent.path, item.key];
    const id = old[at]?.id ?? freshId(`${parent.id}\n${item.key}`, taken);
    return { item, id, path, children: keepIds(item.children, old[at]?.children ?? [], { id, path }) };
  });
}

/** Finds for each item what it was before. */
function matches(items: readonly OutlineItem[], before: readonly KeptItem[]): (KeptItem | undefined)[] {
  const found: (KeptItem | undefined)[] = items.map(() => undefined);
  const shorter = Math.min(items.length, before.length);
  const isSame = (at: number, old: number) => areAlike(items[at], before[old]?.item);
  let head = 0;
  while (head < shorter && isSame(head, head)) {
    found[head] = before[head];
    head += 1;
  }
  let tail = 0;
  while (tail < shorter - head && isSame(items.length - 1 - tail, before.length - 1 - tail)) {
    found[items.length - 1 - tail] = before[before.length - 1 - tail];
    tail += 1;
  }
  const left = before.slice(head, before.length - tail);
  for (const isAlike of [areAlike, areOfAKind]) {
    takeOver(found, { items, from: head, to: items.length - tail, left, isAlike });
  }
  return found;
}

interface Middle {
  readonly items: readonly OutlineItem[];
  readonly from: number;
  readonly to: number;
  /** What was there before and is not found again yet, which changes. */
  readonly left: KeptItem[];
  readonly isAlike: (one: OutlineItem | undefined, other: OutlineItem | undefined) => boolean;
}

/** Takes over what was there before where it is alike. */
function takeOver(found: (KeptItem | undefined)[], { items, from, to, left, isAlike }: Middle): void {
  for (let at = from; at < to && left.length > 0; at += 1) {
    const old = found[at] ? -1 : left.findIndex(({ item }) => isAlike(items[at], item));
    if (old !== -1) {
      found[at] = left.splice(old, 1)[0];
    }
  }
}

function freshId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let time = 2; taken.has(id); time += 1) {
    id = `${wanted} ${time}`;
  }
  taken.add(id);
  return id;
}

/** Tells whether two items are called the same, links by their URLs as well. */
function areAlike(one: OutlineItem | undefined, other: OutlineItem | undefined): boolean {
  return (
    one?.label === other?.label &&
    one?.kind === other?.kind &&
    (one?.kind !== 'link' || one.url === other?.url)
  );
}

function areOfAKind(one: OutlineItem | undefined, other: OutlineItem | undefined): boolean {
  return one?.kind === other?.kind;
}
