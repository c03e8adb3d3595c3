import type { Range } from '../notes/context.ts';
import type { Found } from '../notes/find-by.ts';

/** Orders what was found in an archive by its episodes, and then by where it stands in their texts. */
export function byPlace(a: Found<Range>, b: Found<Range>): number {
  const [one, other] = [a.value.from, b.value.from];
  return a.at - b.at || one.line - other.line || one.column - other.column;
}
