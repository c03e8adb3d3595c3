import type { EpisodeFacts } from './context.ts';
import { partOf } from './part.ts';
import { remember } from './remember.ts';

/** What an episode has under a key. */
export interface Found<Value> {
  readonly episode: EpisodeFacts;
  /** The index of the episode among those that were searched. */
  readonly at: number;
  readonly value: Value;
}

/** Gives what episodes have under a key, in their order. */
export type FindBy<Value> = (episodes: readonly EpisodeFacts[], key: string) => readonly Found<Value>[];

/** Makes a function that finds what episodes have under a key. They are read once for all parts of an archive. */
export function makeFindBy<Value>(
  read: (episode: EpisodeFacts) => Iterable<readonly [key: string, value: Value]>,
): FindBy<Value> {
  const indexOf = remember((episodes: readonly EpisodeFacts[]) => {
    const index = new Map<string, Found<Value>[]>();
    for (const [at, episode] of episodes.entries()) {
      for (const [key, value] of read(episode)) {
        const found = index.get(key) ?? [];
        index.set(key, found);
        found.push({ episode, at, value });
      }
    }
    return index;
  });
  return (episodes, key) => {
    const { whole, start, end } = partOf(episodes);
    const found = indexOf(whole).get(key) ?? [];
    if (end - start === whole.length) {
      return found;
    }
    return found.flatMap((one) => (start <= one.at && one.at < end ? [{ ...one, at: one.at - start }] : []));
  };
}
