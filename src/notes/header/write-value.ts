import type { Field } from '../episode.ts';
import type { Edit } from '../span.ts';

/** Writes the value of a field behind its label and colon, with one space between; an empty value leaves `- Video:`. */
export function writeValue({ start, end, raw, label, value }: Field, written: string): Edit {
  const before = raw.slice(label.end - start, value.start - start);
  const span = { start: label.end + before.trimEnd().length, end };
  return { span, text: written && ` ${written}` };
}
