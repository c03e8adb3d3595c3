import { hostOf } from '../notes/links/url.ts';
import { isWebUrl } from './gate/pasted-url.ts';
import type { TitleAnswer, TitleSource } from './title-source.ts';

/** What is told while the titles of many addresses are looked for. */
export interface TitleProgress {
  readonly url: string;
  readonly done: number;
  readonly count: number;
}

/** A name server that is out of order for one domain looks as no connection does, so some sites more must look so. */
const SITES_TO_BE_OFFLINE = 3;

/**
 * Finds the titles of pages, each address once and in its site's turn, and gives the answers by addresses. Once it is clear that there
 * is no connection, or it is no longer wanted, it ends at once; what has not been answered by then is left out.
 */
export async function manyTitles(
  titles: TitleSource,
  urls: Iterable<string>,
  signal: AbortSignal,
  onAnswer: (progress: TitleProgress) => void = () => undefined,
): Promise<ReadonlyMap<string, TitleAnswer>> {
  const wanted = [...new Set(urls)];
  const answers = new Map<string, TitleAnswer>();
  const stop = new AbortController();
  const cancel = () => stop.abort();
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const enough = Math.min(SITES_TO_BE_OFFLINE, new Set(wanted.map(hostOf)).size);
  const silent = new Set<string>();
  let isConnected = false;
  const find = async (url: string) => {
    const answer = await ask(titles, url, stop.signal);
    if (stop.signal.aborted) return;
    answers.set(url, answer);
    onAnswer({ url, done: answers.size, count: wanted.length });
    if ('title' in answer) isConnected = true;
    else if (answer.reason === 'offline') silent.add(hostOf(url));
    if (!isConnected && silent.size >= enough) cancel();
  };
  try {
    await Promise.all(wanted.map(find));
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  return answers;
}

function ask(titles: TitleSource, url: string, signal: AbortSignal): TitleAnswer | Promise<TitleAnswer> {
  return isWebUrl(url) ? titles(url, signal, { urgency: 'in-turn' }) : { reason: 'not-web-address' };
}
