import pLimit, { type LimitFunction } from 'p-limit';
import type { Urgency } from '../title-source.ts';
import { reasonOf, type Wait } from './wait.ts';

/** How many sites are asked at once. */
export const SITES = 6;
/** How many milliseconds a site is left alone between two requests that have time. */
export const PAUSE = 500;
/** The same, after it said that it was asked too much. */
const LONG_PAUSE = 1000;

/** A request to be made when its turn comes. */
export interface Turn<Result> {
  readonly host: string;
  readonly urgency: Urgency;
  readonly signal: AbortSignal;
  readonly work: () => Promise<Result>;
  /** Tells whether the site was asked too much. */
  readonly isTooMuch: (result: Result) => boolean;
}

/** Does work in its turn. */
export type Queue = <Result>(turn: Turn<Result>) => Promise<Result>;

interface Host {
  readonly limit: LimitFunction;
  freeAt: number;
}

/** Makes a queue in which a site is asked one thing after the other, with pauses; what is urgent does not wait behind the rest. */
export function makeQueue({ now, wait }: { now: () => number; wait: Wait }): Queue {
  const urgent = pLimit(SITES);
  const patient = pLimit(SITES);
  const hosts = new Map<string, Host>();
  return ({ host: name, urgency, signal, work, isTooMuch }) => {
    const begin = () => (signal.aborted ? Promise.reject(reasonOf(signal)) : work());
    if (urgency === 'now') return urgent(begin);
    const host = hostOf(hosts, name, now());
    return host.limit(async () => {
      if (host.freeAt > now() && !signal.aborted) await wait(host.freeAt - now(), signal);
      const result = await patient(begin);
      host.freeAt = now() + (isTooMuch(result) ? LONG_PAUSE : PAUSE);
      return result;
    });
  };
}

function hostOf(hosts: Map<string, Host>, name: string, now: number): Host {
  for (const [other, { limit, freeAt }] of hosts) {
    if (limit.activeCount + limit.pendingCount === 0 && freeAt <= now) hosts.delete(other);
  }
  const host = hosts.get(name) ?? { limit: pLimit(1), freeAt: 0 };
  hosts.set(name, host);
  return host;
}
