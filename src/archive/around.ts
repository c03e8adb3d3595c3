import type { EpisodeFacts } from '../notes/context.ts';
import { cut } from '../notes/part.ts';
import { remember } from '../notes/remember.ts';
import { firstAt } from '../notes/span.ts';
import { byNumber } from './facts.ts';

/** An archive as seen from one of its episodes. */
export interface Around {
  /** All its episodes by number. For all that see it so, this is one list, of which much may be remembered. */
  readonly sorted: readonly EpisodeFacts[];
  /** The episodes before the one, the latest last. */
  readonly earlier: readonly EpisodeFacts[];
  /** The episodes after it, the latest last. */
  readonly later: readonly EpisodeFacts[];
}

/** Looks at the archive of a folder from one episode. None is earlier or later than what has no number. */
export function lookAround(
  episodes: readonly EpisodeFacts[],
  folder: string,
  own: EpisodeFacts | undefined,
): Around {
  const sorted = archivesOf(episodes).get(folder) ?? [];
  if (own?.number === undefined) {
    return { sorted, earlier: [], later: [] };
  }
  const at = firstAt(sorted, (other) => byNumber(other, own) > 0);
  // Where ids are the same, each episode is the first for itself.
  const all = sorted[at] === own ? sorted : sorted.filter((other) => other !== own).toSpliced(at, 0, own);
  return { sorted: all, earlier: cut(all, 0, at), later: cut(all, at + 1) };
}

/** Gives the archives that episodes make up, by their folders. */
export const archivesOf = remember((episodes: readonly EpisodeFacts[]) => {
  const folders = [...new Set(episodes.map(({ archive }) => archive))];
  return new Map(
    folders.map((folder) => [folder, episodes.filter(({ archive }) => archive === folder).sort(byNumber)]),
  );
});
