import type { Context } from '../context.ts';
import type { Episode } from '../episode.ts';
import { type Fix, message } from '../rule.ts';
import type { Span } from '../span.ts';
import { addDays, isRealDate, weekday } from './calendar.ts';
import { findDateMistake } from './date-mistake.ts';
import { lastOn } from './dated.ts';
import { dayBeforeComing, lastDayTaken, nextDate, previousDate, suggestDate } from './suggest-date.ts';
import { usualDays } from './usual-days.ts';

/** Makes the fixes that write one of these dates, each once, the preferred first. */
export function changeDate(span: Span, dates: readonly (string | undefined)[]): Fix[] {
  const known = dates.filter((date) => date !== undefined);
  return [...new Set(known)].map((date) => {
    return { title: message('Change the date to {0}', date), safe: false, edits: [{ span, text: date }] };
  });
}

/**
 * Gives the dates to offer for an episode, the likeliest first: the coming show day, where the previous episode is some weeks
 * past, the first after that episode, and otherwise the one after. None is another episode's, or a mistake in another way.
 */
export function likelyDates(episode: Episode, context: Context, prefix = ''): string[] {
  const accepts = (date: string) => date.startsWith(prefix) && isFine(date, episode, context);
  const from = (start: string | undefined) => start && suggestDate(context, accepts, start);
  const coming = from(dayBeforeComing(context));
  const first = from(dayBefore(prefix, lastDayTaken(context)));
  return [coming, first, coming ? undefined : from(first)].flatMap((date) => date ?? []);
}

/** A month that is written says from when on a date is meant, however long the show has rested. */
function dayBefore(prefix: string, previous: string | undefined): string | undefined {
  const first = `${prefix.slice(0, 7)}-01`;
  const start = isRealDate(first) ? addDays(first, -1) : undefined;
  return start !== undefined && previous !== undefined && start > previous ? start : previous;
}

/** Gives the first date to offer behind a wrong one that is not before a day. */
export function dateFrom(wrong: string, day: string, episode: Episode, context: Context): string | undefined {
  return suggestDate(context, (date) => date >= day && isFine(date, episode, context), wrong);
}

/** Gives the show days within a week of a date, the nearest first, at most one before it and one after it. */
export function nearestShowDays(date: string, episode: Episode, context: Context): string[] {
  const days = [1, 2, 3, 4, 5, 6];
  const usual = usualDays(context);
  const show = (day: string) =>
    usual.includes(weekday(day)) && isBetween(day, context) && isFine(day, episode, context);
  const before = days.find((days) => show(addDays(date, -days)));
  const after = days.find((days) => show(addDays(date, days)));
  return [before && -before, after]
    .filter((days) => days !== undefined)
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .map((days) => addDays(date, days));
}

/** Tells whether a date is free and lies between those of the neighbours. */
function isBetween(date: string, context: Context): boolean {
  const previous = previousDate(context);
  const next = nextDate(context);
  return (
    (previous === undefined || date > previous) &&
    (next === undefined || date < next) &&
    !lastOn(context.earlier, date) &&
    !lastOn(context.later, date)
  );
}

function isFine(date: string, episode: Episode, context: Context): boolean {
  return isRealDate(date) && findDateMistake(date, episode, context) === undefined;
}
