import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? [];
const MAY_HOLD_URL = /https?:\/\/|www\./i;

/**
 * Links the bare URLs that GitHub links but micromark leaves as text (behind an unbalanced `[`), in place.
 * The linking is that of mdast-util-gfm-autolink-literal; the positions it drops are found again in the source.
 */
export function linkBareUrls(tree: Root, source: string): void {
  visit(tree, source);
}

function visit(parent: Parents, source: string): void {
  if (parent.type === 'link' || parent.type === 'linkReference') {
    return;
  }
  for (let at = parent.children.length - 1; at >= 0; at -= 1) {
    const child = parent.children[at] as Nodes;
    if (child.type === 'text' && MAY_HOLD_URL.test(child.value)) {
      (parent.children as Nodes[]).splice(at, 1, ...linked(child, source));
    } else if ('children' in child) {
      visit(child, source);
    }
  }
}

function linked(text: Text, source: string): PhrasingContent[] {
  const paragraph = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text.value }] };
  const root: Root = { type: 'root', children: [paragraph] };
  for (const transform of transforms) {
    transform(root);
  }
  const found = paragraph.children as PhrasingContent[];
  return found.length > 1 || found[0]?.type === 'link' ? (placed(found, text, source) ?? [text]) : [text];
}

/** Gives the pieces of a text their positions; answers nothing where escapes make that impossible. */
function placed(pieces: PhrasingContent[], text: Text, source: string): PhrasingContent[] | undefined {
  const start = text.position?.start.offset ?? 0;
  const end = text.position?.end.offset ?? 0;
  const values = pieces.map((piece) => ('children' in piece ? textOf(piece.children[0]) : textOf(piece)));
  if (source.slice(start, end) !== values.join('')) {
    return undefined;
  }
  let offset = start;
  pieces.forEach((piece, index) => {
    const from = offset;
    offset += values[index]?.length ?? 0;
    setPosition(piece, from, offset);
    if ('children' in piece && piece.children[0] !== undefined) {
      setPosition(piece.children[0], from, offset);
    }
  });
  return pieces;
}

function textOf(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

function setPosition(node: Nodes, start: number, end: number): void {
  // Only offsets are read from this tree; lines and columns come from `position.ts`.
  node.position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
