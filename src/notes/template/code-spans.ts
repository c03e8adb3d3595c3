import type { Nodes, Root } from 'mdast';
import { sourceOf } from '../read/read-link.ts';
import type { Span } from '../span.ts';

/** Gives where code stands in Markdown, in blocks and within text, in order. */
export function codeSpans(tree: Root, text: string): Span[] {
  const found: Span[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'code' || node.type === 'inlineCode') {
      found.push(sourceOf(node, text));
    } else if ('children' in node) {
      open.push(...node.children.toReversed());
    }
  }
  return found;
}
