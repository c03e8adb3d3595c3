import type { EpisodeFacts } from './context.ts';
import { type Block, makeBlocks } from './lasting-blocks.ts';
import { remember } from './remember.ts';

/** Some episodes that follow each other in an archive. */
export type EpisodeBlock = Block<EpisodeFacts>;

/** Cuts an archive into blocks; one in which nothing has changed is the same object as before. */
export const blocksOf = remember(makeBlocks<EpisodeFacts>());

const readers: ((block: EpisodeBlock) => unknown)[] = [];

/** Makes a function that reads a block of an archive once, and is among those by which `readInSteps` reads all of it. */
export function rememberBlocks<Answer>(
  read: (block: EpisodeBlock) => Answer,
): (block: EpisodeBlock) => Answer {
  const reader = remember(read);
  readers.push(reader);
  return reader;
}

/** Reads an archive for whatever will be asked of it, in steps between which others may have their turn. */
export function* readInSteps(episodes: readonly EpisodeFacts[]): Generator<void> {
  for (const block of blocksOf(episodes)) {
    for (const reader of readers) {
      reader(block);
      yield;
    }
  }
}
