import type { EpisodeFacts, Presenter } from '../notes/context.ts';
import { weekday } from '../notes/dates/calendar.ts';
import type { Person } from '../notes/episode.ts';
import { ENOUGH, RECENT } from '../notes/learning.ts';
import { isNamedAlike } from '../notes/people/person.ts';

/** Learns the show's days of the week: those of at least a tenth of the dated episodes; none from fewer than four. */
export function showDays(archive: readonly EpisodeFacts[]): number[] {
  const days = archive.flatMap(({ date }) => (date === undefined ? [] : [weekday(date.iso)]));
  if (days.length < ENOUGH) {
    return [];
  }
  return [0, 1, 2, 3, 4, 5, 6].filter(
    (day) => days.filter((other) => other === day).length * 10 >= days.length && days.includes(day),
  );
}

/**
 * Learns the regular presenters: those with a section in at least half of the last six episodes, in the order of the
 * last episode that has them, each with their latest heading. From fewer than four episodes, everybody of the last one.
 */
export function regularPresenters(sorted: readonly EpisodeFacts[]): Presenter[] {
  const recent = sorted.slice(-RECENT);
  const least = sorted.length < ENOUGH ? 0 : recent.length / 2;
  const regular: Presenter[] = [];
  for (const episode of sorted.length < ENOUGH ? recent.slice(-1) : recent.toReversed()) {
    for (const presenter of episode.presenters) {
      const known = regular.some(({ person }) => isNamedAlike(person, presenter.person));
      if (!known && appearances(recent, presenter.person) >= least && !isGuest(episode, presenter.person)) {
        regular.push(presenter);
      }
    }
  }
  return regular;
}

function appearances(episodes: readonly EpisodeFacts[], person: Person): number {
  return episodes.filter(({ presenters }) => presenters.some((other) => isNamedAlike(other.person, person)))
    .length;
}

function isGuest({ guests }: EpisodeFacts, person: Person): boolean {
  return guests.some((guest) => isNamedAlike(guest, person));
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
