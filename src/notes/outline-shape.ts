import type { KeptItem } from './keep-ids.ts';

/** What of an outline is to be seen, and how. */
export interface Shape {
  /** True to see links below topics and sections. */
  readonly links: boolean;
  /** True to see all topics in one row, in the order of the file, without their presenters. */
  readonly inOrder: boolean;
  /** True to see only rows with problems, and the rows that lead to them. */
  readonly onlyProblems: boolean;
}

/** The outline as it is at first. */
export const WHOLE: Shape = { links: true, inOrder: false, onlyProblems: false };

/** Gives the items of an outline that are to be seen. What is first, and tells how far the episode is, always is. */
export function shapeOutline(
  items: readonly KeptItem[],
  shape: Shape,
  hasProblem: (item: KeptItem) => boolean,
): KeptItem[] {
  const placed = shape.inOrder ? items.flatMap(topicsOf) : items;
  return keep(placed, ({ item, ...kept }) => {
    const isSeen = shape.links || item.kind !== 'link';
    return isSeen && (item.kind === 'ready' || !shape.onlyProblems || hasProblem({ item, ...kept }));
  });
}

/** Gives the topics of a section, or else the item itself. */
function topicsOf(kept: KeptItem): readonly KeptItem[] {
  const { kind } = kept.item;
  return kind === 'presenter' || kind === 'section'
    ? kept.children.filter(({ item }) => item.kind === 'topic')
    : [kept];
}

function keep(items: readonly KeptItem[], isKept: (item: KeptItem) => boolean): KeptItem[] {
  return items.filter(isKept).map((kept) => ({ ...kept, children: keep(kept.children, isKept) }));
}
