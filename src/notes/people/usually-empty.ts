import type { EpisodeFacts } from '../context.ts';
import { ENOUGH } from '../learning.ts';

/** Tells whether most presenters of these episodes wrote nothing, so that an empty section says nothing. */
export function areUsuallyEmpty(episodes: readonly EpisodeFacts[]): boolean {
  const told = episodes.filter(({ presenters }) => presenters.length > 0);
  const count = (part: (facts: EpisodeFacts) => number) => told.reduce((sum, facts) => sum + part(facts), 0);
  return (
    told.length >= ENOUGH && count(({ empty }) => empty) * 2 > count(({ presenters }) => presenters.length)
  );
}
