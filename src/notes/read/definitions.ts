import type { Definition, Nodes } from 'mdast';
import { beside } from '../beside.ts';
import { remember } from '../remember.ts';

/** Gives the definitions in blocks by their identifiers, of several the first. */
export function readDefinitions(blocks: readonly Nodes[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const definition of blocks.flatMap((block) => definitionsOf(block))) {
    definitions.set(definition.identifier, definitions.get(definition.identifier) ?? definition);
  }
  return definitions;
}

/** Gives the definitions in a block, which are looked for once as long as it lasts. */
const definitionsOf = remember(definitionsIn, beside<Nodes, { readonly answer: Definition[] }>());

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') {
    return [node];
  }
  return 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : [];
}
