import type { Context } from '../context.ts';
import { daysBetween, isRealDate } from '../dates/calendar.ts';
import { changeDate, likelyDates } from '../dates/date-fixes.ts';
import { findDateMistake } from '../dates/date-mistake.ts';
import { statedDates } from '../dates/dated.ts';
import { previousDate } from '../dates/suggest-date.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import type { Episode } from '../episode.ts';
import { message, type Rule } from '../rule.ts';

/** Days within which the next episode of a show may be after a break. */
const SOON = 90;

/** Flags a recording date that contradicts the order of the episodes. Of two that contradict each other, one is flagged. */
export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'warning',
  summary: 'The recording date is before an earlier episode, or after a later one.',
  mend: 'Mends the year, or writes the next show day after the previous episode.',
  check(episode, context) {
    return statedDates(episode).flatMap(({ iso, span }) => {
      const mistake = findDateMistake(iso, episode, context);
      if (mistake?.kind !== 'disorder') {
        return [];
      }
      const { other } = mistake;
      const go = goToEpisode(other, other.date);
      const dates = [...mendYear(iso, episode, context), ...likelyDates(episode, context)];
      return [
        {
          message:
            iso < other.date.iso
              ? message('Date {0} is before {1}, the date of episode {2}', iso, other.date.iso, other.id)
              : message('Date {0} is after {1}, the date of episode {2}', iso, other.date.iso, other.id),
          span,
          related: [{ ...go.goTo, message: message('Episode {0} is of {1}', other.id, other.date.iso) }],
          fixes: [...changeDate(span, dates), go],
        },
      ];
    });
  },
};

/** Writes the year in which the date is soon after the previous one: the new year is easily forgotten. */
function mendYear(date: string, episode: Episode, context: Context): string[] {
  const previous = previousDate(context) ?? date;
  return [Number(previous.slice(0, 4)), Number(previous.slice(0, 4)) + 1]
    .map((year) => String(year).padStart(4, '0') + date.slice(4))
    .filter((mended) => mended !== date && isRealDate(mended))
    .filter((mended) => mended > previous && daysBetween(previous, mended) <= SOON)
    .filter((mended) => findDateMistake(mended, episode, context) === undefined)
    .slice(0, 1);
}
