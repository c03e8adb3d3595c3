import { type Config, NO_CONFIG } from '../config/config.ts';
import { type EpisodeFacts, NO_CONTEXT } from '../notes/context.ts';
import { type Cadence, cadenceOf, type Numbered, nextInCadence } from '../notes/dates/cadence.ts';
import { addDays, daysBetween, isRealDate, nextShowDay, weekday } from '../notes/dates/calendar.ts';
import { usualDays } from '../notes/dates/usual-days.ts';
import { readWrittenDate } from '../notes/dates/written-date.ts';
import { showDays } from './learn.ts';

/** Days ahead of which no show is planned: such a date is a slip. */
const FAR = 90;

const DAYS_OF_TWO_MONTHS = 62;

/** Numbers without a date, at the end of an archive, that each take a show day. */
const MOST_UNDATED = 8;

/** Show days that are tried at the most. */
const TRIES = 100;

/** Shows after the next one that are offered. */
const FURTHER = 3;

/** What is known of the days of a show. */
interface Rhythm {
  readonly cadence: Cadence;
  /** Days of the week on which it usually is, and those on which it sometimes is. */
  readonly usual: readonly number[];
  readonly all: readonly number[];
  /** Tells whether no other episode has a date. */
  readonly isFree: (date: string) => boolean;
}

/**
 * Gives the dates that the next episode may have, the likeliest first: the next show day after the later of the last
 * episode's date and today; then today, other show days around it, and the shows after it. No other episode has one of them.
 */
export function nextDates(
  sorted: readonly EpisodeFacts[],
  today: string,
  { showDays: decided }: Config = NO_CONFIG,
): readonly string[] {
  const known = likelyDates(sorted, today);
  const likely = sorted.filter(({ date }) => known.some((one) => one.date === date?.iso));
  const all = decided ?? showDays(likely);
  const usual = usualDays({ ...NO_CONTEXT, earlier: likely, showDays: all });
  const last = known
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const taken = new Set(sorted.flatMap((episode) => dateOf(episode) ?? []));
  const isFree = (date: string) => isRealDate(date) && !taken.has(date);
  const rhythm = { cadence: cadenceOf(known), usual, all, isFree };
  const dates =
    last === undefined ? firstDates(today, decided) : datesAfter(last, today, rhythm, undated(sorted, known));
  return [...new Set(dates)].filter(isFree);
}

/** Gives the dates of an archive by number, without those that are far ahead of their time. */
function likelyDates(sorted: readonly EpisodeFacts[], today: string): Numbered[] {
  const all = sorted.flatMap((episode) => {
    const date = dateOf(episode);
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
function dateOf({ date, fields }: EpisodeFacts): string | undefined {
  const value = fields.find(({ kind }) => kind === 'date')?.value ?? '';
  return date?.iso ?? readWrittenDate(value)?.meant[0];
}

/** Counts the episodes behind the last one that has a date; none where dates were given up. */
function undated(sorted: readonly EpisodeFacts[], known: readonly Numbered[]): number {
  const last = Math.max(...known.map(({ number }) => number));
  const count = sorted.filter(({ id, number = 0 }) => number > last && /^\d+$/.test(id)).length;
  return count > MOST_UNDATED ? 0 : count;
}

/** Gives the dates of a first episode: today, or show days from today on where the show has decided its days. */
function firstDates(today: string, decided: readonly number[] = []): string[] {
  if (decided.length === 0) {
    return [today];
  }
  const first = nextShowDay(addDays(today, -1), decided);
  return [first, nextShowDay(first, decided)];
}

function datesAfter(last: string, today: string, rhythm: Rhythm, skipped: number): string[] {
  const { cadence, usual, all, isFree } = rhythm;
  const next = (date: string) => nextInCadence(date, cadence, usual);
  let date = next(last);
  for (let number = 0; number < skipped; number += 1) {
    date = next(date);
  }
  date = date > today ? date : afterBreak(today, rhythm);
  const coming: string[] = [];
  for (let tries = 0; tries < TRIES && coming.length <= FURTHER; tries += 1) {
    coming.push(...(isFree(date) ? [date] : []));
    date = next(date);
  }
  const [first = addDays(today, 1)] = coming;
  const isShowDay = (day: string) => day > last && day >= today && [...all, ...usual].includes(weekday(day));
  const around = [-3, -2, -1, 1, 2, 3].map((days) => addDays(first, days));
  return [first, ...[today, ...around].filter(isShowDay), ...coming];
}

/** Gives the next show day after today: weeks are counted anew after a break, but turns of a month are not. */
function afterBreak(today: string, { cadence, usual }: Rhythm): string {
  if (cadence.unit !== 'months') {
    return nextShowDay(today, usual);
  }
  let date = addDays(today, -DAYS_OF_TWO_MONTHS);
  while (date <= today) {
    date = nextInCadence(date, { ...cadence, every: 1 }, usual);
  }
  return date;
}
