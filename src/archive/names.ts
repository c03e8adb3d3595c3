import type { Role } from '../notes/episode.ts';
import type { HeadedSections } from './headed-sections.ts';

/** The last time that somebody is named in a role. */
export interface LastNamed {
  /** The index of the episode in the archive. */
  readonly episode: number;
  /** As written there; for presenters the content of the heading. */
  readonly raw: string;
  /** The place among those of that role in the episode. */
  readonly order: number;
}

/** The roles that make somebody known. */
export type NamingRole = Exclude<Role, 'note'>;

/** A name, handle or page of an archive. */
export interface Name {
  /** `@` and the key of a name or handle, or the key of a page. */
  readonly key: string;
  /** Empty for names and handles; for pages their host. */
  readonly kind: string;
  /** The page as last written. */
  url?: string;
  readonly account?: string;
  /** Where it is used first: a number that grows from one episode to the next, and within each. */
  readonly first: number;
  /** Whose it is, by the index of a presenter in the configuration. */
  presenter?: number;
  /** How many episodes have it. */
  episodes: number;
  /** The last episode that has it. */
  last: number;
  /** The last mention by handle or link. */
  written?: string;
  /** The last time in each role. */
  readonly lastAs: { [Which in NamingRole]?: LastNamed };
  /** The sections that it heads, in one list for each block of episodes in which it heads any. */
  readonly sections: HeadedSections[];
  /** With which other names it was used. */
  readonly ties: Map<Name, Tie>;
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
  /** In the order in which they were used first. */
  readonly ties: Tie[];
}

/** Finds a name by its key, or adds it. */
export function nameOf(
  { key, kind, account, first }: Pick<Name, 'key' | 'kind' | 'account' | 'first'>,
  names: Map<string, Name>,
): Name {
  const found = names.get(key);
  if (found !== undefined) {
    return found;
  }
  const made = {
    key,
    kind,
    ...(account && { account }),
    first,
    episodes: 0,
    last: -1,
    lastAs: {},
    sections: [],
    ties: new Map(),
  };
  names.set(key, made);
  return made;
}

/** Finds the tie of two names, or adds it. */
export function tieOf(a: Name, b: Name, ties: Tie[]): Tie {
  const found = a.ties.get(b);
  if (found !== undefined) {
    return found;
  }
  const made: Tie = { a, b, episodes: 0, last: -1 };
  a.ties.set(b, made);
  b.ties.set(a, made);
  ties.push(made);
  return made;
}

/** Adds what later episodes tell, of all names or, by their keys, of some and those that they are tied to. */
export function addNames({ names, ties }: Names, later: Names, only?: ReadonlySet<string>): void {
  for (const name of only === undefined ? later.names.values() : pick(only, later)) {
    const own = nameOf(name, names);
    own.episodes += name.episodes;
    own.last = name.last;
    own.sections.push(...name.sections);
    Object.assign(own.lastAs, name.lastAs);
    if (name.written !== undefined) {
      own.written = name.written;
    }
    if (name.url !== undefined) {
      own.url = name.url;
    }
  }
  for (const tie of later.ties) {
    if (only?.has(tie.a.key) === false) {
      continue;
    }
    const own = tieOf(nameOf(tie.a, names), nameOf(tie.b, names), ties);
    own.episodes += tie.episodes;
    own.last = tie.last;
  }
}

function pick(keys: ReadonlySet<string>, { names }: Names): Name[] {
  return [...keys].flatMap((key) => names.get(key) ?? []).sort((a, b) => a.first - b.first);
}
