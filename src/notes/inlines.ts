import type { Definition, Image, Link as LinkNode, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Link, LinkKind } from './episode.ts';
import { frontMatter } from './limits.ts';
import { type Slice, type Span, slice } from './span.ts';
import { attributeTargets, definitionParts, resourceParts } from './targets.ts';

/** What one walk of the tree finds inside its blocks. Links do not know their place yet. */
export interface Inlines {
  readonly links: FoundLink[];
  readonly runs: Slice[];
  readonly opaque: Span[];
}

export type FoundLink = Omit<Link, 'place' | 'section'>;

interface Walk extends Inlines {
  readonly text: string;
  readonly definitions: Map<string, Definition>;
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

/** Collects links, runs of plain text, and opaque spans, each in the order of the text. */
export function readInlines(tree: Root, text: string): Inlines {
  const matter = frontMatter(text);
  const walk: Walk = { text, links: [], runs: [], opaque: matter ? [matter] : [], definitions: new Map() };
  findDefinitions(tree, walk.definitions);
  visit(tree, walk);
  return walk;
}

/** Gives the source of a node. */
export function sourceOf(node: Nodes, text: string): Slice {
  return slice(text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Tells whether a node is a bare URL; mail addresses are no links. */
function isBare(node: Nodes, text: string): boolean {
  return node.type === 'link' && !/^[[<]/.test(sourceOf(node, text).raw) && !node.url.startsWith('mailto:');
}

function findDefinitions(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  } else if ('children' in node) {
    for (const child of node.children) {
      findDefinitions(child, definitions);
    }
  }
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
  if ('children' in node && !isBare(node, walk.text)) {
    if (node.type !== 'link' && node.type !== 'linkReference') {
      addRuns(node.children, walk);
    }
    for (const child of node.children) {
      visit(child, walk);
    }
  }
}

function addRuns(children: readonly Nodes[], walk: Walk): void {
  let run: Slice | undefined;
  for (const child of children) {
    const plain = child.type === 'text' || isBare(child, walk.text) || child.type === 'break';
    const source = sourceOf(child, walk.text);
    if (plain) {
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

function readLink(node: Nodes, walk: Walk): FoundLink | undefined {
  switch (node.type) {
    case 'link':
      return node.url.startsWith('mailto:') ? undefined : resource(node, walk.text);
    case 'image':
      return resource(node, walk.text);
    case 'linkReference':
    case 'imageReference':
      return reference(node, walk);
    default:
      return undefined;
  }
}

function resource(node: LinkNode | Image, text: string): FoundLink | undefined {
  const source = sourceOf(node, text);
  if (node.type === 'link' && !source.raw.startsWith('[')) {
    const angled = source.raw.startsWith('<');
    const target = angled ? slice(text, source.start + 1, source.end - 1) : source;
    return { ...source, kind: angled ? 'autolink' : 'bare', target, url: node.url, label: target.raw };
  }
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const found = resourceParts(source, last?.position?.end.offset);
  const kind: LinkKind = node.type === 'image' ? 'image' : 'inline';
  return found === undefined
    ? undefined
    : { ...source, kind, ...found, url: node.url, label: plainText(node) || node.url };
}

function reference(
  node: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>,
  walk: Walk,
): FoundLink | undefined {
  const source = sourceOf(node, walk.text);
  const definition = walk.definitions.get(node.identifier);
  const found = definition && definitionParts(sourceOf(definition, walk.text));
  if (definition === undefined || found === undefined) {
    return undefined;
  }
  const image = node.type === 'imageReference';
  const labelled = node.referenceType === 'full' ? source.raw.lastIndexOf('][') : source.raw.lastIndexOf(']');
  const closed = node.referenceType === 'collapsed' ? source.raw.length - 3 : labelled;
  const text = slice(walk.text, source.start + (image ? 2 : 1), source.start + closed);
  const label = plainText(node) || definition.url;
  return {
    ...source,
    kind: image ? 'image' : 'reference',
    text,
    target: found.target,
    url: definition.url,
    label,
  };
}

function htmlLinks(source: Slice): FoundLink[] {
  return attributeTargets(source).map((target) => ({
    ...target,
    kind: 'html' as const,
    target,
    url: target.raw.trim(),
    label: target.raw.trim(),
  }));
}
