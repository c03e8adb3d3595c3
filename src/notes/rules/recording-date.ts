import type { Context } from '../context.ts';
import { changeDate, likelyDates } from '../dates/date-fixes.ts';
import { findDateMistake } from '../dates/date-mistake.ts';
import { dated } from '../dates/dated.ts';
import { readWrittenDate, type WrittenDate } from '../dates/written-date.ts';
import type { Episode } from '../episode.ts';
import { ENOUGH } from '../learning.ts';
import { type Finding, message, type Rule } from '../rule.ts';

/** Flags a recording date that begins with a year and is no ISO date. Words, and dates that begin otherwise, are left alone. */
export const recordingDate: Rule = {
  id: 'recording-date',
  severity: 'warning',
  summary: 'The recording date is no real date of the form `2021-07-02`.',
  mend: 'Pads it and makes its digits half-width, or writes the next show day.',
  check(episode, context) {
    return episode.fields.flatMap(({ kind, value }) => {
      const written = kind === 'date' ? readWrittenDate(value.raw) : undefined;
      return written === undefined || (written.meant.length > 0 && writesOtherwise(context))
        ? []
        : [find(written, value.start, episode, context)];
    });
  },
};

/** Tells whether the other episodes have dates, but none in the form that is expected. */
function writesOtherwise({ earlier, later }: Context): boolean {
  const told = [...earlier, ...later].filter((other) => other.fields.some(({ kind }) => kind === 'date'));
  return told.length >= ENOUGH && dated(told).length === 0;
}

function find(written: WrittenDate, start: number, episode: Episode, context: Context): Finding {
  const span = { start, end: start + written.raw.length };
  const meant = written.meant.filter((date) => isPossible(date, written, episode, context));
  const changes = changeDate(span, [
    ...meant.slice(0, 1),
    ...likelyDates(episode, context, written.prefix),
    ...likelyDates(episode, context),
    ...meant.slice(1),
  ]);
  return {
    message: message('Unexpected date "{0}", expected one like 2021-07-02', written.raw),
    span,
    fixes: changes.map((fix, at) =>
      at === 0 && written.exact && meant.length > 0 ? { ...fix, safe: true } : fix,
    ),
  };
}

/** A date whose every digit is there may be off the show's days; one that is guessed may not. */
function isPossible(date: string, { exact }: WrittenDate, episode: Episode, context: Context): boolean {
  const mistake = findDateMistake(date, episode, context);
  return mistake === undefined || (exact && mistake.kind === 'off-day');
}
