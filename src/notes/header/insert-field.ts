import type { FieldName } from '../context.ts';
import type { Episode, Field } from '../episode.ts';
import type { Edit } from '../span.ts';
import { itemOf } from './field-item.ts';
import { fieldKey } from './field-key.ts';

/** Inserts a field with a value, which may be empty, among those that are there, at its place in the usual order and in the form of its neighbour. */
export function insertField(
  field: FieldName,
  value: string,
  episode: Episode,
  usual: readonly FieldName[],
): Edit | undefined {
  const keys = usual.map(fieldKey);
  const rank = (one: Field) => keys.indexOf(fieldKey({ kind: one.kind, label: one.label.raw }));
  const at = keys.indexOf(fieldKey(field));
  const before = episode.fields.findLast((one) => rank(one) !== -1 && rank(one) < at);
  const after = episode.fields.find((one) => rank(one) > at);
  const neighbour = before ?? after ?? episode.fields.at(-1);
  const item = neighbour && itemOf(neighbour, episode);
  if (neighbour === undefined || item === undefined) {
    return undefined;
  }
  const lead = item.raw.slice(0, neighbour.label.start - item.start).replace('\uFEFF', '');
  const line = `${lead}${field.label}${colonOf(field, neighbour)} ${value}`.trimEnd();
  if (neighbour !== before && neighbour === after) {
    const indent = item.raw.slice(0, neighbour.start - item.start).replace('\uFEFF', '');
    return {
      span: { start: neighbour.start, end: neighbour.start },
      text: line.slice(indent.length) + episode.eol + indent,
    };
  }
  return { span: { start: item.end, end: item.end }, text: episode.eol + line };
}

/** `Hosted by` goes without a colon; others have that of their neighbour, which may be a full-width one. */
function colonOf({ label }: FieldName, { start, raw, label: other, value }: Field): string {
  const between = raw.slice(other.end - start, value.start - start).trim();
  return /^hosted by$/i.test(label) ? '' : /^[:：]$/.test(between) ? between : ':';
}
