import type { Nodes, Root } from 'mdast';

/** HTML that is nothing but comments. */
const COMMENTS = /^\s*(?:<!--(?:(?!<!--)[\s\S])*?-->\s*)+$/;

/** Tells by their trees whether two texts come out the same, but for comments on lines of their own. */
export function hasSameStructure(before: Root, after: Root): boolean {
  return JSON.stringify(shapeOf(before)) === JSON.stringify(shapeOf(after));
}

/** Gives what a node is without its place in the text. */
function shapeOf(node: Nodes): unknown {
  const { position: _, data: __, ...facts } = node;
  if (!('children' in node)) {
    return facts;
  }
  const children = node.children.filter((child) => child.type !== 'html' || !COMMENTS.test(child.value));
  return { ...facts, spread: isLoose(node), children: children.map(shapeOf) };
}

/** A list is loose as a whole, by whichever of its items. */
function isLoose(node: Nodes): boolean {
  return node.type === 'list' && (node.spread === true || node.children.some(({ spread }) => spread));
}
