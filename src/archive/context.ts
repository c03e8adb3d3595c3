import { episodeId } from '../notes/detect.ts';
import type { Context } from '../notes/rule.ts';
import { byNumber, type EpisodeFacts } from './facts.ts';
import { showDays } from './learn.ts';

/** Gives what the rules may know about one episode: its id from the path, and what the archive around it tells. */
export function contextOf(path: string, archive: readonly EpisodeFacts[]): Context {
  const id = episodeId(path);
  const own = archive.find((episode) => episode.path === path);
  const others = archive.filter(
    (episode) => episode.path !== path && archiveOf(episode.path) === archiveOf(path),
  );
  const earlier = own?.number === undefined ? [] : others.filter((episode) => byNumber(episode, own) < 0);
  return {
    ...(id !== undefined && { id }),
    earlier: earlier.toSorted(byNumber),
    showDays: showDays(own === undefined ? others : [...others, own]),
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
