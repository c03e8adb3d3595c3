import { changeDate, dateFrom } from '../dates/date-fixes.ts';
import { findDateMistake } from '../dates/date-mistake.ts';
import { statedDates } from '../dates/dated.ts';
import { type Fix, message, type Rule } from '../rule.ts';

/** Flags a recording date that is older than a page in the notes, by the day in that page's address. */
export const earlyDate: Rule = {
  id: 'early-date',
  severity: 'warning',
  summary: 'The notes link to a page that is younger than the recording date, as in `/2021/07/05/`.',
  mend: 'Writes the first show day on which the page was there.',
  check(episode, context) {
    return statedDates(episode).flatMap(({ iso, span }) => {
      const mistake = findDateMistake(iso, episode, context);
      if (mistake?.kind !== 'early') {
        return [];
      }
      const { link, date } = mistake.page;
      const place = { span: { start: link.start, end: link.end } };
      const go: Fix = { title: message('Go to the link'), safe: false, goTo: place };
      return [
        {
          message: message('Date {0} is before the notes were written: a page is of {1}', iso, date),
          span,
          related: [{ ...place, message: message('This page is of {0}', date) }],
          fixes: [...changeDate(span, [dateFrom(iso, date, episode, context)]), go],
        },
      ];
    });
  },
};
