import type { EpisodeFacts } from './context.ts';
import { type Block, makeBlocks } from './lasting-blocks.ts';
import { remember } from './remember.ts';

/** Some episodes that follow each other in an archive. */
export type EpisodeBlock = Block<EpisodeFacts>;

/** Cuts an archive into blocks; one in which nothing has changed is the same object as before. */
export const blocksOf = remember(makeBlocks<EpisodeFacts>());
