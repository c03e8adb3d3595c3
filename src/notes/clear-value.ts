import type { Field } from './episode.ts';
import type { Edit } from './span.ts';
import { writeValue } from './write-value.ts';

/** Empties a field of the header: its marker, label and colon stay, as in `- Video:`. */
export function clearValue(field: Field): Edit {
  return writeValue(field, '');
}
