import type { EpisodeFacts } from '../context.ts';
import type { Episode } from '../episode.ts';
import { remember } from '../remember.ts';
import { firstAt, type Span } from '../span.ts';
import { leadingDate, weekday } from './calendar.ts';

/** An episode of the archive that has a date. */
export type Dated = EpisodeFacts & Required<Pick<EpisodeFacts, 'date'>>;

/** Gives those episodes that have a date. */
export const dated = remember((episodes: readonly EpisodeFacts[]): readonly Dated[] =>
  episodes.filter((episode): episode is Dated => episode.date !== undefined),
);

/** Gives the day of the week of an episode, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = remember(({ date }: Dated): number => weekday(date.iso));

/** Gives the days of the week of those episodes that have a date, 0 for Sunday to 6 for Saturday. */
export const weekdaysOf = remember((episodes: readonly EpisodeFacts[]): readonly number[] =>
  dated(episodes).map(weekdayOf),
);

/** Counts the episodes on each day of the week, Sunday first. */
export const countDays = remember((episodes: readonly EpisodeFacts[]): readonly number[] => {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const day of weekdaysOf(episodes)) {
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
});

/** Gives the last of these episodes that has a date. */
export function lastOn(episodes: readonly EpisodeFacts[], date: string): Dated | undefined {
  return byDate(episodes).get(date);
}

const byDate = remember(
  (episodes: readonly EpisodeFacts[]): ReadonlyMap<string, Dated> =>
    new Map(dated(episodes).map((episode) => [episode.date.iso, episode])),
);

/** Gives the earliest date of these episodes that is after a day; of all dates where no day is given. */
export function firstAfter(episodes: readonly EpisodeFacts[], day = ''): string | undefined {
  const dates = sortedDates(episodes);
  return dates[firstAt(dates, (date) => date > day)];
}

const sortedDates = remember((episodes: readonly EpisodeFacts[]): readonly string[] =>
  dated(episodes)
    .map(({ date }) => date.iso)
    .sort(),
);

/** A real date in an episode's header and its place. */
export interface StatedDate {
  readonly iso: string;
  readonly span: Span;
}

/** Gives the real dates that the header of an episode states: one, where the notes are right. */
export function statedDates({ fields }: Episode): StatedDate[] {
  return fields.flatMap(({ kind, value }) => {
    const iso = kind === 'date' ? leadingDate(value.raw) : undefined;
    return iso === undefined ? [] : [{ iso, span: { start: value.start, end: value.start + iso.length } }];
  });
}
