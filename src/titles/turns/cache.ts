import type { ReasonCode } from '../reasons.ts';
import type { TitleAnswer } from '../title-source.ts';

/** Remembers answers for as long as each of them is likely to hold. */
export interface Cache {
  readonly get: (key: string) => TitleAnswer | undefined;
  readonly set: (key: string, answer: TitleAnswer) => void;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MOST = 500;

/** What lies with the writer, the settings or the network here, so that asking again may help at any time. */
const NEVER = new Set<ReasonCode>([
  'not-web-address',
  'denied-host',
  'blocked-port',
  'private-address',
  'bad-redirect',
  'offline',
  'proxy',
  'cancelled',
]);

/** Makes a cache of the 500 answers used last; `now` tells the time in milliseconds. */
export function makeCache(now: () => number): Cache {
  const kept = new Map<string, { readonly answer: TitleAnswer; readonly until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      kept.delete(key);
      if (found === undefined || found.until <= now()) return undefined;
      // A map is in the order in which its keys came.
      kept.set(key, found);
      return found.answer;
    },
    set(key, answer) {
      kept.delete(key);
      const lifetime = lifetimeOf(answer);
      if (lifetime === 0) return;
      kept.set(key, { answer, until: now() + lifetime });
      const [oldest = key] = kept.keys();
      if (kept.size > MOST) kept.delete(oldest);
    },
  };
}

function lifetimeOf(answer: TitleAnswer): number {
  if ('title' in answer) return 24 * HOUR;
  if (NEVER.has(answer.reason)) return 0;
  return answer.reason === 'not-found' || answer.reason === 'gone' ? HOUR : 5 * MINUTE;
}
