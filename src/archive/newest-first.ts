import type { EpisodeFacts } from '../notes/context.ts';
import { remember } from '../notes/remember.ts';
import { lookAround } from './around.ts';

/** Gives the episodes of one archive, the newest first by number; those without a number last, by date. */
export const newestFirst = remember((episodes: readonly EpisodeFacts[]): readonly EpisodeFacts[] => {
  const { sorted } = lookAround(episodes, episodes[0]?.archive ?? '', undefined);
  const numbered = sorted.filter(({ number }) => number !== undefined);
  const others = sorted.filter(({ number }) => number === undefined);
  return [...numbered.toReversed(), ...others.sort(byDate)];
});

function byDate({ date: a }: EpisodeFacts, { date: b }: EpisodeFacts): number {
  return (a?.iso ?? '') < (b?.iso ?? '') ? 1 : -1;
}
