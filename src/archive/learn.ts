import type { EpisodeFacts } from '../notes/context.ts';
import { weekday } from '../notes/dates/calendar.ts';
import { countDays } from '../notes/dates/dated.ts';
import type { Person } from '../notes/episode.ts';
import { ENOUGH } from '../notes/learning.ts';
import { isNamedAlike } from '../notes/people/person.ts';

/**
 * Learns the show's days of the week: those of at least a tenth of the dated episodes; none from fewer than four. One of the
 * episodes may be left out.
 */
export function showDays(archive: readonly EpisodeFacts[], except?: EpisodeFacts): number[] {
  const own = except?.date && archive.includes(except) ? weekday(except.date.iso) : undefined;
  const counts = countDays(archive).map((count, day) => (day === own ? count - 1 : count));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all < ENOUGH ? [] : counts.flatMap((count, day) => (count > 0 && count * 10 >= all ? day : []));
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
