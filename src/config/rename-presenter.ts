import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { keysOf } from '../notes/people/who.ts';
import type { Named, Renaming } from '../notes/rename/renaming.ts';
import { applyEdits, type Edit } from '../notes/span.ts';
import { append } from './append.ts';
import { parseConfig } from './parse-config.ts';
import { readConfig } from './read-config.ts';

/** A presenter as written: the values by their keys, and what is read of them. */
interface Entry {
  readonly node: Node;
  readonly values: ReadonlyMap<string, Node>;
  readonly named: Named;
  readonly aliases: readonly Node[];
}

const PARTS = ['handle', 'name', 'url'] as const;

/**
 * Renames a presenter in the text of a configuration. What they were called stays as an alias, since there may be episodes that
 * are left alone.
 */
export function renamePresenter(text: string, renaming: Renaming): readonly Edit[] {
  const { tree } = parseConfig(text);
  const presenters = tree && findNodeAtLocation(tree, ['presenters']);
  const edits = (presenters?.children ?? [])
    .filter(({ type }) => type === 'object')
    .map(readEntry)
    .filter((entry) => isMeant(entry, renaming))
    .flatMap((entry) => editsOf(entry, renaming, text));
  const problems = (read: string) => readConfig(read, '').problems.length;
  return edits.length > 0 && problems(applyEdits(text, edits)) <= problems(text) ? edits : [];
}

function readEntry(node: Node): Entry {
  const values = new Map(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), value] as const] : [],
    ),
  );
  const read = PARTS.flatMap((part) => {
    const value = stringOf(values.get(part));
    return value === undefined ? [] : [[part, value.replace(part === 'handle' ? /^@/ : '', '')]];
  });
  const aliases = (values.get('aliases')?.children ?? []).filter((alias) => stringOf(alias) !== undefined);
  return { node, values, named: Object.fromEntries(read), aliases };
}

function stringOf(node?: Node): string | undefined {
  return typeof node?.value === 'string' ? node.value : undefined;
}

/** Names tell better than pages, which several may share. */
function isMeant(entry: Entry, { from }: Renaming): boolean {
  const { labels, page } = keysOf(from);
  const own = labelsOf(entry);
  return labels.length > 0
    ? labels.some((label) => own.includes(label))
    : page !== undefined && page === keysOf(entry.named).page;
}

function labelsOf({ named, aliases }: Entry): readonly string[] {
  return [...keysOf(named).labels, ...aliases.flatMap((alias) => keysOf({ name: alias.value }).labels)];
}

function editsOf(entry: Entry, { from, to }: Renaming, text: string): Edit[] {
  const known = new Set(labelsOf(entry));
  const aliases: string[] = [];
  const fields: string[] = [];
  const edits: Edit[] = [];
  for (const part of PARTS) {
    const [value, old, now] = [entry.values.get(part), entry.named[part], to[part]];
    if (now === undefined || now === old) continue;
    if (value === undefined && from[part] === undefined) {
      fields.push(`${JSON.stringify(part)}: ${JSON.stringify(now)}`);
    } else if (value && isSame(part, from[part], old)) {
      const sign = part === 'handle' && /^@/.test(value.value) ? '@' : '';
      edits.push(replacement(value, JSON.stringify(sign + now)));
      if (part !== 'url' && !isSame(part, old, now)) aliases.push(aliasOf(part, old ?? ''));
    } else if (part !== 'url' && !keysOf({ name: now }).labels.some((label) => known.has(label))) {
      aliases.push(aliasOf(part, now));
    }
  }
  return [...edits, ...additions(entry, aliases, fields, text)];
}

function isSame(part: (typeof PARTS)[number], one?: string, other?: string): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    JSON.stringify(keysOf({ [part]: one })) === JSON.stringify(keysOf({ [part]: other }))
  );
}

function aliasOf(part: 'handle' | 'name', value: string): string {
  return part === 'handle' ? `@${value}` : value;
}

function replacement({ offset, length }: Node, text: string): Edit {
  return { span: { start: offset, end: offset + length }, text };
}

function additions(
  { node, values }: Entry,
  aliases: readonly string[],
  fields: readonly string[],
  text: string,
): Edit[] {
  const list = values.get('aliases');
  const items = aliases.map((alias) => JSON.stringify(alias));
  const added = list || items.length === 0 ? fields : [...fields, `"aliases": [${items.join(', ')}]`];
  return [...(list?.type === 'array' ? append(list, items, text) : []), ...append(node, added, text)];
}
