import { type Config, NO_CONFIG } from '../config/config.ts';
import { type EpisodeFacts, NO_CONTEXT } from '../notes/context.ts';
import { addDays, nextShowDay } from '../notes/dates/calendar.ts';
import { usualDays } from '../notes/dates/usual-days.ts';
import { FIRST_FORM, type Form } from '../notes/new-episode.ts';
import { byNumber } from './facts.ts';
import { recentHosts, showDays } from './learn.ts';
import { regularHeadings } from './regular.ts';

/** Numbers that may be missing between two episodes of one count. */
const FARTHEST = 100;

/** What the archive suggests for its next episode. */
export interface Plan {
  /** The name of the folder, as wide as the latest. */
  readonly id: string;
  /** The number in the title. */
  readonly number: string;
  /** ISO 8601, like `2021-07-02`. */
  readonly date: string;
  /** Other days on which it may take place, the likeliest first. */
  readonly dates: readonly string[];
  /** Hosts as written in the headers, the latest first. */
  readonly hosts: readonly string[];
  /** The headings of the regular presenters, as last written or as configured. */
  readonly presenters: readonly string[];
  readonly form: Form;
}

/**
 * Plans the episode after the latest: its number is the highest plus one, its date the next usual show day after the later
 * of the last episode's date and today. What the show has configured is not learned.
 */
export function planEpisode(
  archive: readonly EpisodeFacts[],
  today: string,
  config: Config = NO_CONFIG,
): Plan {
  const sorted = archive.filter(({ number }) => number !== undefined).toSorted(byNumber);
  const latest = latestOf(sorted);
  const width = /^\d+/.exec(latest?.id ?? '')?.[0].length ?? 3;
  const last = sorted
    .flatMap(({ date }) => date?.iso ?? [])
    .sort()
    .at(-1);
  const days = daysOf(sorted, config);
  const hosts = [...lastHosts(sorted), ...recentHosts(sorted).map(({ raw }) => raw)];
  const presenters = regularHeadings(sorted, config.presenters);
  const id = String((latest?.number ?? 0) + 1).padStart(width, '0');
  return {
    id,
    number: id,
    date: last === undefined ? firstDate(today, config) : nextShowDay(last > today ? last : today, days),
    dates: [],
    hosts: hosts.length === 0 && config.presenters ? presenters : [...new Set(hosts)],
    presenters,
    form: FIRST_FORM,
  };
}

/** Gives the latest episode by number. A number far above the one before, such as the year in `2025-special`, is none. */
function latestOf(sorted: readonly EpisodeFacts[]): EpisodeFacts | undefined {
  const jump = sorted.findIndex(
    ({ number = 0 }, at) => at > 0 && number - (sorted[at - 1]?.number ?? 0) > FARTHEST,
  );
  return (jump === -1 ? sorted : sorted.slice(0, jump)).at(-1);
}

/** Gives all hosts of the last episode that names some, as one answer. */
function lastHosts(sorted: readonly EpisodeFacts[]): string[] {
  const last = sorted.findLast(({ hosts }) => hosts.length > 0);
  return last === undefined ? [] : [last.hostedBy];
}

/** Gives the show days without those of exceptions, which are as good as any in between but never the rule. */
function daysOf(sorted: readonly EpisodeFacts[], config: Config): readonly number[] {
  return usualDays({ ...NO_CONTEXT, earlier: sorted, showDays: config.showDays ?? showDays(sorted) });
}

/** Gives the date of a first episode: today, or the first show day from today on where the show has decided its days. */
function firstDate(today: string, { showDays: days = [] }: Config): string {
  return days.length === 0 ? today : nextShowDay(addDays(today, -1), days);
}
