import type { List, ListItem, Nodes, Root } from 'mdast';

/** A list item with its list. */
export interface Listed {
  readonly item: ListItem;
  readonly list: List;
}

/** Gives the list items in which an offset stands, the outermost first; none in a quote. */
export function itemsAt(tree: Root, offset: number): readonly Listed[] {
  const found: Listed[] = [];
  let node: Nodes | undefined = tree;
  while (node !== undefined && 'children' in node && node.type !== 'blockquote') {
    const parent: Nodes = node;
    node = (parent.children as readonly Nodes[]).find((child) => holds(child, offset));
    if (node?.type === 'listItem' && parent.type === 'list') found.push({ item: node, list: parent });
  }
  return found;
}

/** Gives the block at the top of a tree in which an offset stands. */
export function blockAt(tree: Root, offset: number): Root['children'][number] | undefined {
  return tree.children.find((block) => holds(block, offset));
}

function holds({ position }: Nodes, offset: number): boolean {
  return (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0);
}
