import { TitleError } from '../reasons.ts';
import type { Wait } from './wait.ts';

/** What trying again needs: the time in milliseconds, and how long it may wait for a site that says when to come again. */
export interface RetryOptions {
  readonly wait: Wait;
  readonly now: () => number;
  readonly longestWait: number;
  readonly signal: AbortSignal;
}

/** Statuses after which the same request may have another answer a moment later. */
const PASSING = new Set(['408', '425', '500', '502', '503', '504']);

/** Does work again, once and after a moment, where that can help. */
export async function withRetry<Result>(work: () => Promise<Result>, options: RetryOptions): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const pause =
      error instanceof TitleError && !options.signal.aborted ? pauseAfter(error, options) : undefined;
    if (pause === undefined) throw error;
    await options.wait(pause, options.signal);
    return work();
  }
}

/** Gives the milliseconds to wait before trying again; undefined where that cannot help. */
function pauseAfter(
  { code, detail, retryAfter }: TitleError,
  { now, longestWait }: RetryOptions,
): number | undefined {
  const mayHelp = code === 'connection-lost' || code === 'too-many-requests' || PASSING.has(detail ?? '');
  if (!mayHelp) return undefined;
  const asked = retryAfter === undefined ? undefined : millisecondsUntil(retryAfter, now());
  // Not all of them at the same moment.
  if (asked === undefined) return 500 + Math.random() * 1000;
  return asked <= longestWait ? asked : undefined;
}

/** Reads seconds or a date, as RFC 9110 has them. */
function millisecondsUntil(retryAfter: string, now: number): number | undefined {
  const text = retryAfter.trim();
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
