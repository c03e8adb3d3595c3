import { addDays, daysBetween, nextShowDay, weekday } from './calendar.ts';

/** Episodes that tell the rhythm at the most: a show may change it. */
const LATEST = 9;

/** Spaces between episodes that tell a rhythm at the least. */
const ENOUGH = 3;

/** Days that lie between two shows of a week at the least. */
const APART = 4;

/** Days that lie between two shows of a month at the least. */
const MONTH = 25;

/** An episode by its number and its date. */
export interface Numbered {
  readonly number: number;
  readonly date: string;
}

/** How often a show takes place. */
export type Cadence =
  | { readonly unit: 'days' }
  | { readonly unit: 'weeks'; readonly every: number }
  /** On the same turn of a day of the week, such as the first Friday; 0 is the last one of a month. */
  | { readonly unit: 'months'; readonly every: number; readonly turn: number; readonly day: number };

/**
 * Learns how often a show takes place, by the usual space between two of its episodes, so that breaks
 * change nothing. Where too little is known, every week.
 */
export function cadenceOf(episodes: readonly Numbered[]): Cadence {
  const inOrder = episodes.toSorted((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number,
  );
  const latest = inOrder.filter(({ date }, at) => date !== inOrder[at - 1]?.date).slice(-LATEST);
  // A number without an episode is one that is not at hand; a special has that of another.
  const spaces = latest.slice(1).map(({ number, date }, at) => {
    const before = latest[at] ?? { number, date };
    return daysBetween(before.date, date) / Math.max(1, number - before.number);
  });
  const usual = spaces.length < ENOUGH ? 7 : (spaces.sort((a, b) => a - b)[(spaces.length - 1) >> 1] ?? 7);
  const turn = usual < MONTH ? undefined : commonTurn(latest.map(({ date }) => date));
  if (turn !== undefined) {
    return { unit: 'months', every: Math.max(1, Math.round(usual / 30.4)), ...turn };
  }
  return usual < APART ? { unit: 'days' } : { unit: 'weeks', every: Math.max(1, Math.round(usual / 7)) };
}

/** Gives the day of the next show after one, on one of some days of the week. */
export function nextInCadence(date: string, cadence: Cadence, days: readonly number[]): string {
  if (cadence.unit === 'days') {
    return nextShowDay(date, days);
  }
  if (cadence.unit === 'weeks') {
    const space = 7 * cadence.every;
    return days.length === 0 ? addDays(date, space) : nextShowDay(addDays(date, space - APART), days);
  }
  const { every, turn, day } = cadence;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + every, 1)).toISOString().slice(0, 10);
  const all = [0, 1, 2, 3, 4].map((week) => addDays(nextShowDay(addDays(first, -1), [day]), 7 * week));
  const inMonth = all.filter((one) => one.startsWith(first.slice(0, 7)));
  return inMonth.at(turn - 1) ?? inMonth.at(-1) ?? addDays(date, 28);
}

/** Finds the turn of its day of the week in the month that at least five of six dates have. */
function commonTurn(dates: readonly string[]): { turn: number; day: number } | undefined {
  const isLast = (date: string) => addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
  const found = dates.flatMap((date) => {
    const day = weekday(date);
    const turn = Math.ceil(Number(date.slice(8)) / 7);
    return [{ turn, day }, ...(isLast(date) ? [{ turn: 0, day }] : [])];
  });
  return found.find(
    (one) =>
      found.filter(({ turn, day }) => turn === one.turn && day === one.day).length * 6 >= dates.length * 5,
  );
}
