import type { Config } from '../config/config.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { lookAround } from './around.ts';
import { newestFirst } from './newest-first.ts';
import type { EpisodeState } from './state.ts';
import { statesOf } from './states.ts';

/** An episode in a list of its archive. */
export interface ListedEpisode {
  readonly facts: EpisodeFacts;
  readonly state: EpisodeState;
  /** The year of its date, `2026`; where it has none, of the nearest episode by number that has one, or else empty. */
  readonly year: string;
}

/** The episodes of one year. */
export interface ListedYear {
  readonly year: string;
  readonly episodes: readonly ListedEpisode[];
}

/**
 * Lists the episodes of one archive with their states by now, in milliseconds since 1970 (UTC): the newest first by number,
 * those without a number last, by date.
 */
export function listEpisodes(
  episodes: readonly EpisodeFacts[],
  now: number,
  config?: Config,
): readonly ListedEpisode[] {
  const states = statesOf(episodes, now, config);
  const years = yearsOf(episodes);
  return newestFirst(episodes).map((facts): ListedEpisode => {
    return { facts, state: states.get(facts) ?? 'planned', year: years.get(facts) ?? '' };
  });
}

/** Parts a list by years, the newest first; episodes of which no year is known come last. */
export function byYear(listed: readonly ListedEpisode[]): readonly ListedYear[] {
  const years = new Map<string, ListedEpisode[]>();
  for (const one of listed) {
    const known = years.get(one.year);
    if (known === undefined) {
      years.set(one.year, [one]);
    } else {
      known.push(one);
    }
  }
  return [...years].sort(([a], [b]) => (a < b ? 1 : -1)).map(([year, episodes]) => ({ year, episodes }));
}

function yearsOf(episodes: readonly EpisodeFacts[]): ReadonlyMap<EpisodeFacts, string> {
  const { sorted } = lookAround(episodes, episodes[0]?.archive ?? '', undefined);
  const own = ({ date }: EpisodeFacts) => date?.iso.slice(0, 4);
  let nearest = sorted.map(own).find((year) => year !== undefined) ?? '';
  return new Map(
    sorted.map((facts) => {
      nearest = own(facts) ?? nearest;
      return [facts, own(facts) ?? (facts.number === undefined ? '' : nearest)];
    }),
  );
}
