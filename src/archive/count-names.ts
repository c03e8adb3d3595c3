import type { EpisodeFacts } from '../notes/context.ts';
import type { Person } from '../notes/episode.ts';
import { blocksOf, type EpisodeBlock } from '../notes/episode-blocks.ts';
import { keysOf } from '../notes/people/who.ts';
import { remember } from '../notes/remember.ts';
import { addSection, sectionAt } from './headed-sections.ts';
import {
  addNames,
  type LastNamed,
  type Name,
  type Names,
  type NamingRole,
  nameOf,
  type Tie,
  tieOf,
} from './names.ts';

/** More names than an episode mentions. */
const MENTIONS = 1_000_000;

/** One way to write somebody, with what it names. */
interface Writing {
  readonly person: Person;
  readonly names: readonly Name[];
  readonly ties: readonly Tie[];
}

/** More names than one mention has. */
const NAMES = 4;

/** Somebody as an episode names them in a role. */
interface Naming extends Omit<LastNamed, 'episode'> {
  readonly person: Person;
  readonly role: NamingRole;
}

/**
 * Counts in how many episodes each name is used, and which of them together; the earliest episode comes first. Where one is
 * left out, only those next to it are counted again. Some names may be counted by their keys, with those that they are tied to.
 */
export function countNames(
  sorted: readonly EpisodeFacts[],
  except?: EpisodeFacts,
  only?: ReadonlySet<string>,
): Names {
  const all: Names = { names: new Map(), ties: [] };
  for (const block of blocksOf(sorted)) {
    const has = except !== undefined && block.items.includes(except);
    addNames(all, has ? countEach(block, except) : countBlock(block), only);
  }
  return all;
}

/** Gives the keys of the names by which an episode calls hosts, guests and presenters. */
export function keysIn(facts: EpisodeFacts): string[] {
  return namingsOf(facts).flatMap(({ person }) => {
    const { labels, page } = keysOf(person);
    return [...labels.map((label) => `@${label}`), ...(page === undefined ? [] : [page])];
  });
}

/** Counts the names of a block. */
export const countBlock = remember((block: EpisodeBlock) => countEach(block));

function countEach({ start, items }: EpisodeBlock, except?: EpisodeFacts): Names {
  const found: Names = { names: new Map(), ties: [] };
  const writings = new Map<string, Writing>();
  const count = (person: Person, role: NamingRole, last: LastNamed, first: number) => {
    const before = writings.get(person.raw);
    // Most mentions are written like one before; the URL of a reference stands elsewhere.
    const writing =
      before !== undefined && before.person.url === person.url ? before : readWriting(person, found, first);
    if (writing !== before) {
      writings.set(person.raw, writing);
    }
    countWriting(writing, role, last);
  };
  for (const [at, facts] of items.entries()) {
    if (facts !== except) {
      const episode = start + at;
      for (const [index, { person, role, raw, order }] of namingsOf(facts).entries())
        count(person, role, { episode, raw, order }, episode * MENTIONS + index * NAMES);
    }
  }
  return found;
}

function namingsOf({ hosts, guests, presenters }: EpisodeFacts): readonly Naming[] {
  const as = (role: NamingRole) => (person: Person, order: number) => ({
    person,
    role,
    raw: person.raw,
    order,
  });
  const heads = presenters.map(({ person, heading }, order) => {
    return { person, role: 'presenter' as const, raw: heading, order };
  });
  return [...hosts.map(as('host')), ...guests.map(as('guest')), ...heads];
}

function countWriting({ person, names, ties }: Writing, role: NamingRole, last: LastNamed): void {
  const { episode, order } = last;
  for (const tie of ties) {
    countOnce(tie, episode);
  }
  for (const name of names) {
    countOnce(name, episode);
    if (role === 'presenter') {
      const sections = [...(name.sections[0] ?? [])];
      addSection(sections, sectionAt(episode, order));
      name.sections[0] = sections;
    }
    name.lastAs[role] = last;
    if (person.raw.startsWith('@') || person.raw.includes('](')) {
      name.written = person.raw;
    }
    if (name.kind !== '' && person.url !== undefined) {
      name.url = person.url;
    }
  }
}

function countOnce(counted: { episodes: number; last: number }, episode: number): void {
  counted.episodes += counted.last === episode ? 0 : 1;
  counted.last = episode;
}

function readWriting(person: Person, found: Names, first: number): Writing {
  const { labels, page, host, account } = keysOf(person);
  const names = labels.map((label, at) => {
    return nameOf({ key: `@${label}`, kind: '', first: first + at }, found.names);
  });
  if (page !== undefined) {
    const own = { key: page, kind: host ?? page, first: first + names.length };
    names.push(nameOf({ ...own, ...(account && { account }) }, found.names));
  }
  const ties = names.flatMap((a, at) => names.slice(at + 1).map((b) => tieOf(a, b, found.ties)));
  return { person, names, ties };
}
