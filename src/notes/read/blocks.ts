import type { Code, Heading, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { beside } from '../beside.ts';
import { isPlaceholder } from './placeholder.ts';
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

/** The blocks of a text at any depth that further facts may be read from, each kind in the order of the text. */
export interface Blocks {
  /** Those with a line that begins like an item or a heading. */
  readonly paragraphs: Placed<Paragraph>[];
  /** Those of an item that end in a hyphen. */
  readonly headings: Placed<Heading>[];
  /** Those that hold nothing, or begin with a placeholder. */
  readonly items: Placed<ListItem>[];
  readonly codes: Placed<Code>[];
}

type Odd = Placed<Paragraph | Heading | ListItem | Code>;

const TOP: Nest = { around: [], above: [], quoted: false };

/** A line that begins like an item or a heading, whatever the space there. */
const MARKED = /^[\p{Zs}\t]*(?:[-*+#]|\d{1,9}[.)])/mu;

const UNDERLINED = /-[ \t]*$/;

/** Collects those blocks of a tree; in each block at its top, or item of a list there, they are looked for once. */
export function readBlocks({ children }: Root, text: string): Blocks {
  const all: Odd[] = [];
  children.forEach((node, at) => {
    for (const part of node.type === 'list' ? node.children : [node]) {
      for (const odd of oddOf(part, text)) {
        const isTop = odd.node === node;
        all.push(isTop ? { ...odd, nest: { ...TOP, above: tailColumns(children[at - 1], text) } } : odd);
      }
    }
  });
  const ofType = <T extends Odd['node']>(type: T['type']) => {
    return all.filter((odd): odd is Placed<T> => odd.node.type === type);
  };
  return {
    paragraphs: ofType<Paragraph>('paragraph'),
    headings: ofType<Heading>('heading'),
    items: ofType<ListItem>('listItem'),
    codes: ofType<Code>('code'),
  };
}

const known = beside<Nodes, readonly Odd[]>();

/** Gives those in a block, as if nothing stood above it. */
function oddOf(node: Nodes, text: string): readonly Odd[] {
  const before = known.get(node);
  if (before !== undefined) {
    return before;
  }
  const found: Odd[] = [];
  visit(node, TOP, found, text);
  known.set(node, found);
  return found;
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

function visit(node: Nodes, nest: Nest, found: Odd[], text: string): void {
  if (isOdd(node, nest, text)) {
    found.push({ node, nest } as Odd);
  }
  if (node.type !== 'listItem' && node.type !== 'list' && node.type !== 'blockquote') {
    return;
  }
  const around = node.type === 'listItem' ? [...nest.around, contentColumn(node, text)] : nest.around;
  const quoted = nest.quoted || node.type === 'blockquote';
  node.children.forEach((child, at) => {
    visit(child, { around, above: tailColumns(node.children[at - 1], text), quoted }, found, text);
  });
}

function isOdd(node: Nodes, { around }: Nest, text: string): boolean {
  switch (node.type) {
    case 'paragraph':
      return MARKED.test(sourceOf(node, text).raw);
    case 'heading':
      return around.length > 0 && UNDERLINED.test(sourceOf(node, text).raw);
    case 'listItem':
      return node.children[0] === undefined || isPlaceholder(sourceOf(node.children[0], text).raw);
    default:
      return node.type === 'code';
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
