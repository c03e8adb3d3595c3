import type { Episode, Field } from '../episode.ts';
import { caretLine } from '../paste/caret-line.ts';
import { separatorsIn } from '../people/person.ts';
import { overlaps, type Span, within } from '../span.ts';
import type { CaretPlace } from './caret-place.ts';
import { readQuery } from './read-query.ts';

/** All of which dates are written. */
const DATE = /^[\d０-９\-－‐-―−ー/／.．年月日]*/;

/** The value of a field, up to the end of its line. */
interface Value extends Span {
  readonly field: Field;
  readonly text: string;
  readonly offset: number;
  readonly episode: Episode;
}

/** Finds the value of a host, guest, date or video in which the caret is, or where it is to be. */
export function fieldPlace(text: string, offset: number, episode: Episode): CaretPlace | undefined {
  const value = valueAt(text, offset, episode);
  const found = value && placeIn(value);
  if (value === undefined || found === undefined || value.field.kind === 'other') {
    return undefined;
  }
  const typed = text.slice(found.start, offset);
  // What is full-width keeps a distance by itself.
  const lead = /[ \t　、，＆・]/.test(text.charAt(found.start - 1)) ? '' : ' ';
  const { kind } = value.field;
  return { kind, span: found, typed, query: readQuery(typed), lead, field: value.field };
}

function valueAt(text: string, offset: number, episode: Episode): Value | undefined {
  const { before, after } = caretLine(text, offset);
  const lineEnd = offset + after.trimEnd().length;
  const field = episode.fields.find(
    ({ start, label }) => offset - before.length <= start && label.end < offset && start < offset,
  );
  const [gap = ''] = field ? (/^[ \t]*[:：]?[ \t　]*/.exec(text.slice(field.label.end, offset)) ?? []) : [];
  if (field === undefined || gap === '' || field.value.end > Math.max(lineEnd, offset)) {
    return undefined;
  }
  const start = field.label.end + gap.length;
  const isOpaque = episode.opaque.some(
    (other) => overlaps(other, { start, end: offset }) && !isLink(other, episode),
  );
  return isOpaque ? undefined : { field, text, offset, episode, start, end: Math.max(lineEnd, offset) };
}

function isLink(span: Span, { links }: Episode): boolean {
  return links.some((link) => link.start === span.start && link.text !== undefined);
}

function placeIn(value: Value): Span | undefined {
  switch (value.field.kind) {
    case 'host':
    case 'guest':
      return nameIn(value);
    case 'date':
      return dateIn(value);
    case 'video':
      return value.text.slice(value.offset, value.end).trim() === '' ? value : undefined;
    default:
      return undefined;
  }
}

function dateIn({ text, start, offset, end }: Value): Span | undefined {
  const stop = start + (DATE.exec(text.slice(start, end))?.[0].length ?? 0);
  return offset <= stop ? { start, end: stop } : undefined;
}

/** Gives the name in which the caret is, of several that are parted by commas, by `and`, or by nothing but their signs. */
function nameIn({ text, start, offset, end, episode }: Value): Span | undefined {
  const links = within(episode.meant, { start, end }).filter((link) => link.text !== undefined);
  const mask = (masked: string, link: Span) =>
    masked.slice(0, link.start - start) + '_'.repeat(link.end - link.start) + masked.slice(link.end - start);
  const parts = separatorsIn(links.reduce(mask, text.slice(start, end)));
  const before = parts.findLast((part) => start + part.end <= offset);
  const behind = parts.find((part) => offset <= start + part.start);
  const from = start + (before?.end ?? 0);
  const typed = text.slice(from, offset);
  const name = from + (typed.length - typed.trimStart().length);
  const sign = typed.search(/(?<=\s)[@＠][^\s@＠]*$/);
  const last = sign === -1 ? name : from + sign;
  const stop = behind === undefined ? end : start + behind.start;
  if (/\]\([^)]*$/.test(text.slice(last, offset))) {
    return undefined;
  }
  return { start: last, end: Math.max(offset, last + text.slice(last, stop).trimEnd().length) };
}
