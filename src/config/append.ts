import type { Node } from 'jsonc-parser';
import type { Edit } from '../notes/span.ts';

/** What may stand behind an item on its line. */
const BESIDE = /^(?:[^\S\r\n]|,|\/\/.*|\/\*[\s\S]*?\*\/)*/;

const COMMENTS = /\/\/.*|\/\*[\s\S]*?\*\//g;

/**
 * Puts items behind the last one of an object or a list, on lines of their own where that one has its own. Comments stay with the
 * items that they stand behind.
 */
export function append(
  { offset, length, children = [] }: Node,
  items: readonly string[],
  text: string,
): Edit[] {
  const last = children.at(-1);
  if (items.length === 0) return [];
  const start = last === undefined ? offset + 1 : last.offset + last.length;
  const rest = text.slice(start, offset + length - 1);
  if (last === undefined) return [intoEmpty(items, text, { offset, start, rest })];
  const lead = /\s*$/.exec(text.slice(0, last.offset))?.[0] ?? '';
  const beside = lead.includes('\n') ? (BESIDE.exec(rest)?.[0].trimEnd() ?? '') : '';
  const added = items.map((item) => (lead || ' ') + item).join(',');
  const place = start + beside.length;
  const isParted = beside.replaceAll(COMMENTS, '').includes(',');
  if (isParted || beside === '') {
    return [{ span: { start: place, end: place }, text: isParted ? `${added},` : `,${added}` }];
  }
  return [
    { span: { start, end: start }, text: ',' },
    { span: { start: place, end: place }, text: added },
  ];
}

/** Where the brackets of an empty object or list are opened, where its inside begins, and what stands there. */
interface Inside {
  readonly offset: number;
  readonly start: number;
  readonly rest: string;
}

/** What spreads over several lines goes on so. */
function intoEmpty(items: readonly string[], text: string, { offset, start, rest }: Inside): Edit {
  const from = start + rest.trimEnd().length;
  const span = { start: from, end: start + rest.length };
  if (!rest.includes('\n')) return { span, text: items.join(', ') };
  const outer = `\n${/^[^\S\n]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1))?.[0] ?? ''}`;
  const inner = `${outer}${/^[ \t]+/m.exec(text)?.[0] ?? '\t'}`;
  return { span, text: items.map((item) => inner + item).join(',') + outer };
}
