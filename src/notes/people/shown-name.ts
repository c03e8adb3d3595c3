import type { Person } from '../episode.ts';

/** The name by which people know somebody: the one that the notes give, or the handle. */
export function shownName({ name, handle }: Person): string {
  return name ?? `@${handle}`;
}
