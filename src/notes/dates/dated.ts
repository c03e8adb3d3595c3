import type { EpisodeFacts } from '../context.ts';
import type { Episode } from '../episode.ts';
import { blocksOf, type EpisodeBlock } from '../episode-blocks.ts';
import { makeFindBy } from '../find-by.ts';
import { inPart, partOf } from '../part.ts';
import { remember } from '../remember.ts';
import { firstAt, type Span } from '../span.ts';
import { leadingDate, weekday } from './calendar.ts';

/** An episode of the archive that has a date. */
export type Dated = EpisodeFacts & Required<Pick<EpisodeFacts, 'date'>>;

/** An episode that has a date, its index among those that were read, and its day of the week. */
interface DatedAt {
  readonly at: number;
  readonly episode: Dated;
  readonly day: number;
}

/** Gives those episodes that have a date. */
export const dated = remember((episodes: readonly EpisodeFacts[]): readonly Dated[] =>
  datedAt(episodes).map(({ episode }) => episode),
);

/** Gives the days of the week of those episodes that have a date, 0 for Sunday to 6 for Saturday. */
export const weekdaysOf = remember((episodes: readonly EpisodeFacts[]): readonly number[] =>
  datedAt(episodes).map(({ day }) => day),
);

/** Cuts what a part of an archive has out of what the whole has: each open episode has parts of its own. */
function datedAt(episodes: readonly EpisodeFacts[]): readonly DatedAt[] {
  const part = partOf(episodes);
  return inPart(readAll(part.whole), part);
}

const readAll = remember((whole: readonly EpisodeFacts[]) => blocksOf(whole).flatMap(readBlock));

const readBlock = remember(({ start, items }: EpisodeBlock): readonly DatedAt[] =>
  items.flatMap((episode, at) =>
    isDated(episode) ? [{ at: start + at, episode, day: weekdayOf(episode) }] : [],
  ),
);

function isDated(episode: EpisodeFacts): episode is Dated {
  return episode.date !== undefined;
}

/** Gives the day of the week of an episode, 0 for Sunday to 6 for Saturday. */
export function weekdayOf({ date }: Dated): number {
  return weekday(date.iso);
}

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
  return onDate(episodes, date).at(-1)?.value;
}

/** Gives all of these episodes that have a date. */
export const onDate = makeFindBy((episode) =>
  isDated(episode) ? [[episode.date.iso, episode] as const] : [],
);

/** Gives the earliest date of these episodes that is after a day; of all dates where no day is given. */
export function firstAfter(episodes: readonly EpisodeFacts[], day = ''): string | undefined {
  const { whole, start, end } = partOf(episodes);
  const within = sortedBlocks(whole).filter((block) => block.start < end && block.end > start);
  return within.reduce<string | undefined>((first, { dates }) => {
    const after = dates.slice(firstAt(dates, ({ episode }) => episode.date.iso > day));
    const found = after.find(({ at }) => at >= start && at < end)?.episode.date.iso;
    return found === undefined || (first !== undefined && first < found) ? first : found;
  }, undefined);
}

/** Sorts dates block by block: each episode has others behind it, and all of them for each would take long. */
const sortedBlocks = remember((whole: readonly EpisodeFacts[]) => blocksOf(whole).map(sortBlock));

/** Sorts the dates of a block. */
export const sortBlock = remember((block: EpisodeBlock) => {
  const { start, items } = block;
  const dates = readBlock(block).toSorted((a, b) => (a.episode.date.iso < b.episode.date.iso ? -1 : 1));
  return { start, end: start + items.length, dates };
});

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
