import type { Context, EpisodeFacts } from '../notes/context.ts';
import { episodeId } from '../notes/detect.ts';
import { byNumber } from './facts.ts';
import { showDays } from './learn.ts';
import { roster } from './roster.ts';
import { usualFields } from './usual-fields.ts';

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
  const inOrder = others.toSorted(byNumber);
  const sorted = own?.number === undefined ? [] : inOrder;
  const earlier = sorted.filter((episode) => own !== undefined && byNumber(episode, own) < 0);
  const later = sorted.filter((episode) => own !== undefined && byNumber(episode, own) > 0);
  return {
    ...(id !== undefined && { id }),
    ...(now !== undefined && { now }),
    earlier,
    later,
    showDays: showDays(others),
    fields: usualFields(earlier, later),
    people: roster(inOrder),
  };
}

/** Gives the folder that holds an episode's folder; shows beside each other have one each. */
function archiveOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}
