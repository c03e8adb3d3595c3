import type { Nodes } from 'mdast';
import { parse } from '../parse.ts';
import { applyEdits, type Edit, type Slice, type Span, slice } from '../span.ts';

/** HTML that is nothing but comments. */
const COMMENTS = /^\s*(?:<!--(?:(?!<!--)[\s\S])*?-->\s*)+$/;

/** What at the start of a part of a text could be read as front matter. */
const MATTER = '---';

/** What a text is made of, comments on lines of their own left out, which are counted. */
interface Structure {
  readonly shape: string;
  readonly comments: number;
}

/**
 * Gives the first of some edits that puts in or takes out so many comments and leaves all else as it is read. Only the blocks
 * around it are read again, of those that stand at the top of the text.
 */
export function findHarmless(
  text: string,
  blocks: readonly Span[],
  edits: readonly Edit[],
  by: number,
): Edit | undefined {
  const known = new Map<string, Structure>();
  return edits.find((edit) => {
    const { start, raw } = around(text, blocks, edit.span);
    const before = known.get(raw) ?? structureOf(raw);
    known.set(raw, before);
    const span = { start: edit.span.start - start, end: edit.span.end - start };
    const after = structureOf(applyEdits(raw, [{ span, text: edit.text }]));
    return before.shape === after.shape && before.comments + by === after.comments;
  });
}

/** Gives the lines from the block before a place to the one behind it: whatever stands before them has ended. */
export function around(text: string, blocks: readonly Span[], place: Span): Slice {
  const touched = blocks.findIndex(({ end }) => end >= place.start);
  const next = blocks.findIndex(({ start }) => start > place.end);
  let at = (touched === -1 ? blocks.length : touched) - 1;
  while (at > 0 && text.startsWith(MATTER, blocks[at]?.start)) {
    at -= 1;
  }
  const first = blocks[at]?.start ?? 0;
  const start = Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1;
  const end = next === -1 ? undefined : blocks[next + 1]?.end;
  return slice(text, at <= 0 ? 0 : start, end ?? text.length);
}

function structureOf(text: string): Structure {
  const tree = parse(text);
  return { shape: JSON.stringify(shapeOf(tree)), comments: countComments(tree) };
}

function countComments(node: Nodes): number {
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + countComments(child), 0)
    : Number(isComment(node));
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && COMMENTS.test(node.value);
}

/** Gives what a node is without its place in the text. */
function shapeOf(node: Nodes): unknown {
  const { position: _, data: __, ...facts } = node;
  if (!('children' in node)) {
    return facts;
  }
  const children = node.children.filter((child) => !isComment(child)).map(shapeOf);
  const isEmptied = node.type !== 'root' && children.length === 0 && node.children.length > 0;
  return { ...facts, spread: isLoose(node), children: isEmptied ? 'comments' : children };
}

/** A list is loose as a whole, by whichever of its items. */
function isLoose(node: Nodes): boolean {
  return node.type === 'list' && (node.spread === true || node.children.some(({ spread }) => spread));
}
