import { type Config, NO_CONFIG } from '../config/config.ts';
import { type Context, type EpisodeFacts, NO_CONTEXT } from '../notes/context.ts';
import { leadingDate } from '../notes/dates/calendar.ts';
import { comesSoon } from '../notes/dates/comes-soon.ts';
import { isOver, showDate } from '../notes/dates/passed.ts';
import { previousDate, suggestDate } from '../notes/dates/suggest-date.ts';
import { statesVideos } from '../notes/header/video-due.ts';
import { RECENT } from '../notes/learning.ts';
import { areUsuallyEmpty } from '../notes/people/usually-empty.ts';
import { lookAround } from './around.ts';
import { showDays } from './learn.ts';
import { type EpisodeState, type Surroundings, stateOf } from './state.ts';

/** Tells how far each episode of one archive is by now, in milliseconds since 1970 (UTC). */
export function statesOf(
  episodes: readonly EpisodeFacts[],
  now: number,
  { airs, showDays: days }: Config = NO_CONFIG,
): ReadonlyMap<EpisodeFacts, EpisodeState> {
  const { sorted } = lookAround(episodes, episodes[0]?.archive ?? '', undefined);
  const clock: Context = { ...NO_CONTEXT, now, ...(airs && { airs }), ...(days && { showDays: days }) };
  const settled = findSettled(sorted, clock);
  const mayBeEmpty = areUsuallyEmpty(sorted);
  return new Map(
    sorted.map((facts, at) => {
      const earlier = facts.number === undefined ? [] : sorted.slice(Math.max(0, at - RECENT), at);
      const dates = settled.has(facts)
        ? statedDates(facts, clock)
        : likelyDates(facts, contextOf(facts, episodes, clock));
      return [facts, stateOf(facts, { ...dates, statesVideos: statesVideos(earlier), mayBeEmpty })];
    }),
  );
}

type Dates = Pick<Surroundings, 'isOver' | 'isDue'>;

/** Finds the episodes that are as old as they say, since a later one has taken place; of the others more has to be known. */
function findSettled(sorted: readonly EpisodeFacts[], clock: Context): ReadonlySet<EpisodeFacts> {
  const numbered = sorted.filter(({ number }) => number !== undefined);
  let before = '';
  const dates = numbered.map(({ date }) => {
    const previous = before;
    before = date?.iso ?? before;
    return { own: date?.iso, previous };
  });
  let later = '';
  return new Set(
    numbered.toReversed().filter((_, back) => {
      const { own = '', previous = '' } = dates[numbered.length - 1 - back] ?? {};
      const isSettled = later > previous;
      later = own > later && isOver(own, clock) ? own : later;
      return isSettled;
    }),
  );
}

function statedDates(facts: EpisodeFacts, clock: Context): Dates {
  const stated = statedBy(facts);
  return {
    isOver: stated.every((date) => isOver(date, clock)),
    isDue: stated.every((date) => comesSoon(date, clock)),
  };
}

function likelyDates(facts: EpisodeFacts, context: Context): Dates {
  const stated = statedBy(facts);
  const last = showDate(stated, context);
  // Where the date is still that of the episode before, the next show day is meant.
  const own = stated.findLast((date) => date > (previousDate(context) ?? '')) ?? suggestDate(context);
  return {
    isOver: last !== undefined && isOver(last, context),
    isDue: own !== undefined && comesSoon(own, context),
  };
}

function statedBy({ fields }: EpisodeFacts): string[] {
  return fields.flatMap(({ kind, value }) => (kind === 'date' ? (leadingDate(value) ?? []) : []));
}

/** Gives what tells the date of an episode, as the rules have it. */
function contextOf(facts: EpisodeFacts, episodes: readonly EpisodeFacts[], clock: Context): Context {
  const { earlier, later } = lookAround(episodes, facts.archive, facts);
  const decided = clock.showDays.length > 0;
  return { ...clock, id: facts.id, earlier, later, ...(!decided && { showDays: showDays(episodes, facts) }) };
}
