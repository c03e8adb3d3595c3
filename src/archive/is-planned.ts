import type { Config } from '../config/config.ts';
import type { EpisodeFacts } from '../notes/context.ts';
import { likelyDates, undatedEpisodes } from './likely-dates.ts';
import { dueDate } from './next-dates.ts';
import { inOneCount } from './plan.ts';

/**
 * Tells whether there is a coming episode already: of today or later; or a last one without a date of its own, such as a copy
 * of the one before, that has no topics or is not due before today. Dates far ahead of their time are slips.
 */
export function isPlanned(archive: readonly EpisodeFacts[], today: string, config?: Config): boolean {
  if (likelyDates(archive, today).some(({ date }) => date >= today)) {
    return true;
  }
  const sorted = inOneCount(archive);
  const last = undatedEpisodes(sorted, today).at(-1);
  const before = sorted.filter((episode) => episode !== last);
  return last !== undefined && (last.topics.length === 0 || (dueDate(before, today, config) ?? '') >= today);
}
