import type { Link, Person } from '../episode.ts';
import { type Slice, type Span, slice, trimmed, within } from '../span.ts';

/** An account name: ASCII word characters and inner hyphens, as on GitHub and X. */
const HANDLE = /(?<![\w/.@-])[@＠]([A-Za-z0-9_](?:[\w-]*\w)?)/g;
const ABSENT = /[ \t　]*[(（][ \t　]*(?:欠席|お?休み|absent)[ \t　]*[)）]/i;
const ADDRESS_FIRST = /^(?:さん|さま|様|氏)/;
const ADDRESS_LAST = /(?:さん|さま|様|氏)$/;
const NOBODY = /^(?:[^\p{L}\p{N}]*|なし|無し|未定|調整中|none|n\/a|tbd|tba|と|and)$/iu;
const SEPARATORS = /[,、，&＆・]|(?<=^|\s)(?:and|と)(?=\s|$)/g;

/** Tells whether a name is followed by one of the Japanese forms of address, `風間さん`. */
export function isPolite(name: string): boolean {
  return ADDRESS_LAST.test(name.trim());
}

/** Tells whether such a form comes first in what follows a name. */
export function isAddress(rest: string): boolean {
  return ADDRESS_FIRST.test(rest);
}

/** Leaves these forms away, on both sides of a name. */
export function withoutAddress(name: string): string {
  return name.replace(ADDRESS_FIRST, '').replace(ADDRESS_LAST, '').trim();
}

type Target = Pick<Link, 'start' | 'end' | 'url' | 'text'>;

/** Finds the mark that says that a presenter is absent. */
export function findAbsence(heading: string): Span | undefined {
  const found = ABSENT.exec(heading);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** Leaves that mark and what is behind it away. */
export function withoutAbsence(heading: string): string {
  return heading.slice(0, findAbsence(heading)?.start);
}

/** Reads the people named in a header value or a presenter's heading: handles, plain names, and links to profiles. */
export function readPeople(value: Slice, links: readonly Target[], text: string): Person[] {
  const people: Person[] = [];
  let from = value.start;
  for (const link of within(links, value).filter(({ text: shown }) => shown !== undefined)) {
    people.push(...readPlain(slice(text, from, link.start)));
    people.push(readLinked(link, text));
    from = link.end;
  }
  people.push(...readPlain(slice(text, from, value.end)));
  return people;
}

/** Reads the handles in text without links. */
export function readHandles(part: Slice): Person[] {
  return [...part.raw.matchAll(HANDLE)].map((found) => {
    const start = part.start + found.index;
    return { start, end: start + found[0].length, raw: found[0], handle: found[1] ?? '' };
  });
}

/** Reads `[name](url)`, `[@handle](url)`, `[name(handle)さん](url)`. */
export function readLinked(link: Target, text: string): Person {
  const shown = (link.text?.raw ?? '').replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const label = withoutAddress(shown);
  const span = slice(text, link.start, link.end);
  const both = /^(.+?)\s*[(（]@?([\w-]+)[)）]$/.exec(label);
  if (both !== null) {
    return { ...span, name: both[1] ?? '', handle: both[2] ?? '', url: link.url };
  }
  const handle = /^[@＠]([\w-]+)$/.exec(label)?.[1];
  return handle === undefined ? { ...span, name: label, url: link.url } : { ...span, handle, url: link.url };
}

/** Reads text without links: all its handles, or else its names. */
function readPlain(part: Slice): Person[] {
  return pieces(part).flatMap((piece): Person[] => {
    const handles = readHandles(piece);
    if (handles.length > 0) {
      return handles;
    }
    const name = withoutAddress(piece.raw);
    return NOBODY.test(name) ? [] : [{ ...piece, name }];
  });
}

function pieces(part: Slice): Slice[] {
  const found: Slice[] = [];
  let from = 0;
  for (const separator of [...separatorsIn(part.raw), undefined]) {
    const piece = trimmed(part.raw, from, separator?.start ?? part.raw.length);
    found.push({ raw: piece.raw, start: piece.start + part.start, end: piece.end + part.start });
    from = separator?.end ?? from;
  }
  return found;
}

/** Finds what parts the people of a header value, which holds no links: commas, `and`, `と`. */
export function separatorsIn(value: string): Span[] {
  return [...value.matchAll(SEPARATORS)].map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.length,
  }));
}

/** Tells whether two mentions share a handle, a name or a page. */
export function isNamedAlike(a: Person, b: Person): boolean {
  const same = (one?: string, other?: string) =>
    one !== undefined && one.toLowerCase() === other?.toLowerCase();
  return same(a.handle, b.handle) || same(a.name, b.name) || same(a.url, b.url);
}
