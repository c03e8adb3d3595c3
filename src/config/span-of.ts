import type { Node } from 'jsonc-parser';
import type { Span } from '../notes/span.ts';

/** Gives where a part of a configuration stands; a list or an object by its opening bracket, so that what is wrong stays small. */
export function spanOf({ type, offset, length }: Node): Span {
  return { start: offset, end: offset + (type === 'object' || type === 'array' ? 1 : length) };
}
