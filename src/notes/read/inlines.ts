import type { Definition, Nodes, Root } from 'mdast';
import type { Person } from '../episode.ts';
import { meantLinks } from '../links/meant-links.ts';
import { readHandles } from '../people/person.ts';
import { type Slice, type Span, slice } from '../span.ts';
import { readDefinitions } from './definitions.ts';
import { lasting, lastingBlocks } from './lasting.ts';
import { frontMatter, MAX_INLINE } from './limits.ts';
import { type FoundLink, htmlLinks, isBare, readLink, sourceOf } from './read-link.ts';

/** What one walk of the tree finds inside its blocks. Links do not know their place yet. */
export interface Inlines {
  readonly links: FoundLink[];
  /** The links as their authors meant them. */
  readonly meant: FoundLink[];
  readonly runs: Slice[];
  readonly opaque: Span[];
  readonly entries: Slice[];
  readonly codeSpans: Slice[];
  /** The handles in the runs. */
  readonly handles: Person[];
}

/** What is found in one block. */
interface Found extends Omit<Inlines, 'meant'> {
  /** Absent where that is the links as they are, so that these are moved, and get their place, once. */
  readonly meant?: FoundLink[];
}

interface Walk extends Omit<Inlines, 'meant' | 'handles'> {
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

const OPAQUE = new Set([
  'code',
  'inlineCode',
  'html',
  'definition',
  'linkReference',
  'image',
  'imageReference',
]);

/** Collects links, runs of plain text, opaque spans and entries, each in the order of the text. */
export function readInlines(tree: Root, text: string): Inlines {
  const matter = frontMatter(text);
  const found = noInlines();
  if (matter) {
    found.opaque.push(matter);
  }
  const blocks = lastingBlocks(tree);
  const definitions = readDefinitions(blocks);
  for (const block of blocks) {
    const own = inlinesOf(block, text, definitions);
    found.links.push(...own.links);
    found.meant.push(...(own.meant ?? own.links));
    found.runs.push(...own.runs);
    found.opaque.push(...own.opaque);
    found.entries.push(...own.entries);
    found.codeSpans.push(...own.codeSpans);
    found.handles.push(...own.handles);
  }
  return found;
}

/** Reads one block; what refers to definitions changes with these, and is read each time. */
const inlinesOf = lasting(
  (block: Nodes, text: string, definitions: ReadonlyMap<string, Definition>): Found => {
    const walk: Walk = { text, definitions, ...noInlines() };
    visit(block, walk);
    const { links, runs, opaque, entries, codeSpans } = walk;
    const handles = runs.flatMap(readHandles);
    const meant = meantLinks(links, runs);
    const isOther = meant.length !== links.length || meant.some((link, at) => link !== links[at]);
    return { links, runs, opaque, entries, codeSpans, handles, ...(isOther && { meant }) };
  },
  (block) => !refers(block),
);

function noInlines(): Inlines {
  return { links: [], meant: [], runs: [], opaque: [], entries: [], codeSpans: [], handles: [] };
}

function refers(node: Nodes): boolean {
  return (
    node.type === 'linkReference' ||
    node.type === 'imageReference' ||
    ('children' in node && node.children.some(refers))
  );
}

function visit(node: Nodes, walk: Walk): void {
  const link = readLink(node, walk);
  if (link !== undefined) {
    walk.links.push(link);
  }
  if (OPAQUE.has(node.type) || (node.type === 'link' && !isBare(node, walk.text))) {
    walk.opaque.push(sourceOf(node, walk.text));
  }
  if (node.type === 'html') {
    walk.links.push(...htmlLinks(sourceOf(node, walk.text)));
  }
  if (node.type === 'inlineCode') {
    walk.codeSpans.push(sourceOf(node, walk.text));
  }
  addEntry(node, walk);
  if ('children' in node && !isBare(node, walk.text)) {
    if (node.type !== 'link' && node.type !== 'linkReference') {
      addRuns(node.children, walk);
    }
    for (const child of node.children) {
      visit(child, walk);
    }
  }
}

function addEntry(node: Nodes, walk: Walk): void {
  const block = node.type === 'listItem' ? node.children[0] : node;
  const own = node.type === 'heading' || (node.type === 'listItem' && block?.type === 'paragraph');
  const [first, last] = own && block && 'children' in block ? [block.children[0], block.children.at(-1)] : [];
  if (first && last) {
    walk.entries.push(slice(walk.text, sourceOf(first, walk.text).start, sourceOf(last, walk.text).end));
  }
}

function addRuns(children: readonly Nodes[], walk: Walk): void {
  let run: Slice | undefined;
  for (const child of children) {
    const plain = child.type === 'text' || isBare(child, walk.text) || child.type === 'break';
    const source = sourceOf(child, walk.text);
    if (plain && source.raw.length <= MAX_INLINE) {
      run = slice(walk.text, run?.start ?? source.start, source.end);
    } else if (run !== undefined) {
      walk.runs.push(run);
      run = undefined;
    }
  }
  if (run !== undefined) {
    walk.runs.push(run);
  }
}
