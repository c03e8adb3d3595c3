import type { Episode, Field } from './episode.ts';
import type { Edit, Span } from './span.ts';

/** Finds the video's field in the header, of several the one nearest to a place. */
export function videoAt({ fields }: Episode, { start }: Span): Field | undefined {
  const distance = (field: Field) => Math.max(field.start - start, start - field.end, 0);
  return fields.filter(({ kind }) => kind === 'video').toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The edit that writes the value of a field of this text, with one space behind the colon. */
export function valueEdit(text: string, { label, value }: Field, written: string): Edit {
  const colon = /[:：]/.exec(text.slice(label.end, value.start));
  const start = label.end + (colon === null ? value.start - label.end : colon.index + 1);
  const blanks = /^[ \t]*/.exec(text.slice(value.end))?.[0].length ?? 0;
  return { span: { start, end: value.end + blanks }, text: ` ${written}` };
}
