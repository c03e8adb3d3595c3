import type { Definition, Image, Link as LinkNode, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Link, LinkKind } from '../episode.ts';
import { type Slice, slice } from '../span.ts';
import { attributeTargets, definitionParts, resourceParts } from './targets.ts';

/** A link whose place is not known yet. */
export type FoundLink = Omit<Link, 'place' | 'section'>;

/** What a link is read from, beside its node. */
interface Source {
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Gives the source of a node. */
export function sourceOf(node: Nodes, text: string): Slice {
  return slice(text, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Tells whether a node is a bare URL; mail addresses are no links. */
export function isBare(node: Nodes, text: string): boolean {
  return node.type === 'link' && !/^[[<]/.test(sourceOf(node, text).raw) && !node.url.startsWith('mailto:');
}

/** Reads a link or an image; mail addresses and references without a definition are none. */
export function readLink(node: Nodes, walk: Source): FoundLink | undefined {
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
  walk: Source,
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

/** Reads the targets in the source of an HTML node. */
export function htmlLinks(source: Slice): FoundLink[] {
  return attributeTargets(source).map((target) => ({
    ...target,
    kind: 'html' as const,
    target,
    url: target.raw.trim(),
    label: target.raw.trim(),
  }));
}
