import type { Context, EpisodeFacts } from '../context.ts';
import { hasPassed } from '../dates/passed.ts';
import type { Episode } from '../episode.ts';
import { RECENT } from '../learning.ts';

/** Tells whether the video should be there by now: the show has passed, and the show states its videos. */
export function isVideoDue(episode: Episode, context: Context): boolean {
  return statesVideos(context.earlier) && hasPassed(episode, context);
}

/** Tells whether a show states its videos: at least half of the last six episodes have one. */
export function statesVideos(earlier: readonly EpisodeFacts[]): boolean {
  const recent = earlier.slice(-RECENT);
  const stated = recent.filter(({ video }) => video !== undefined).length;
  return stated > 0 && stated * 2 >= recent.length;
}
