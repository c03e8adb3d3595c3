import { type Config, NO_CONFIG } from '../config/config.ts';
import { type EpisodeFacts, NO_CONTEXT } from '../notes/context.ts';
import { type Cadence, cadenceOf, nextInCadence } from '../notes/dates/cadence.ts';
import { addDays, isRealDate, nextShowDay, weekday } from '../notes/dates/calendar.ts';
import { usualDays } from '../notes/dates/usual-days.ts';
import { showDays } from './learn.ts';
import { likelyDates, undatedEpisodes, writtenDate } from './likely-dates.ts';

/** Episodes without a date, at the end of an archive, that each take a show day. */
const MOST_UNDATED = 8;

const DAYS_OF_TWO_MONTHS = 62;

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
  /** Episodes without a date behind the last one that has one. */
  readonly undated: number;
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
  config: Config = NO_CONFIG,
): readonly string[] {
  const rhythm = rhythmOf(sorted, today, config);
  const dates =
    rhythm.last === undefined ? firstDates(today, config) : datesAfter(rhythm.last, today, rhythm);
  return [...new Set(dates)].filter(rhythm.isFree);
}

/** Gives the day on which the next episode is due, be it over or not; nothing where no episode has a date. */
export function dueDate(
  sorted: readonly EpisodeFacts[],
  today: string,
  config: Config = NO_CONFIG,
): string | undefined {
  const rhythm = rhythmOf(sorted, today, config);
  return rhythm.last && dayAfter(rhythm.last, rhythm);
}

function rhythmOf(
  sorted: readonly EpisodeFacts[],
  today: string,
  { showDays: decided }: Config,
): Rhythm & { readonly last: string | undefined } {
  const known = likelyDates(sorted, today);
  const likely = sorted.filter(({ date }) => known.some((one) => one.date === date?.iso));
  const all = decided ?? showDays(likely);
  const undated = undatedEpisodes(sorted, today).length;
  const taken = new Set(sorted.flatMap((episode) => writtenDate(episode) ?? []));
  return {
    cadence: cadenceOf(known),
    usual: usualDays({ ...NO_CONTEXT, earlier: likely, showDays: all }),
    all,
    isFree: (date) => isRealDate(date) && !taken.has(date),
    // Where it is more, dates were given up.
    undated: undated > MOST_UNDATED ? 0 : undated,
    last: known
      .map(({ date }) => date)
      .sort()
      .at(-1),
  };
}

/** Gives the dates of a first episode: today, or show days from today on where the show has decided its days. */
function firstDates(today: string, { showDays: decided = [] }: Config): string[] {
  if (decided.length === 0) {
    return [today];
  }
  const first = nextShowDay(addDays(today, -1), decided);
  return [first, nextShowDay(first, decided)];
}

/** Gives the show day after a date, behind those that episodes without a date take. */
function dayAfter(last: string, { cadence, usual, undated }: Rhythm): string {
  let date = last;
  for (let number = 0; number <= undated; number += 1) {
    date = nextInCadence(date, cadence, usual);
  }
  return date;
}

function datesAfter(last: string, today: string, rhythm: Rhythm): string[] {
  const { cadence, usual, all, isFree } = rhythm;
  const due = dayAfter(last, rhythm);
  let date = due > today ? due : afterBreak(today, rhythm);
  const coming: string[] = [];
  for (let tries = 0; tries < TRIES && coming.length <= FURTHER; tries += 1) {
    coming.push(...(isFree(date) ? [date] : []));
    date = nextInCadence(date, cadence, usual);
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
