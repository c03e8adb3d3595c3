import { hostOf } from '../notes/links/url.ts';
import type { TitleAnswer, TitleSource } from './title-source.ts';

/** What is told while the titles of many addresses are looked for. */
export interface TitleProgress {
  readonly url: string;
  readonly done: number;
  readonly count: number;
}

/** Gives the answers to some of the addresses that were asked, by these and as soon as all of them are there. */
export type AnswersTo = (urls: Iterable<string>) => Promise<ReadonlyMap<string, TitleAnswer>>;

/** A name server that is out of order for one domain looks as no connection does, so some sites more must look so. */
const SITES_TO_BE_OFFLINE = 3;

/**
 * Asks for the titles of pages, each address once and, where there are several, in its site's turn. It ends at once when it is no
 * longer wanted, and when it is clear that there is no connection; what is left is answered `cancelled` or `offline` then.
 */
export function manyTitles(
  titles: TitleSource,
  urls: Iterable<string>,
  signal: AbortSignal,
  onAnswer: (progress: TitleProgress) => void = () => undefined,
): AnswersTo {
  const wanted = new Set(urls);
  const urgency = wanted.size === 1 ? 'now' : 'in-turn';
  const isOffline = offlineAfter(wanted);
  // One signal for all would have more listeners than Node 20 takes without a warning.
  const stops = new Set<AbortController>();
  let rest: TitleAnswer | undefined;
  let done = 0;
  const end = (reason: 'cancelled' | 'offline') => {
    rest ??= { reason };
    for (const stop of stops) stop.abort();
  };
  signal.addEventListener('abort', () => end('cancelled'));
  if (signal.aborted) end('cancelled');
  const ask = async (url: string): Promise<TitleAnswer> => {
    if (rest) return rest;
    const stop = new AbortController();
    stops.add(stop);
    const answer = await titles(url, stop.signal, { urgency });
    stops.delete(stop);
    if (rest && 'reason' in answer && answer.reason === 'cancelled') return rest;
    done += 1;
    onAnswer({ url, done, count: wanted.size });
    if (isOffline(url, answer)) end('offline');
    return answer;
  };
  const answers = new Map([...wanted].map((url) => [url, ask(url)]));
  return async (some) => {
    const found = [...some].map(async (url) => [url, await (answers.get(url) ?? ask(url))] as const);
    return new Map(await Promise.all(found));
  };
}

/** Makes what is told each answer, and tells whether it is clear by now that there is no connection. */
function offlineAfter(urls: ReadonlySet<string>): (url: string, answer: TitleAnswer) => boolean {
  const enough = Math.min(SITES_TO_BE_OFFLINE, new Set([...urls].map(hostOf)).size);
  const silent = new Set<string>();
  let isConnected = false;
  return (url, answer) => {
    if ('title' in answer) isConnected = true;
    else if (answer.reason === 'offline') silent.add(hostOf(url));
    return !isConnected && silent.size >= enough;
  };
}
