import type { Context } from '../context.ts';

/** The level of presenters' headings where nothing tells another. */
const LEVEL = 3;

/** Gives the level on which the headings of presenters stand in the last episode that has any. */
export function usualLevel({ earlier }: Pick<Context, 'earlier'>): number {
  return earlier.findLast(({ form }) => form.level !== undefined)?.form.level ?? LEVEL;
}
