import type { EpisodeFacts } from './context.ts';
import { blocksOf, type EpisodeBlock } from './episode-blocks.ts';
import { inPart, partOf } from './part.ts';
import { remember } from './remember.ts';
import { rememberTexts } from './remember-texts.ts';

/** What an episode has under a key. */
export interface Found<Value> {
  readonly episode: EpisodeFacts;
  /** The index of the episode among those that were searched. */
  readonly at: number;
  readonly value: Value;
}

/** Gives what episodes have under a key, in their order. */
export interface FindBy<Value> {
  (episodes: readonly EpisodeFacts[], key: string): readonly Found<Value>[];
  /** Reads some of the episodes ahead. */
  readonly readBlock: (block: EpisodeBlock) => unknown;
}

/** What the episodes of a block have, by key. */
type Index<Value> = ReadonlyMap<string, readonly Found<Value>[]>;

type Read<Value> = (episode: EpisodeFacts) => Iterable<readonly [key: string, value: Value]>;

/**
 * Makes a function that finds what episodes have under a key. They are read once for all parts of an archive, and again only
 * those that stand in one block with another that has changed.
 */
export function makeFindBy<Value>(read: Read<Value>): FindBy<Value> {
  const indexOf = remember((block: EpisodeBlock) => readBlock(block, read));
  const searchIn = remember((whole: readonly EpisodeFacts[]) => {
    const indexes = blocksOf(whole).map(indexOf);
    return rememberTexts((key) => findIn(indexes, key));
  });
  const searchPart = remember((episodes: readonly EpisodeFacts[]) => {
    const part = partOf(episodes);
    const { whole, start } = part;
    const search = searchIn(whole);
    return rememberTexts((key) => {
      const found = inPart(search(key), part);
      return start === 0
        ? found
        : found.map(({ episode, at, value }) => ({ episode, at: at - start, value }));
    });
  });
  const find = (episodes: readonly EpisodeFacts[], key: string) => searchPart(episodes)(key);
  return Object.assign(find, { readBlock: indexOf });
}

/** Looks through the blocks of an archive; most have nothing under a key, so that nothing is made of these. */
function findIn<Value>(indexes: readonly Index<Value>[], key: string): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (const index of indexes) {
    for (const one of index.get(key) ?? NONE) found.push(one);
  }
  return found;
}

const NONE: readonly never[] = [];

function readBlock<Value>({ start, items }: EpisodeBlock, read: Read<Value>): Index<Value> {
  const index = new Map<string, Found<Value>[]>();
  for (const [at, episode] of items.entries()) {
    for (const [key, value] of read(episode)) {
      const found = { episode, at: start + at, value };
      const others = index.get(key);
      if (others === undefined) {
        index.set(key, [found]);
      } else {
        others.push(found);
      }
    }
  }
  return index;
}
