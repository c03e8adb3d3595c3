import { type Config, NO_CONFIG } from '../config/config.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { byNumber, folderAround } from './facts.ts';
import { showDays } from './learn.ts';
import { roster } from './roster.ts';
import { usualFields } from './usual-fields.ts';

/** Gives the context of one episode in its archive as it is by now, in milliseconds since 1970 (UTC). */
export type ContextIn = (archive: readonly EpisodeFacts[], now?: number, config?: Config) => Context;

/** What was learned, and from what. */
interface Learned {
  readonly own: EpisodeFacts | undefined;
  readonly others: readonly EpisodeFacts[];
  readonly config: Config;
  readonly context: Context;
}

/**
 * Gives what the rules may know about one episode: its id from the path, what the archive around it tells, what the show has
 * configured, and the time, in milliseconds since 1970 (UTC).
 */
export function contextOf(
  path: string,
  archive: readonly EpisodeFacts[],
  now?: number,
  config?: Config,
): Context {
  return makeContextIn(path)(archive, now, config);
}

/** Makes a `contextOf` for one path that learns anew only where another episode than that one, or the configuration, has changed. */
export function makeContextIn(path: string): ContextIn {
  let last: Learned | undefined;
  return (archive, now, config = NO_CONFIG) => {
    const own = archive.find((episode) => episode.path === path);
    const folder = placeOf(path, config.episodes)?.archive ?? folderAround(path);
    const others = archive.filter((other) => other.path !== path && other.archive === folder);
    if (last === undefined || last.config !== config || !isSame(last, own, others)) {
      last = { own, others, config, context: learn(path, own, others, config) };
    }
    return now === undefined ? last.context : { ...last.context, now };
  };
}

function isSame(last: Learned, own: EpisodeFacts | undefined, others: readonly EpisodeFacts[]): boolean {
  return (
    last.own?.id === own?.id &&
    last.own?.number === own?.number &&
    last.others.length === others.length &&
    last.others.every((other, at) => other === others[at])
  );
}

function learn(
  path: string,
  own: EpisodeFacts | undefined,
  others: readonly EpisodeFacts[],
  config: Config,
): Context {
  const id = placeOf(path, config.episodes)?.id;
  const inOrder = others.toSorted(byNumber);
  const sorted = own?.number === undefined ? [] : inOrder;
  const earlier = sorted.filter((episode) => own !== undefined && byNumber(episode, own) < 0);
  const later = sorted.filter((episode) => own !== undefined && byNumber(episode, own) > 0);
  return {
    ...(id !== undefined && { id }),
    earlier,
    later,
    showDays: config.showDays ?? showDays(others),
    fields: usualFields(earlier, later),
    people: roster(inOrder, config.presenters),
    ...(config.showDays && { daysDecided: true }),
    ...(config.airs && { airs: config.airs }),
    ...(config.rules && { levels: config.rules }),
    ...(config.tracking && { tracking: config.tracking }),
  };
}
