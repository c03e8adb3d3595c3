import type { Ask } from './ask.ts';
import { isWebUrl } from './gate/pasted-url.ts';
import { pageOf } from './page-of.ts';
import { pageTitle } from './page-title.ts';
import { TitleError } from './reasons.ts';
import { hostAsked } from './sites/site-of.ts';
import type { TitleAnswer, TitleSource, Urgency } from './title-source.ts';
import { type Cache, makeCache } from './turns/cache.ts';
import { makeFlights } from './turns/flights.ts';
import { makeQueue } from './turns/queue.ts';
import { type Wait, wait as waitByClock } from './turns/wait.ts';
import { withDeadline } from './turns/with-deadline.ts';
import { withRetry } from './turns/with-retry.ts';

/** The clock, for whoever has another one. */
export interface Clock {
  /** Gives the time in milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: Wait;
}

interface Patience {
  /** Milliseconds for one try: names, redirects, headers, bodies and all. */
  readonly attempt: number;
  /** Milliseconds for two tries and the pause between them. */
  readonly whole: number;
  /** The longest pause for which a site may ask. */
  readonly longestWait: number;
}

const PATIENCE: Readonly<Record<Urgency, Patience>> = {
  now: { attempt: 8000, whole: 8000, longestWait: 2000 },
  'in-turn': { attempt: 15_000, whole: 60_000, longestWait: 20_000 },
};

/** The clock of the computer. */
export const CLOCK: Clock = { now: () => Date.now(), wait: waitByClock };

/** Makes a source of titles: it remembers answers in a cache, asks once for what is wanted twice, and spares the sites. */
export function makeTitles(ask: Ask, clock: Clock = CLOCK, cache: Cache = makeCache(clock.now)): TitleSource {
  const flights = makeFlights();
  const queue = makeQueue(clock);
  return async (url, signal, { urgency = 'now', fresh = false } = {}) => {
    if (!isWebUrl(url)) return { reason: 'not-web-address' };
    const page = pageOf(url);
    const remembered = () => (fresh ? undefined : cache.get(page));
    const known = signal.aborted ? undefined : remembered();
    if (known) return known;
    const asking: Ask = fresh ? (request) => ask({ ...request, fresh }) : ask;
    return flights(`${urgency} ${fresh} ${page}`, signal, (stop) => {
      const work = async () => {
        // While it waited, somebody may have been in a hurry for the same.
        const answer =
          remembered() ?? (await find(asking, page, { ...clock, ...PATIENCE[urgency], signal: stop }));
        cache.set(page, answer);
        return answer;
      };
      return queue({ host: hostAsked(page), urgency, signal: stop, work, isTooMuch }).catch(toAnswer);
    });
  };
}

function find(
  ask: Ask,
  page: string,
  options: Clock & Patience & { signal: AbortSignal },
): Promise<TitleAnswer> {
  const { attempt, whole, signal: outer } = options;
  const once = (signal: AbortSignal) => withDeadline(attempt, signal, (stop) => pageTitle(ask, page, stop));
  const tries = withDeadline(whole, outer, (signal) => withRetry(() => once(signal), { ...options, signal }));
  return tries.then((title) => ({ title }), toAnswer);
}

function toAnswer(error: unknown): TitleAnswer {
  const { code, detail } = error instanceof TitleError ? error : new TitleError('bad-response');
  return { reason: code, ...(detail !== undefined && { detail }) };
}

function isTooMuch(answer: TitleAnswer): boolean {
  return 'reason' in answer && (answer.reason === 'too-many-requests' || answer.reason === 'server-error');
}
