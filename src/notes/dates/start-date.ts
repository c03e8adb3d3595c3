import type { Context } from '../context.ts';
import { isOver } from './passed.ts';
import { suggestDate } from './suggest-date.ts';

/** Gives the date of an episode that is only begun: the suggested one, or where that is over the first that is not. */
export function startDate(context: Context): string | undefined {
  return suggestDate(context, (date) => !isOver(date, context)) ?? suggestDate(context);
}
