import type { EpisodeFacts } from '../notes/context.ts';
import { weekdaysOf } from '../notes/dates/dated.ts';
import type { Person } from '../notes/episode.ts';
import { ENOUGH } from '../notes/learning.ts';
import { isNamedAlike } from '../notes/people/person.ts';

/** Learns the show's days of the week: those of at least a tenth of the dated episodes; none from fewer than four. */
export function showDays(archive: readonly EpisodeFacts[]): number[] {
  const days = weekdaysOf(archive);
  if (days.length < ENOUGH) {
    return [];
  }
  return [0, 1, 2, 3, 4, 5, 6].filter(
    (day) => days.filter((other) => other === day).length * 10 >= days.length && days.includes(day),
  );
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
