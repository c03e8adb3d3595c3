import type { EpisodeFacts } from '../notes/context.ts';
import { byNumber } from './facts.ts';

/** Tells whether there is a coming episode already: of today or later, or a last one that has neither date nor topics yet. */
export function isPlanned(archive: readonly EpisodeFacts[], today: string): boolean {
  const last = archive
    .filter(({ number }) => number !== undefined)
    .toSorted(byNumber)
    .at(-1);
  const isBegun = last !== undefined && last.date === undefined && last.topics.length === 0;
  return isBegun || archive.some(({ date }) => date !== undefined && date.iso >= today);
}
