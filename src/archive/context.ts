import { type Config, NO_CONFIG } from '../config/config.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import { namesFiles, placeOf } from '../notes/episode-pattern.ts';
import { type Around, lookAround } from './around.ts';
import { folderAround } from './facts.ts';
import { showDays } from './learn.ts';
import { roster } from './roster.ts';
import { usualFields } from './usual-fields.ts';

/** Gives the context of one episode in its archive as it is by now, in milliseconds since 1970 (UTC). */
export type ContextIn = (archive: readonly EpisodeFacts[], now?: number, config?: Config) => Context;

/** What is learned from. */
interface Source {
  readonly own: EpisodeFacts | undefined;
  readonly others: readonly EpisodeFacts[];
  readonly config: Config;
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
  let last: (Source & { readonly archive: readonly EpisodeFacts[]; readonly context: Context }) | undefined;
  return (archive, now, config = NO_CONFIG) => {
    if (last?.archive === archive && last.config === config) {
      return now === undefined ? last.context : { ...last.context, now };
    }
    const own = archive.find((episode) => episode.path === path);
    const folder = placeOf(path, config.episodes)?.archive ?? folderAround(path);
    const others = archive.filter((other) => other !== own && other.archive === folder);
    const source = { own, others, config };
    if (last === undefined || !isSame(last, source)) {
      last = { ...source, archive, context: learn(path, source, lookAround(archive, folder, own)) };
    }
    last = { ...last, archive };
    return now === undefined ? last.context : { ...last.context, now };
  };
}

function isSame(last: Source, { own, others, config }: Source): boolean {
  return (
    last.config === config &&
    last.own?.id === own?.id &&
    last.own?.number === own?.number &&
    last.others.length === others.length &&
    last.others.every((other, at) => other === others[at])
  );
}

function learn(path: string, { own, others, config }: Source, { sorted, earlier, later }: Around): Context {
  const { episodes: pattern } = config;
  const id = placeOf(path, pattern)?.id;
  return {
    ...(id !== undefined && { id }),
    ...(id !== undefined && pattern !== undefined && namesFiles(pattern) && { idOfFile: true }),
    earlier,
    later,
    showDays: config.showDays ?? showDays(others),
    fields: usualFields(earlier, later),
    people: roster(sorted, config.presenters, own),
    ...(config.showDays && { daysDecided: true }),
    ...(config.airs && { airs: config.airs }),
    ...(config.rules && { levels: config.rules }),
    ...(config.tracking && { tracking: config.tracking }),
  };
}
