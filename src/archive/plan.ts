import { type Config, NO_CONFIG } from '../config/config.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { ENOUGH } from '../notes/learning.ts';
import type { Form } from '../notes/new-episode.ts';
import { byNumber } from './facts.ts';
import { recentHosts } from './learn.ts';
import { nextDates } from './next-dates.ts';
import { nextForm } from './next-form.ts';
import { nextNumber } from './next-number.ts';
import { regularHeadings } from './regular.ts';

/** Numbers that may be missing between two episodes of one count. */
export const FARTHEST = 100;

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
  /** True where no sections are known yet, so that the host gets one. */
  readonly hostPresents: boolean;
  readonly form: Form;
}

/**
 * Plans the episode after the latest: its number is the highest plus one, its dates are those of `nextDates`, and it is written
 * as the last ones are. What the show has configured is not learned.
 */
export function planEpisode(
  archive: readonly EpisodeFacts[],
  today: string,
  config: Config = NO_CONFIG,
): Plan {
  const sorted = inOneCount(archive);
  const latest = sorted.at(-1);
  const next = (latest?.number ?? 0) + 1;
  const width = /^\d+/.exec(latest?.id ?? '')?.[0].length ?? 3;
  const id = String(next).padStart(width, '0');
  const [date = today, ...dates] = nextDates(sorted, today, config);
  const hosts = [...lastHosts(sorted), ...recentHosts(sorted).map(({ raw }) => raw)];
  const presenters = regularHeadings(sorted, config.presenters);
  return {
    id,
    number: nextNumber(next, sorted) ?? id,
    date,
    dates,
    hosts: hosts.length === 0 && config.presenters ? presenters : [...new Set(hosts)],
    presenters,
    hostPresents: presenters.length === 0 && sorted.length < ENOUGH,
    form: nextForm(sorted),
  };
}

/**
 * Gives the episodes with a number, by number. One far above the one before, such as the year in `2025-special`, and all
 * behind it are left out.
 */
export function inOneCount(archive: readonly EpisodeFacts[]): readonly EpisodeFacts[] {
  const sorted = archive.filter(({ number }) => number !== undefined).toSorted(byNumber);
  const jump = sorted.findIndex(
    ({ number = 0 }, at) => at > 0 && number - (sorted[at - 1]?.number ?? 0) > FARTHEST,
  );
  return jump === -1 ? sorted : sorted.slice(0, jump);
}

/** Gives all hosts of the last episode that names some, as one answer. */
function lastHosts(sorted: readonly EpisodeFacts[]): string[] {
  const last = sorted.findLast(({ hosts }) => hosts.length > 0);
  return last === undefined ? [] : [last.hostedBy];
}
