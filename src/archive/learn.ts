import type { EpisodeFacts } from '../notes/context.ts';
import { countDays, weekdaysOf } from '../notes/dates/dated.ts';
import type { Person } from '../notes/episode.ts';
import { ENOUGH } from '../notes/learning.ts';
import { isNamedAlike } from '../notes/people/person.ts';

/** Learns the show's days of the week: those of at least a tenth of the dated episodes; none from fewer than four. */
export function showDays(archive: readonly EpisodeFacts[]): number[] {
  const { length } = weekdaysOf(archive);
  if (length < ENOUGH) {
    return [];
  }
  return countDays(archive).flatMap((count, day) => (count > 0 && count * 10 >= length ? day : []));
}

/** Gives the hosts as the headers name them, the latest first, each once. */
export function recentHosts(sorted: readonly EpisodeFacts[]): Person[] {
  const hosts: Person[] = [];
  for (const host of sorted.toReversed().flatMap((episode) => episode.hosts)) {
    if (!hosts.some((other) => isNamedAlike(other, host))) {
      hosts.push(host);
    }
  }
  return hosts;
}
