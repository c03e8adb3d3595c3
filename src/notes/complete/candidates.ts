import type { Context, KnownPerson } from '../context.ts';
import type { Episode, Mention, Person, Role } from '../episode.ts';
import type { Appearance } from '../people/appearance.ts';
import { accountOf } from '../people/profiles.ts';
import { isSamePerson, keysOf, whoIs } from '../people/who.ts';
import { remember } from '../remember.ts';
import { overlaps, type Span } from '../span.ts';

/** A role in the header or of a section. */
export type NamedRole = Exclude<Role, 'note'>;

/** Somebody who may be meant. */
export interface Candidate {
  /** All their names in the form in which names compare. */
  readonly names: readonly string[];
  readonly lastAs: { readonly [Which in NamedRole]?: Appearance };
  /** The handle or link with which they were last named; absent for a plain name. */
  readonly written?: string;
  readonly regular: boolean;
  /** What they are in this episode, elsewhere than at the caret. */
  readonly here: readonly NamedRole[];
  /** How this episode writes them, where no other one knows them. */
  readonly raw?: string;
}

/** Gives everybody of the archive, and whom else the header and the headings of this episode name. */
export function candidates(episode: Episode, { people }: Context, place: Span): readonly Candidate[] {
  const named = episode.mentions.filter(({ person, role }) => role !== 'note' && !touches(person, place));
  const known = named.map((mention) => whoIs(mention.person, people));
  const strangers = named.filter((_, at) => known[at] === undefined);
  const first = strangers.filter(({ person }, at) => {
    return !strangers.slice(0, at).some((other) => isSamePerson(other.person, person, people));
  });
  return [
    ...people.map((person) => fromKnown(person, rolesOf(named.filter((_, at) => known[at] === person)))),
    ...first.map(({ person }) => {
      const own = strangers.filter((other) => isSamePerson(other.person, person, people));
      return fromMention(person, rolesOf(own));
    }),
  ];
}

function touches({ start, end }: Span, place: Span): boolean {
  return overlaps({ start, end }, place) || start === place.start;
}

function rolesOf(mentions: readonly Mention[]): NamedRole[] {
  return mentions.flatMap(({ role }) => (role === 'note' ? [] : role));
}

function fromKnown(person: KnownPerson, here: readonly NamedRole[]): Candidate {
  const { lastAs = {}, written, regular = false } = person;
  return { names: namesOf(person), lastAs, ...(written && { written }), regular, here };
}

/** The account of a page is a name, too. */
const namesOf = remember(({ labels, pages }: KnownPerson): readonly string[] => [
  ...new Set([...labels.map(({ key }) => key), ...pages.flatMap(({ url }) => accountOf(url)?.account ?? [])]),
]);

function fromMention(person: Person, here: readonly NamedRole[]): Candidate {
  const { labels, account } = keysOf(person);
  const { raw } = person;
  const names = [...labels, ...(account ? [account] : [])];
  const isWritten = /^@|\]\(/.test(raw);
  return { names, lastAs: {}, ...(isWritten && { written: raw }), regular: false, here, raw };
}

/** Gives the last time that somebody was seen at all. */
export function lastOf({ lastAs: { host, guest, presenter } }: Candidate): Appearance | undefined {
  const all = [presenter, host, guest].flatMap((one) => one ?? []);
  return all.toSorted((a, b) => b.at - a.at)[0];
}

/** Tells whether somebody was last seen as a guest, or is one now. */
export function isGuest(one: Candidate): boolean {
  const { lastAs, here } = one;
  return here.length > 0 && lastOf(one) === undefined
    ? here.includes('guest')
    : lastAs.guest !== undefined && lastAs.guest.at === lastOf(one)?.at;
}
