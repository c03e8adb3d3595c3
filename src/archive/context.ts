import type { Context, EpisodeFacts } from '../notes/context.ts';
import { episodeId } from '../notes/detect.ts';
import { byNumber } from './facts.ts';
import { showDays } from './learn.ts';

/**
 * Gives what the rules may know about one episode: its id from the path, what the archive around it tells, and the time, in
 * milliseconds since 1970 (UTC).
 */
export function contextOf(path: string, archive: readonly EpisodeFacts[], now?: number): Context {
  const id = episodeId(path);
  const own = archive.find((episode) => episode.path === path);
  const others = archive.filter(
    (episode) => episode.path !== path && archiveOf(episode.path) === archiveOf(path),
  );
  const sorted = own?.number === undefined ? [] : others.toSorted(byNumber);
  return {
    ...(id !== undefined && { id }),
    ...(now !== undefined && { now }),
    earlier: sorted.filter((episode) => own !== undefined && byNumber(episode, own) < 0),
    later: sorted.filter((episode) => own !== undefined && byNumber(episode, own) > 0),
    showDays: showDays(others),
    people: others.flatMap(({ hosts, guests, presenters }) => [
      ...hosts,
      ...guests,
      ...presenters.map(({ person }) => person),
    ]),
  };
}

/** Gives the folder that holds an episode's folder; shows beside each other have one each. */
function archiveOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}
