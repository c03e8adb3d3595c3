import type { Context, EpisodeFacts } from '../notes/context.ts';
import { FARTHEST, inOneCount } from './plan.ts';

/** Gives the episode before the one that a context is about; nothing for what has no number. */
export function previousEpisode({ id, earlier }: Context): EpisodeFacts | undefined {
  const own = numberOf(id);
  return earlier.findLast(({ number = own }) => number < own && own - number <= FARTHEST);
}

/** Gives the episode after the one that a context is about. */
export function nextEpisode({ id, later }: Context): EpisodeFacts | undefined {
  const own = numberOf(id);
  return later.find(({ number = own }) => number > own && number - own <= FARTHEST);
}

/** Gives the latest of episodes by number. */
export function latestEpisode(episodes: readonly EpisodeFacts[]): EpisodeFacts | undefined {
  return inOneCount(episodes).at(-1);
}

function numberOf(id = ''): number {
  return Number.parseInt(id, 10);
}
