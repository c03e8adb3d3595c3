import type { Context } from '../context.ts';
import { hasPassed } from '../dates/passed.ts';
import type { Episode } from '../episode.ts';
import { RECENT } from '../learning.ts';

/** Tells whether the video should be there by now: the show has passed, and at least half of the last six have a video. */
export function isVideoDue(episode: Episode, context: Context): boolean {
  const recent = context.earlier.slice(-RECENT);
  const stated = recent.filter(({ video }) => video !== undefined).length;
  return stated > 0 && stated * 2 >= recent.length && hasPassed(episode, context);
}
