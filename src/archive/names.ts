import type { EpisodeFacts } from '../notes/context.ts';
import type { Person } from '../notes/episode.ts';
import { keysOf } from '../notes/people/who.ts';

/** A name, handle or page of an archive. */
export interface Name {
  /** `@` and the key of a name or handle, or the key of a page. */
  readonly key: string;
  /** Empty for names and handles; for pages their host. */
  readonly kind: string;
  /** The page as last written. */
  url?: string;
  readonly account?: string;
  /** Whose it is, by the index of a presenter in the configuration. */
  presenter?: number;
  /** How many episodes have it. */
  episodes: number;
  /** The last episode that has it. */
  last: number;
  /** The last mention by handle or link. */
  written?: string;
  /** The sections that it heads, in order, as `episode * SECTIONS + section`. */
  readonly sections: number[];
  readonly ties: Tie[];
}

/** Two names that were used together, with the number of episodes. */
export interface Tie {
  readonly a: Name;
  readonly b: Name;
  episodes: number;
  last: number;
}

/** All that the mentions of an archive tell. */
export interface Names {
  readonly names: Map<string, Name>;
  readonly ties: readonly Tie[];
}

/** More sections than an episode has. */
export const SECTIONS = 1_000_000;

/** One way to write somebody, with what it names. */
interface Writing {
  readonly person: Person;
  readonly names: readonly Name[];
  readonly ties: readonly Tie[];
}

/** Counts in how many episodes each name is used, and which of them together; the earliest episode comes first. */
export function countNames(sorted: readonly EpisodeFacts[]): Names {
  const names = new Map<string, Name>();
  const writings = new Map<string, Writing>();
  const count = (person: Person, episode: number, section?: number) => {
    const before = writings.get(person.raw);
    // Most mentions are written like one before; the URL of a reference stands elsewhere.
    const writing =
      before !== undefined && before.person.url === person.url ? before : readWriting(person, names);
    if (writing !== before) {
      writings.set(person.raw, writing);
    }
    countWriting(writing, episode, section);
  };
  for (const [episode, { hosts, guests, presenters }] of sorted.entries()) {
    for (const person of hosts) count(person, episode);
    for (const person of guests) count(person, episode);
    for (const [section, { person }] of presenters.entries()) count(person, episode, section);
  }
  return { names, ties: [...new Set([...names.values()].flatMap(({ ties }) => ties))] };
}

function countWriting({ person, names, ties }: Writing, episode: number, section?: number): void {
  for (const tie of ties) {
    countOnce(tie, episode);
  }
  for (const name of names) {
    countOnce(name, episode);
    if (section !== undefined) {
      name.sections.push(episode * SECTIONS + section);
    }
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

function readWriting(person: Person, names: Map<string, Name>): Writing {
  const { labels, page, host, account } = keysOf(person);
  const own = labels.map((label) => nameOf({ key: `@${label}`, kind: '' }, names));
  if (page !== undefined) {
    own.push(nameOf({ key: page, kind: host ?? page, ...(account && { account }) }, names));
  }
  const ties = own.flatMap((a, at) => own.slice(at + 1).map((b) => tieOf(a, b)));
  return { person, names: own, ties };
}

/** Finds a name by its key, or adds it. */
export function nameOf(name: Pick<Name, 'key' | 'kind' | 'account'>, names: Map<string, Name>): Name {
  const found = names.get(name.key) ?? { ...name, episodes: 0, last: -1, sections: [], ties: [] };
  names.set(name.key, found);
  return found;
}

function tieOf(a: Name, b: Name): Tie {
  const found = a.ties.find((tie) => tie.a === b || tie.b === b);
  if (found !== undefined) {
    return found;
  }
  const made: Tie = { a, b, episodes: 0, last: -1 };
  a.ties.push(made);
  b.ties.push(made);
  return made;
}
