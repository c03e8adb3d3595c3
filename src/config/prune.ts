import { getNodeValue, type Node } from 'jsonc-parser';
import { type Message, message } from '../notes/rule.ts';
import type { ConfigProblem } from './config-problem.ts';
import { refusalOf, resolved, type Schema, schemaOf } from './schema.ts';
import { spanOf } from './span-of.ts';

/** Takes what is wrong. */
type Tell = (node: Node, text: Message) => void;

/** Cuts off what a schema refuses, key by key and item by item, and says why; nothing is left of what is refused as a whole. */
export function prune(
  tree: Node,
  schema: Schema,
): { readonly tree: Node | undefined; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const pruned = cut(tree, schema, (node, text) => {
    problems.push({ kind: 'schema', message: text, span: spanOf(node) });
  });
  return { tree: pruned, problems };
}

function cut(node: Node, reference: Schema, tell: Tell): Node | undefined {
  const schema = resolved(reference);
  if (!isOfType(node, schema)) {
    tell(node, message('Unexpected value, expected one of the type {0}', schema.type ?? ''));
    return undefined;
  }
  if (node.type === 'object') {
    return cutObject(node, schema, tell);
  }
  if (node.type === 'array') {
    return cutArray(node, schema, tell);
  }
  const wrong = mistakeOf(node.value, schema);
  if (wrong !== undefined) {
    tell(node, wrong);
  }
  return wrong === undefined ? node : undefined;
}

function isOfType({ type, value }: Node, schema: Schema): boolean {
  return schema.type === 'integer' ? type === 'number' && Number.isInteger(value) : type === schema.type;
}

function mistakeOf(value: unknown, schema: Schema): Message | undefined {
  if (typeof value === 'number') {
    const { minimum = value } = schema;
    return value < minimum ? message('Unexpected value, expected at least {0}', minimum) : undefined;
  }
  if (typeof value !== 'string') {
    return undefined;
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return message('Unexpected value, expected one of {0}', schema.enum.join(', '));
  }
  if ([...value].length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) {
    return message('Unexpected value, expected at most {0} characters', schema.maxLength ?? 0);
  }
  const isMatched = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
  return isMatched ? undefined : { template: refusalOf(schema), values: [] };
}

function cutObject(node: Node, schema: Schema, tell: Tell): Node | undefined {
  const children: Node[] = [];
  const all = node.children ?? [];
  const last = new Map(all.map((property) => [nameOf(property), property]));
  for (const property of all) {
    const [key, value] = property.children ?? [];
    const own = schemaOf(key?.value, schema);
    if (key !== undefined && own === undefined) {
      tell(key, message('Unknown key {0}', key.value));
    } else if (key !== undefined && last.get(key.value) !== property) {
      tell(key, message('Unexpected second {0}, of which only the last holds', key.value));
    } else if (key !== undefined && value !== undefined && own !== undefined) {
      const kept = cut(value, own, tell);
      children.push(...(kept === undefined ? [] : [{ ...property, children: [key, kept] }]));
    }
  }
  return isComplete(node, schema, all, tell) && isComplete(node, schema, children)
    ? { ...node, children }
    : undefined;
}

function nameOf({ children }: Node): string | undefined {
  return children?.[0]?.value;
}

/** Tells whether the keys are there that have to be, and says so where not. */
function isComplete(node: Node, schema: Schema, properties: readonly Node[], tell?: Tell): boolean {
  const names = properties.map(nameOf);
  const { required = [], anyOf = [{ required }] } = schema;
  const choices = anyOf.map((choice) => [...required, ...choice.required]);
  const isDone = choices.some((keys) => keys.every((key) => names.includes(key)));
  if (!isDone) {
    const keys = [...new Set(choices.flat())];
    tell?.(
      node,
      anyOf.length > 1
        ? message('Missing key, expected one of {0}', keys.join(', '))
        : message('Missing key, expected {0}', keys.join(', ')),
    );
  }
  return isDone;
}

function cutArray(node: Node, schema: Schema, tell: Tell): Node {
  const { items = {}, maxItems = Number.POSITIVE_INFINITY, uniqueItems = false } = schema;
  const all = node.children ?? [];
  if (all.length > maxItems) {
    tell(node, message('Too many entries, expected at most {0}', maxItems));
  }
  const children: Node[] = [];
  for (const item of all.slice(0, maxItems)) {
    const kept = cut(item, items, tell);
    if (kept !== undefined && uniqueItems && children.some((other) => isSame(other, kept))) {
      tell(kept, message('Unexpected second {0}', String(kept.value)));
    } else if (kept !== undefined) {
      children.push(kept);
    }
  }
  return { ...node, children };
}

function isSame(one: Node, other: Node): boolean {
  return JSON.stringify(getNodeValue(one)) === JSON.stringify(getNodeValue(other));
}
