import type { Person } from '../episode.ts';
import { linkTarget, linkText } from '../links/link.ts';
import { withoutAddress } from '../people/person.ts';
import { readPerson } from '../people/read-person.ts';
import { keysOf } from '../people/who.ts';
import { type Message, message } from '../rule.ts';
import type { NamePart } from './name-parts.ts';

/** The names that a mention gives. */
export type Named = Pick<Person, 'handle' | 'name' | 'url'>;

/** What becomes of the mentions of somebody: of one part, wherever it says the same, or of those that give the same names. */
export interface Renaming {
  readonly kind: NamePart['kind'] | 'whole';
  /** The part that changes; or all names. */
  readonly from: Named;
  /** The part as it is to be; or all names. */
  readonly to: Named;
  /** Instead of the whole mention, where it changes; as a name, with the form of address that was typed. */
  readonly written: string;
}

/** An account name, as mentions are read. */
const HANDLE = /^[@＠]?([A-Za-z0-9_](?:[\w-]*\w)?)$/;

/** Reads what was typed as the new name of a part; answers what is wrong with it where that cannot be. */
export function readRenaming({ kind, value }: NamePart, person: Person, typed: string): Renaming | Message {
  const text = typed.trim();
  if (/^\[[\s\S]*\)$/.test(text) || (kind === 'name' && /^[@＠]/.test(text))) {
    return readWhole(person, text);
  }
  const from = { [kind]: value };
  if (kind === 'handle') {
    const handle = HANDLE.exec(text)?.[1];
    return handle === undefined ? wrongHandle(text) : { kind, from, to: { handle }, written: '' };
  }
  if (kind === 'url') {
    return /^https?:\/\/[^\s/]/i.test(text)
      ? { kind, from, to: { url: text }, written: '' }
      : message('"{0}" is no address that begins with https:// or http://', text);
  }
  const name = withoutAddress(text);
  return /^[^\r\n]+$/.test(name)
    ? { kind, from, to: { name }, written: text }
    : message('"{0}" is no name', text);
}

function wrongHandle(text: string): Message {
  return message('"{0}" is no handle: letters, digits, - and _ make one', text);
}

/** Mentions that give the same names are replaced, with whatever form they have. */
function readWhole({ handle, name, url }: Person, text: string): Renaming | Message {
  const to = readPerson(text);
  if (to === undefined || to.start !== 0 || to.end !== text.length) {
    return message('"{0}" is nobody: expected @handle or [name](https://…)', text);
  }
  const from = withoutAbsent({ handle, name, url });
  return { kind: 'whole', from, to: withoutAbsent(to), written: text };
}

function withoutAbsent({ handle, name, url }: { [Key in keyof Named]: Named[Key] | undefined }): Named {
  return {
    ...(handle !== undefined && { handle }),
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
  };
}

/** Tells whether a renaming is about a mention. Names compare as everywhere: case, width and twitter.com for x.com do not matter. */
export function isRenamed({ kind, from }: Renaming, person: Named): boolean {
  return kind === 'whole'
    ? (['handle', 'name', 'url'] as const).every((part) => partKey(part, from) === partKey(part, person))
    : partKey(kind, person) !== undefined && partKey(kind, from) === partKey(kind, person);
}

/** Gives the key by which a part of a mention compares. */
function partKey(kind: NamePart['kind'], { [kind]: value }: Named): string | undefined {
  const { labels, page } = keysOf({ [kind]: value });
  return page ?? labels[0];
}

/**
 * Writes the new part in the place of the old one: a handle keeps its sign, a name a form of address that follows it, and in
 * links nothing is written that Markdown reads.
 */
export function writePart(
  { to: { handle, name, url }, written }: Renaming,
  part: NamePart,
  { isLink, isAddressed }: { readonly isLink: boolean; readonly isAddressed: boolean },
): string {
  if (part.kind === 'handle') {
    return (/^[@＠]/.exec(part.raw)?.[0] ?? '') + (isLink ? linkText(handle ?? '') : handle);
  }
  const called = isAddressed ? (name ?? '') : written;
  return part.kind === 'url' ? linkTarget(url ?? '') : isLink ? linkText(called) : called;
}
