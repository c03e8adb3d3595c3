import type { ConfiguredPresenter } from '../config/config.ts';
import type { EpisodeFacts, KnownPerson } from '../notes/context.ts';
import { ENOUGH, RECENT } from '../notes/learning.ts';
import type { Appearance } from '../notes/people/appearance.ts';
import { episodeOf } from './headed-sections.ts';
import type { LastNamed, Name, NamingRole } from './names.ts';

/** The episodes that were counted. */
interface Counted {
  readonly sorted: readonly EpisodeFacts[];
  /** The index of the one that was left out; -1 for none. */
  readonly left: number;
}

const ROLES: readonly NamingRole[] = ['host', 'guest', 'presenter'];

/**
 * Tells when somebody was last seen, and whether they are regular: what the show has decided, or whoever had a section in at
 * least half of the last six episodes. From fewer than four episodes, everybody who had one in the last.
 */
export function appearancesOf(
  members: readonly Name[],
  counted: Counted,
  presenter?: ConfiguredPresenter,
): Pick<KnownPerson, 'lastAs' | 'regular'> {
  const found = ROLES.flatMap((role) => {
    const last = lastIn(role, members, counted);
    return last === undefined ? [] : [[role, last] as const];
  });
  const lastAs: KnownPerson['lastAs'] = Object.fromEntries(found);
  const isRegular = presenter?.regular ?? hasMostSections(members, counted, lastAs);
  return { ...(found.length > 0 && { lastAs }), ...(isRegular && { regular: true }) };
}

function lastIn(role: NamingRole, members: readonly Name[], { sorted }: Counted): Appearance | undefined {
  const all = members.flatMap(({ lastAs }) => lastAs[role] ?? []);
  const last = all.reduce<LastNamed | undefined>(laterOf, undefined);
  const episode = last && sorted[last.episode];
  return episode && { at: last.episode, id: episode.id, raw: last.raw, order: last.order };
}

function laterOf(one: LastNamed | undefined, other: LastNamed): LastNamed {
  return one === undefined || other.episode > one.episode ? other : one;
}

/** A guest with a section is none of the presenters. */
function hasMostSections(
  members: readonly Name[],
  { sorted, left }: Counted,
  { guest, presenter }: NonNullable<KnownPerson['lastAs']>,
): boolean {
  const count = sorted.length - (left === -1 ? 0 : 1);
  if (presenter === undefined || guest?.at === presenter.at) {
    return false;
  }
  if (count < ENOUGH) {
    return indexAmong(presenter.at, left) === count - 1;
  }
  const first = Math.max(0, count - RECENT);
  // Six episodes, and the one that is left out, lie in two blocks.
  const recent = members.flatMap(({ sections }) => sections.slice(-2).flat());
  const episodes = new Set(recent.map((section) => indexAmong(episodeOf(section), left)));
  return [...episodes].filter((at) => at >= first).length * 2 >= count - first;
}

/** Gives an index as it is without the episode that was left out. */
function indexAmong(episode: number, left: number): number {
  return left !== -1 && left < episode ? episode - 1 : episode;
}
