import type { Code, Heading, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { keepOn } from './keep-on.ts';
import { sourceOf } from './read-link.ts';

/** Where a block stands: what the lines of its neighbours have to be indented by, in columns. */
export interface Nest {
  /** Where the content of the list items around it begins, the outermost first. */
  readonly around: readonly number[];
  /** The same of the list items right above it, which indentation would bring it into. */
  readonly above: readonly number[];
  /** True in a quote, where columns tell little. */
  readonly quoted: boolean;
}

/** A block with its place. */
export interface Placed<T extends Nodes> {
  readonly node: T;
  readonly nest: Nest;
}

/** The blocks of a text at any depth that further facts are read from, each kind in the order of the text. */
export interface Blocks {
  readonly paragraphs: Placed<Paragraph>[];
  readonly headings: Placed<Heading>[];
  readonly items: Placed<ListItem>[];
  readonly codes: Placed<Code>[];
}

const TOP: Nest = { around: [], above: [], quoted: false };

/** Collects the blocks of a tree: those of a block at its top, or of an item of a list there, once as long as that lasts. */
export function readBlocks({ children }: Root, text: string): Blocks {
  const blocks = noBlocks();
  children.forEach((node, at) => {
    const nest = { ...TOP, above: tailColumns(children[at - 1], text) };
    for (const part of node.type === 'list' ? node.children : [node]) {
      const own = blocksOf(part, node.type === 'list' ? TOP : nest, text);
      blocks.paragraphs.push(...own.paragraphs);
      blocks.headings.push(...own.headings);
      blocks.items.push(...own.items);
      blocks.codes.push(...own.codes);
    }
  });
  return blocks;
}

const known = keepOn<{ readonly above: string; readonly blocks: Blocks }>();

function blocksOf(node: Nodes, nest: Nest, text: string): Blocks {
  const above = nest.above.join();
  const before = known.get(node);
  if (before?.above === above) {
    return before.blocks;
  }
  const blocks = noBlocks();
  visit(node, nest, blocks, text);
  known.set(node, { above, blocks });
  return blocks;
}

function noBlocks(): Blocks {
  return { paragraphs: [], headings: [], items: [], codes: [] };
}

/** Gives the column of an offset, from 0; a tab leads to the next column that four divides. */
export function columnAt(text: string, offset: number): number {
  const start = lineStart(text, offset);
  let column = 0;
  for (const character of text.slice(start, offset)) {
    column += character === '\t' ? 4 - (column % 4) : 1;
  }
  return column;
}

/** Gives the offset at which the line of another begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return start;
}

function visit(node: Nodes, nest: Nest, blocks: Blocks, text: string): void {
  add(node, nest, blocks);
  if (node.type !== 'listItem' && node.type !== 'list' && node.type !== 'blockquote') {
    return;
  }
  const around = node.type === 'listItem' ? [...nest.around, contentColumn(node, text)] : nest.around;
  const quoted = nest.quoted || node.type === 'blockquote';
  node.children.forEach((child, at) => {
    visit(child, { around, above: tailColumns(node.children[at - 1], text), quoted }, blocks, text);
  });
}

function add(node: Nodes, nest: Nest, { paragraphs, headings, items, codes }: Blocks): void {
  switch (node.type) {
    case 'paragraph':
      paragraphs.push({ node, nest });
      break;
    case 'heading':
      headings.push({ node, nest });
      break;
    case 'listItem':
      items.push({ node, nest });
      break;
    case 'code':
      codes.push({ node, nest });
      break;
  }
}

/** Gives the columns at which the last items of a list, and of the lists at its end, have their content; none for other nodes. */
function tailColumns(node: Nodes | undefined, text: string): number[] {
  const columns: number[] = [];
  let last = node;
  while (last?.type === 'list') {
    const item: ListItem | undefined = last.children.at(-1);
    last = item?.children.at(-1);
    if (item !== undefined && last !== undefined) {
      columns.push(contentColumn(item, text));
    }
  }
  return columns;
}

/** Gives the column at which the content of a list item begins, behind its marker and at most four spaces. */
export function contentColumn(item: ListItem, text: string): number {
  const { start, raw } = sourceOf(item, text);
  const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(raw)?.[0].length ?? 1;
  const behind = columnAt(text, start) + marker;
  const gap = /^[ \t]*(?=[^ \t\r\n])/.exec(raw.slice(marker))?.[0].length;
  const column = gap === undefined ? behind + 1 : columnAt(text, start + marker + gap);
  return column - behind > 4 ? behind + 1 : column;
}
