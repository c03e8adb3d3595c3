import type { EpisodeFacts } from '../notes/context.ts';
import type { Numbered } from '../notes/dates/cadence.ts';
import { daysBetween } from '../notes/dates/calendar.ts';
import { readWrittenDate } from '../notes/dates/written-date.ts';

/** Days ahead of which no show is planned: such a date is a slip. */
const FAR = 90;

/** Gives the dates of an archive by number, without those that are far ahead of their time. */
export function likelyDates(sorted: readonly EpisodeFacts[], today: string): Numbered[] {
  const all = sorted.flatMap((episode) => {
    const date = writtenDate(episode);
    return date === undefined ? [] : { number: episode.number ?? 0, date };
  });
  const dates = all.map(({ date }) => date).sort();
  let reach = (dates[0] ?? '') < today ? today : (dates[0] ?? '');
  for (const date of dates) {
    reach = date > reach && daysBetween(reach, date) <= FAR ? date : reach;
  }
  return all.filter(({ date }) => date <= reach);
}

/** Gives the date of an episode, also where it is written in another form. */
export function writtenDate({ date, fields }: EpisodeFacts): string | undefined {
  const value = fields.find(({ kind }) => kind === 'date')?.value ?? '';
  return date?.iso ?? readWrittenDate(value)?.meant[0];
}

/**
 * Gives the episodes, by number, behind the last one that has a date of its own, which is none that was copied with an earlier
 * episode. Specials such as `011-live` are left out.
 */
export function undatedEpisodes(sorted: readonly EpisodeFacts[], today: string): readonly EpisodeFacts[] {
  const known = new Set(likelyDates(sorted, today).map(({ date }) => date));
  const counted = sorted.filter(({ id }) => /^\d+$/.test(id));
  const dates = counted.map(writtenDate);
  const isOwn = (date: string | undefined, at: number) =>
    date !== undefined && known.has(date) && dates.indexOf(date) === at;
  return counted.slice(dates.findLastIndex(isOwn) + 1);
}
