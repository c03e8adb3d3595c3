import type { Field } from './episode.ts';
import type { Edit } from './span.ts';

/** Empties a field of the header: its marker, label and colon stay, as in `- Video:`. */
export function clearValue({ start, end, raw, label, value }: Field): Edit {
  const before = raw.slice(label.end - start, value.start - start);
  return { span: { start: label.end + before.trimEnd().length, end }, text: '' };
}
