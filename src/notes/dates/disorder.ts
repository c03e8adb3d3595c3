import type { Context, EpisodeFacts } from '../context.ts';
import { daysBetween } from './calendar.ts';
import { type Dated, dated, onDate } from './dated.ts';

/** Episodes on each side that are looked at. */
const WINDOW = 6;

/** Days after which the next episode of a show is late. */
const LATE = 90;

/** Numbers alone tell an order; a special (`003-special`) is recorded at any time. */
const PLAIN = /^\d+$/;

interface Place {
  readonly date: string;
  /** Absent for the episode in question. */
  readonly other?: Dated;
}

/** Episodes on both sides of one. */
interface Around {
  readonly earlier: readonly Dated[];
  readonly later: readonly Dated[];
}

/** Gives the dated episodes around this one whose numbers tell an order, so many on each side, none with another's date. */
export function inOrder({ earlier, later }: Context, window: number): Around {
  const isFirst = (one: Dated) => {
    const { iso } = one.date;
    return one === (firstPlain(earlier, iso) ?? firstPlain(later, iso));
  };
  const [before, after] = [dated(earlier), dated(later)];
  return {
    earlier: nearest(before, { from: before.length - 1, by: -1 }, window, isFirst).reverse(),
    later: nearest(after, { from: 0, by: 1 }, window, isFirst),
  };
}

/** Finds the first episode of a date whose number tells an order. */
function firstPlain(episodes: readonly EpisodeFacts[], date: string): Dated | undefined {
  return onDate(episodes, date).find(({ episode }) => PLAIN.test(episode.id))?.value;
}

/** Gives so many that are wanted, looking no further: an archive is long, and asked for with each key. */
function nearest(
  all: readonly Dated[],
  { from, by }: { from: number; by: 1 | -1 },
  count: number,
  isWanted: (one: Dated) => boolean,
): Dated[] {
  const found: Dated[] = [];
  for (let at = from; found.length < count; at += by) {
    const one = all[at];
    if (one === undefined) {
      break;
    }
    if (isWanted(one)) {
      found.push(one);
    }
  }
  return found;
}

/**
 * Finds the episode that shows a date to be out of order. Of two that contradict each other, the one is to blame that fits
 * fewer of its neighbours.
 */
export function findDisorder(date: string, context: Context): Dated | undefined {
  if (!PLAIN.test(context.id ?? '')) {
    return undefined;
  }
  const { earlier, later } = inOrder(context, WINDOW);
  const before = earlier.findLast((other) => other.date.iso > date);
  const after = later.find((other) => other.date.iso < date);
  if (before === undefined && after === undefined) {
    return undefined;
  }
  const placed = (other: Dated): Place => ({ date: other.date.iso, other });
  const own = { date };
  const others = [...earlier.map(placed), ...later.map(placed)].filter((place) => place.date !== date);
  const line = others.toSpliced(earlier.filter((other) => other.date.iso !== date).length, 0, own);
  const less = longest(through(line, own)) - longest(others);
  const likelier =
    before === undefined
      ? after !== undefined && isLikelier(line, own, placed(after))
      : !isLikelier(line, placed(before), own);
  return less < 0 || (less === 0 && !likelier) ? (before ?? after) : undefined;
}

/** Leaves only what a place agrees with. */
function through(line: readonly Place[], own: Place): Place[] {
  const at = line.indexOf(own);
  return line.filter((place, index) => place === own || index < at === place.date < own.date);
}

/** Counts the most dates that are in order. */
function longest(line: readonly Place[]): number {
  const runs: number[] = [];
  for (const { date } of line) {
    const before = runs.filter((_, index) => (line[index]?.date ?? '') < date);
    runs.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...runs);
}

/** Tells whether of two dates that contradict each other the first is the likelier: one far ahead of its time is not. */
function isLikelier(line: readonly Place[], first: Place, second: Place): boolean {
  const anchor = line
    .slice(
      0,
      line.findIndex(({ other }) => other === first.other),
    )
    .map(({ date }) => date)
    .filter((date) => date < second.date)
    .sort()
    .at(-1);
  return (
    anchor === undefined || daysBetween(anchor, first.date) <= LATE || daysBetween(anchor, second.date) > LATE
  );
}
