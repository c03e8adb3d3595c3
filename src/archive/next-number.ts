import type { EpisodeFacts } from '../notes/context.ts';

/** Gives the number of the next episode as the titles write it, with as many leading zeros as the last one that has a number. */
export function nextNumber(next: number, sorted: readonly EpisodeFacts[]): string | undefined {
  const digits = /^\d+/.exec(sorted.findLast(({ title }) => title !== undefined)?.title?.id ?? '')?.[0];
  return digits === undefined
    ? undefined
    : String(next).padStart(digits.startsWith('0') ? digits.length : 0, '0');
}
