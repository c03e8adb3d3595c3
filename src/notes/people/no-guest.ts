import type { EpisodeFacts } from '../context.ts';
import { RECENT } from '../learning.ts';

/** Gives what the show writes where there is no guest: `-`, or nothing. */
export function noGuest(earlier: readonly EpisodeFacts[]): string {
  const last = earlier
    .slice(-RECENT)
    .findLast(({ guests, fields }) => guests.length === 0 && fields.some(({ kind }) => kind === 'guest'));
  return last?.fields.find(({ kind }) => kind === 'guest')?.value ?? '';
}
