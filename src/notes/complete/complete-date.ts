import { narrow } from '../dates/narrow.ts';
import type { CaretPlace } from './caret-place.ts';
import type { Completion } from './completion.ts';
import { allBut, fold } from './read-query.ts';

/** Completes a date by those of some dates that begin like what is typed. */
export function completeDate(
  { span, typed, lead }: CaretPlace,
  dates: readonly string[],
): readonly Completion[] {
  const written = narrow(fold(typed)).replace(/[/.年月]/g, '-');
  return dates
    .filter((date) => date.startsWith(written))
    .map((date) => {
      const filter = typed + allBut(date.slice(written.length));
      return { kind: 'date', label: date, text: lead + date, span, filter };
    });
}
