import type { Context, EpisodeFacts } from '../notes/context.ts';
import { episodeId } from '../notes/detect.ts';
import { byNumber } from './facts.ts';
import { showDays } from './learn.ts';
import { roster } from './roster.ts';
import { usualFields } from './usual-fields.ts';

/** Gives the context of one episode in its archive as it is by now, in milliseconds since 1970 (UTC). */
export type ContextIn = (archive: readonly EpisodeFacts[], now?: number) => Context;

/** What was learned, and from what. */
interface Learned {
  readonly own: EpisodeFacts | undefined;
  readonly others: readonly EpisodeFacts[];
  readonly context: Context;
}

/**
 * Gives what the rules may know about one episode: its id from the path, what the archive around it tells, and the time, in
 * milliseconds since 1970 (UTC).
 */
export function contextOf(path: string, archive: readonly EpisodeFacts[], now?: number): Context {
  return makeContextIn(path)(archive, now);
}

/** Makes a `contextOf` for one path that learns anew only where another episode than that one has changed. */
export function makeContextIn(path: string): ContextIn {
  let last: Learned | undefined;
  return (archive, now) => {
    const own = archive.find((episode) => episode.path === path);
    const folder = archiveOf(path);
    const others = archive.filter((other) => other.path !== path && archiveOf(other.path) === folder);
    if (last === undefined || !isSame(last, own, others)) {
      last = { own, others, context: learn(path, own, others) };
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

function learn(path: string, own: EpisodeFacts | undefined, others: readonly EpisodeFacts[]): Context {
  const id = episodeId(path);
  const inOrder = others.toSorted(byNumber);
  const sorted = own?.number === undefined ? [] : inOrder;
  const earlier = sorted.filter((episode) => own !== undefined && byNumber(episode, own) < 0);
  const later = sorted.filter((episode) => own !== undefined && byNumber(episode, own) > 0);
  return {
    ...(id !== undefined && { id }),
    earlier,
    later,
    showDays: showDays(others),
    fields: usualFields(earlier, later),
    people: roster(inOrder),
  };
}

/** Gives the folder that holds an episode's folder; shows beside each other have one each. */
function archiveOf(path: string): string {
  const end = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
  return path.slice(0, Math.max(0, end));
}
