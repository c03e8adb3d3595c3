import type { Context } from './context.ts';
import { leadingDate } from './dates.ts';
import type { Episode } from './episode.ts';
import { suggestDate } from './suggest-date.ts';

/** A day has ended everywhere on Earth when it has ended at UTC-12. */
const LAST_ZONE = '-12:00';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Tells whether the show of these notes has taken place: the later of the stated and the suggested date has ended everywhere
 * on Earth, so that all who look agree. A date that was inherited or forgotten has therefore not passed. Without a date or
 * the time, nothing has.
 */
export function hasPassed({ fields }: Episode, context: Context): boolean {
  const stated = fields.flatMap(({ kind, value }) => (kind === 'date' ? (leadingDate(value.raw) ?? []) : []));
  const suggested = suggestDate(context);
  const latest = [...stated, ...(suggested === undefined ? [] : [suggested])].sort().at(-1);
  return (
    latest !== undefined &&
    context.now !== undefined &&
    context.now >= Date.parse(`${latest}T00:00:00${LAST_ZONE}`) + DAY
  );
}
