import type { EpisodeFacts, KnownPerson, MentionFact } from '../notes/context.ts';
import type { Role } from '../notes/episode.ts';
import type { Found } from '../notes/find-by.ts';
import { withoutAbsence } from '../notes/people/person.ts';
import { keysOf, whoIs } from '../notes/people/who.ts';
import type { Position } from '../notes/position.ts';
import { findMentions } from './find-mentions.ts';

type Named = MentionFact['person'];

/** What the archive knows of somebody. */
export interface PersonCard {
  /** Names and handles (`@chago`), the most used first, each as written most often. */
  readonly names: readonly string[];
  /** The addresses of their pages, the most used first. */
  readonly pages: readonly string[];
  /** As what they are in the show mostly; `note` for those who were only named. */
  readonly role: Role | 'regular';
  /** In how many episodes they took part; of those who never did, in how many they are named. */
  readonly episodes: number;
  readonly hosted: number;
  /** Where they were last, apart from this episode; in an episode whose day has not come only where there is no other. */
  readonly last?: { readonly episode: EpisodeFacts; readonly from: Position };
}

/** Where and when somebody is asked about: the path of the episode, and the day in ISO 8601. */
interface Here {
  readonly path: string;
  readonly today: string;
}

/** Tells what an archive, the earliest episode first, knows of somebody who is named in one of its episodes. */
export function personCard(
  person: Named,
  sorted: readonly EpisodeFacts[],
  people: readonly KnownPerson[],
  { path, today }: Here,
): PersonCard {
  const found = findMentions(person, sorted, people);
  const all = found.map(({ value }) => value.person);
  const urls = [...new Set(all.flatMap(({ url }) => url ?? []))];
  const known = [person, ...urls.map((url) => ({ url }))].flatMap((one) => whoIs(one, people) ?? [])[0];
  const took = found.filter((one) => one.value.role !== 'note' && !isAbsent(one));
  const seen = took.length > 0 ? took : found;
  const elsewhere = seen.filter(({ episode }) => episode.path !== path);
  const last = elsewhere.findLast(({ episode: { date } }) => !date || date.iso <= today) ?? elsewhere.at(-1);
  return {
    names: namesOf(all),
    pages: oncePerPage([...(known?.pages.map(({ url }) => url) ?? []), ...urls]),
    role: known?.regular ? 'regular' : roleOf(took),
    episodes: episodesOf(seen),
    hosted: episodesIn(took, 'host'),
    ...(last && { last: { episode: last.episode, from: last.value.from } }),
  };
}

/** Whoever was a guest mostly has a section there too. */
function roleOf(took: readonly Found<MentionFact>[]): Role {
  const guest = episodesIn(took, 'guest');
  const presenter = episodesIn(took, 'presenter');
  if (took.length === 0) {
    return 'note';
  }
  if (guest * 2 >= presenter && guest > 0) {
    return 'guest';
  }
  return presenter > 0 ? 'presenter' : 'host';
}

function episodesIn(found: readonly Found<MentionFact>[], role: Role): number {
  return episodesOf(found.filter(({ value }) => value.role === role));
}

function episodesOf(found: readonly Found<MentionFact>[]): number {
  return new Set(found.map(({ episode }) => episode)).size;
}

/** Tells whether somebody is named by the heading of a section that says that they are absent. */
function isAbsent({ episode, value }: Found<MentionFact>): boolean {
  const { absent, mentions, presenters } = episode;
  if (value.role !== 'presenter' || absent.length === 0) {
    return false;
  }
  const own = presenters[mentions.filter(({ role }) => role === 'presenter').indexOf(value)];
  return absent.some((heading) => withoutAbsence(heading) === own?.heading);
}

/** The first address of a page stands for all. */
function oncePerPage(urls: readonly string[]): string[] {
  return [...new Map(urls.toReversed().map((url) => [keysOf({ url }).page, url])).values()].reverse();
}

function namesOf(people: readonly Named[]): string[] {
  const uses = new Map<string, number>();
  for (const { handle, name } of people) {
    for (const written of [name, handle && `@${handle}`]) {
      if (written) uses.set(written, (uses.get(written) ?? 0) + 1);
    }
  }
  // What differs in small letters alone is one name.
  const names = new Map<string | undefined, { written: string; uses: number }>();
  for (const [written, count] of [...uses].sort((a, b) => b[1] - a[1])) {
    const [key] = keysOf({ name: written }).labels;
    const before = names.get(key);
    names.set(key, { written: before?.written ?? written, uses: count + (before?.uses ?? 0) });
  }
  return [...names.values()].sort((a, b) => b.uses - a.uses).map(({ written }) => written);
}
