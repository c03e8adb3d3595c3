import { weekday } from '../dates/calendar.ts';
import { changeDate, nearestShowDays } from '../dates/date-fixes.ts';
import { findDateMistake } from '../dates/date-mistake.ts';
import { statedDates } from '../dates/dated.ts';
import { type Message, message, type Rule } from '../rule.ts';

/** Flags a recording date on a day of the week on which the show has never been. */
export const showDay: Rule = {
  id: 'show-day',
  severity: 'information',
  summary: 'The recording date is on a day of the week on which no earlier episode was.',
  mend: 'Writes the nearest show day.',
  check(episode, context) {
    return statedDates(episode)
      .filter(({ iso }) => findDateMistake(iso, episode, context)?.kind === 'off-day')
      .map(({ iso, span }) => ({
        message: nameDay(iso),
        span,
        fixes: changeDate(span, nearestShowDays(iso, episode, context)),
      }));
  },
};

/** Writes each day out, since a translated name is no value. */
function nameDay(date: string): Message {
  return [
    message('Date {0} is a Sunday, and no earlier episode was on a Sunday', date),
    message('Date {0} is a Monday, and no earlier episode was on a Monday', date),
    message('Date {0} is a Tuesday, and no earlier episode was on a Tuesday', date),
    message('Date {0} is a Wednesday, and no earlier episode was on a Wednesday', date),
    message('Date {0} is a Thursday, and no earlier episode was on a Thursday', date),
    message('Date {0} is a Friday, and no earlier episode was on a Friday', date),
    message('Date {0} is a Saturday, and no earlier episode was on a Saturday', date),
  ][weekday(date)] as Message;
}
