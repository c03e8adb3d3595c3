import type { ConfiguredPresenter } from '../config/config.ts';
import type { EpisodeFacts, Presenter } from '../notes/context.ts';
import type { Person } from '../notes/episode.ts';
import { ENOUGH, RECENT } from '../notes/learning.ts';
import { isSamePerson } from '../notes/people/who.ts';
import { configuredIndex, headingOf } from './configured.ts';
import { roster } from './roster.ts';

type IsOne = (a: Person, b: Person) => boolean;

/**
 * Gives the headings of the regular presenters: of those whom the show has decided to be regular, and of the others those who
 * are learned to be. Headings are as last written; whoever is not learned comes behind, in the order of the configuration.
 */
export function regularHeadings(
  sorted: readonly EpisodeFacts[],
  presenters: readonly ConfiguredPresenter[] = [],
): string[] {
  const index = configuredIndex(presenters);
  const people = roster(sorted, presenters);
  const learned = regularPresenters(sorted, (a, b) => isSamePerson(a, b, people));
  const isDecided = ({ person }: Presenter) => presenters[index(person) ?? -1]?.regular;
  const there = new Set(learned.map(({ person }) => index(person)));
  const added = presenters.flatMap((presenter, at) => {
    return presenter.regular && !there.has(at)
      ? [lastHeading(sorted, at, index) ?? headingOf(presenter)]
      : [];
  });
  return [...learned.filter((one) => isDecided(one) !== false).map(({ heading }) => heading), ...added];
}

function lastHeading(
  sorted: readonly EpisodeFacts[],
  wanted: number,
  index: (person: Person) => number | undefined,
): string | undefined {
  const all = sorted.flatMap(({ presenters }) => presenters);
  return all.findLast(({ person }) => index(person) === wanted)?.heading;
}

/**
 * Learns the regular presenters: those with a section in at least half of the last six episodes, in the order of the
 * last episode that has them, each with their latest heading. From fewer than four episodes, everybody of the last one.
 */
function regularPresenters(sorted: readonly EpisodeFacts[], isOne: IsOne): Presenter[] {
  const recent = sorted.slice(-RECENT);
  const least = sorted.length < ENOUGH ? 0 : recent.length / 2;
  const regular: Presenter[] = [];
  for (const episode of sorted.length < ENOUGH ? recent.slice(-1) : recent.toReversed()) {
    for (const presenter of episode.presenters) {
      const { person } = presenter;
      const isKnown = regular.some((other) => isOne(other.person, person));
      const isGuest = episode.guests.some((guest) => isOne(guest, person));
      if (!isKnown && !isGuest && appearances(recent, person, isOne) >= least) {
        regular.push(presenter);
      }
    }
  }
  return regular;
}

function appearances(episodes: readonly EpisodeFacts[], person: Person, isOne: IsOne): number {
  return episodes.filter(({ presenters }) => presenters.some((other) => isOne(other.person, person))).length;
}
