import type { EpisodeFacts } from '../notes/context.ts';
import { sortBlock } from '../notes/dates/dated.ts';
import { blocksOf } from '../notes/episode-blocks.ts';
import { linksTo } from '../notes/links/links-to.ts';
import { archivesOf } from './around.ts';
import { countBlock } from './count-names.ts';

/** What the rules ask of all episodes of an archive, as far as it takes long. */
const READERS = [countBlock, sortBlock, linksTo.readBlock];

/** Reads archives for what the rules will ask of them, in steps between which others may have their turn; the answers are remembered. */
export function* readInSteps(episodes: readonly EpisodeFacts[]): Generator<void> {
  for (const archive of archivesOf(episodes).values()) {
    for (const block of blocksOf(archive)) {
      for (const read of READERS) {
        read(block);
        yield;
      }
    }
  }
}
