import type { Context } from './context.ts';
import type { Episode } from './episode.ts';
import { hasPassed } from './passed.ts';

/** Episodes that tell what is usual. */
const RECENT = 6;

/** Tells whether the video should be there by now: the show has passed, and at least half of the last six have a video. */
export function isVideoDue(episode: Episode, context: Context): boolean {
  const recent = context.earlier.slice(-RECENT);
  const stated = recent.filter(({ video }) => video !== undefined).length;
  return stated > 0 && stated * 2 >= recent.length && hasPassed(episode, context);
}
