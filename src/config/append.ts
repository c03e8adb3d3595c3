import type { Node } from 'jsonc-parser';
import type { Edit } from '../notes/span.ts';

/** Puts items behind the last one of an object or a list, on lines of their own where that one has its own. */
export function append({ offset, children = [] }: Node, items: readonly string[], text: string): Edit[] {
  const last = children.at(-1);
  if (items.length === 0) return [];
  const lead = last === undefined ? '' : (/\s*$/.exec(text.slice(0, last.offset))?.[0] ?? '');
  const end = last === undefined ? offset + 1 : last.offset + last.length;
  const gap = lead === '' ? ' ' : lead;
  return [
    {
      span: { start: end, end },
      text: items.map((item, at) => (at === 0 && !last ? '' : `,${gap}`) + item).join(''),
    },
  ];
}
