import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import type { Span } from '../span.ts';

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

/** Gives the pieces of a text their positions; answers nothing where its source cannot be told apart. */
function placed(pieces: PhrasingContent[], text: Text, source: string): PhrasingContent[] | undefined {
  const values = pieces.map((piece) => ('children' in piece ? textOf(piece.children[0]) : textOf(piece)));
  const units = align(values.join(''), source, text.position?.start.offset ?? 0);
  if (units === undefined) {
    return undefined;
  }
  let at = 0;
  pieces.forEach((piece, index) => {
    const from = units[at]?.start ?? 0;
    at += values[index]?.length ?? 0;
    const to = units[at - 1]?.end ?? from;
    setPosition(piece, from, to);
    if ('children' in piece && piece.children[0] !== undefined) {
      setPosition(piece.children[0], from, to);
    }
  });
  return pieces;
}

/** Finds each code unit of a text in its source, which has indentation, quote markers, escapes and references beside. */
function align(value: string, source: string, start: number): Span[] | undefined {
  const units: Span[] = [];
  let offset = start;
  while (units.length < value.length) {
    const at = units.length;
    const [reference = '', name = ''] =
      /^&([A-Za-z0-9]{1,31});/.exec(source.slice(offset, offset + 34)) ?? [];
    const decoded = decodeNamedCharacterReference(name);
    if (reference !== '' && decoded && value.startsWith(decoded, at) && !value.startsWith(reference, at)) {
      const span = { start: offset, end: offset + reference.length };
      units.push(...new Array<Span>(decoded.length).fill(span));
      offset = span.end;
    } else if (source[offset] === value[at]) {
      units.push({ start: offset, end: offset + 1 });
      offset += 1;
    } else if (/^[ \t>\\]$/.test(source[offset] ?? '')) {
      offset += 1;
    } else {
      return undefined;
    }
  }
  return units;
}

function textOf(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

function setPosition(node: Nodes, start: number, end: number): void {
  // Only offsets are read from this tree; lines and columns come from `position.ts`.
  node.position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
