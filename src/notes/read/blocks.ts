import type { Code, Heading, ListItem, Nodes, Paragraph, Parents, Root } from 'mdast';
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

/** Collects the blocks of a tree in one walk. */
export function readBlocks(tree: Root, text: string): Blocks {
  const blocks: Blocks = { paragraphs: [], headings: [], items: [], codes: [] };
  visit(tree, TOP, blocks, text);
  return blocks;
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

function visit(parent: Parents, nest: Nest, blocks: Blocks, text: string): void {
  parent.children.forEach((node, at) => {
    const before = parent.children[at - 1];
    const above = before?.type === 'list' ? tailColumns(before, text) : [];
    add(node, { ...nest, above }, blocks);
    if (node.type === 'listItem') {
      visit(node, { ...nest, around: [...nest.around, contentColumn(node, text)] }, blocks, text);
    } else if (node.type === 'list' || node.type === 'blockquote') {
      visit(node, { ...nest, quoted: nest.quoted || node.type === 'blockquote' }, blocks, text);
    }
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

/** Gives the columns at which the last items of a list, and of the lists at its end, have their content. */
function tailColumns(list: Nodes, text: string): number[] {
  const columns: number[] = [];
  let last: Nodes | undefined = list;
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
