import type { Episode, Field } from '../episode.ts';
import { contains, type Slice } from '../span.ts';

/** Gives the whole list item of a field of the header. */
export function itemOf(field: Field, { items }: Episode): Slice | undefined {
  return items.find((item) => contains(item, field));
}

/** Tells whether more of a field stands on the lines below its label. */
export function hasMoreBelow(field: Field, episode: Episode): boolean {
  const item = itemOf(field, episode);
  return item !== undefined && item.raw.slice(field.end - item.start).trim() !== '';
}
