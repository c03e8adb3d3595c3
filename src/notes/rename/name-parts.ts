import type { Episode, Link, Person } from '../episode.ts';
import type { Slice, Span } from '../span.ts';
import { within } from '../span.ts';

/** A part of a mention that tells who is meant, with what it says once its escapes are read. */
export interface NamePart extends Slice {
  readonly kind: 'handle' | 'name' | 'url';
  readonly value: string;
}

/** A text without the backslashes that escape its characters, with the offset of each character that is left. */
interface Shown {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Finds the parts of a mention: the handle with its `@`, the name, and the address that they link to. */
export function nameParts(person: Person, { links }: Pick<Episode, 'links'>): NamePart[] {
  const link = within(links, person).find(({ start, end }) => start === person.start && end === person.end);
  const label = link?.text ?? person;
  const shown = show(label);
  const { handle, name, url } = person;
  const parts: (NamePart | undefined)[] = [
    name ? partOf('name', name, shown, label) : undefined,
    handle ? partOf('handle', handle, shown, label) : undefined,
    link && url ? { kind: 'url', value: url, ...sliceOf(link) } : undefined,
  ];
  // A mention in a broken link has no place for its address.
  return url !== undefined && link === undefined ? [] : parts.filter((part) => part !== undefined);
}

function sliceOf({ target: { start, end, raw } }: Link): Slice {
  return { start, end, raw };
}

/** In `name(handle)`, the name comes first and the handle last. */
function partOf(kind: 'handle' | 'name', value: string, shown: Shown, label: Slice): NamePart | undefined {
  const at = kind === 'name' ? shown.text.indexOf(value) : shown.text.lastIndexOf(value);
  const hasSign = kind === 'handle' && /[@＠]/.test(shown.text.charAt(at - 1));
  const start = shown.offsets[hasSign ? at - 1 : at];
  const last = shown.offsets[at + value.length - 1];
  if (at === -1 || start === undefined || last === undefined) {
    return undefined;
  }
  const span: Span = { start: label.start + start, end: label.start + last + 1 };
  return { kind, value, ...span, raw: label.raw.slice(start, last + 1) };
}

function show({ raw }: Slice): Shown {
  const kept = [...raw.matchAll(/\\(?=[!-/:-@[-`{-~])([\s\S])|[\s\S]/g)];
  return {
    text: kept.map(({ 0: found, 1: escaped }) => escaped ?? found).join(''),
    offsets: kept.map(({ index, 1: escaped }) => index + (escaped === undefined ? 0 : 1)),
  };
}
