import { changeDate, likelyDates } from '../dates/date-fixes.ts';
import { findDateMistake } from '../dates/date-mistake.ts';
import { statedDates } from '../dates/dated.ts';
import { goToEpisode } from '../edits/go-to-episode.ts';
import { message, type Rule } from '../rule.ts';

/** Flags a recording date that an earlier episode has: the trace of a copied episode. */
export const repeatedDate: Rule = {
  id: 'repeated-date',
  severity: 'warning',
  summary: 'An earlier episode has the same recording date.',
  mend: 'Writes the next show day after the previous episode.',
  check(episode, context) {
    return statedDates(episode).flatMap(({ iso, span }) => {
      const mistake = findDateMistake(iso, episode, context);
      if (mistake?.kind !== 'repeated') {
        return [];
      }
      const go = goToEpisode(mistake.other, mistake.other.date);
      return [
        {
          message: message('Date {0} is already the date of episode {1}', iso, mistake.other.id),
          span,
          related: [{ ...go.goTo, message: message('Episode {0} has this date', mistake.other.id) }],
          fixes: [...changeDate(span, likelyDates(episode, context)), go],
        },
      ];
    });
  },
};
