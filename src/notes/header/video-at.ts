import type { Episode, Field } from '../episode.ts';
import type { Span } from '../span.ts';

/** Finds the video's field in the header, of several the one nearest to a place. */
export function videoAt({ fields }: Episode, { start }: Span): Field | undefined {
  const distance = (field: Field) => Math.max(field.start - start, start - field.end, 0);
  return fields.filter(({ kind }) => kind === 'video').toSorted((a, b) => distance(a) - distance(b))[0];
}
