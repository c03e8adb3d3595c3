import { type Config, NO_CONFIG } from '../config/config.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import { namesFiles, placeOf } from '../notes/episode-pattern.ts';
import { remember } from '../notes/remember.ts';
import { type Around, lookAround } from './around.ts';
import { folderAround } from './facts.ts';
import { showDays } from './learn.ts';
import { roster } from './roster.ts';
import { usualFields } from './usual-fields.ts';

/** Gives the context of one episode in its archive as it is by now, in milliseconds since 1970 (UTC). */
export type ContextIn = (archive: readonly EpisodeFacts[], now?: number, config?: Config) => Context;

/** What is learned from: the archive by number, of which what the episode itself says does not count. */
interface Source {
  readonly own: EpisodeFacts | undefined;
  readonly around: Around;
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
    const own = byPath(archive).get(path);
    const folder = placeOf(path, config.episodes)?.archive ?? folderAround(path);
    const source = { own, around: lookAround(archive, folder, own), config };
    const context = last !== undefined && isSame(last, source) ? last.context : learn(path, source);
    last = { archive, context, ...source };
    return now === undefined ? last.context : { ...last.context, now };
  };
}

const byPath = remember((archive: readonly EpisodeFacts[]) => {
  return new Map(archive.map((episode) => [episode.path, episode]));
});

/** Tells whether all is the same but for what the episode itself says. */
function isSame(last: Source, { own, around, config }: Source): boolean {
  const { sorted } = around;
  return (
    last.config === config &&
    last.own?.id === own?.id &&
    last.own?.number === own?.number &&
    last.around.sorted.length === sorted.length &&
    last.around.sorted.every((one, at) => one === sorted[at] || (one === last.own && sorted[at] === own))
  );
}

function learn(path: string, { own, around, config }: Source): Context {
  const { sorted, earlier, later } = around;
  const { episodes: pattern } = config;
  const id = placeOf(path, pattern)?.id;
  return {
    ...(id !== undefined && { id }),
    ...(id !== undefined && pattern !== undefined && namesFiles(pattern) && { idOfFile: true }),
    earlier,
    later,
    showDays: config.showDays ?? showDays(sorted, own),
    fields: usualFields(earlier, later),
    people: roster(sorted, config.presenters, own),
    ...(config.showDays && { daysDecided: true }),
    ...(config.airs && { airs: config.airs }),
    ...(config.rules && { levels: config.rules }),
    ...(config.tracking && { tracking: config.tracking }),
  };
}
