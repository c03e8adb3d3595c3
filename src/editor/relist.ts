/** A row of a list: its `key` stays the same while what is `found` changes. */
interface Keyed {
  readonly key: string;
  readonly found: unknown;
}

/** The part of a quick pick that its rows are in. */
interface Rows<Item> {
  items: readonly Item[];
  activeItems: readonly Item[];
  keepScrollPosition?: boolean;
}

/** Lists what is found now in place of what was; the row that Enter would open stays the same, wherever it has moved. */
export function relist<Item extends Keyed>(pick: Rows<Item>, items: readonly Item[]): void {
  const isSame = items.every(({ found }, at) => found === pick.items[at]?.found);
  if (isSame && items.length === pick.items.length) {
    return;
  }
  const active = items.find(({ key }) => key === pick.activeItems[0]?.key);
  pick.keepScrollPosition = true;
  pick.items = items;
  pick.activeItems = active ? [active] : items.slice(0, 1);
}
