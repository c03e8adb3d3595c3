import { setMaxListeners } from 'node:events';
import type { TitleAnswer, TitleSource } from '../../titles/title-source.ts';

/** Titles that are asked for. */
export interface Asked {
  /** Gives the answers to some of the URLs, as soon as all of them are there. */
  readonly answersTo: (urls: readonly string[]) => Promise<ReadonlyMap<string, TitleAnswer>>;
  /** Asks for nothing any more; what is still open is answered at once. */
  readonly stop: () => void;
}

const CANCELLED: TitleAnswer = { reason: 'cancelled' };

/** A name server out of order for one domain looks as no connection does, so some sites more must look so. */
const SITES_TO_BE_OFFLINE = 3;

/**
 * Asks for the titles of URLs, as far as their sites like that at once. Once it is clear that there is no connection, the rest
 * is not asked. `onAnswer` is told the URL of each answer that comes.
 */
export function askEach(
  urls: ReadonlySet<string>,
  titles: TitleSource,
  onAnswer: (url: string) => void,
): Asked {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const urgency = urls.size === 1 ? 'now' : 'in-turn';
  const silent = new Set<string>();
  let isConnected = false;
  const ask = async (url: string): Promise<TitleAnswer> => {
    const answer = await titles(url, stop.signal, { urgency });
    onAnswer(url);
    if (!('reason' in answer)) {
      isConnected = true;
    } else if (answer.reason === 'offline') {
      silent.add(new URL(url).hostname);
      if (!isConnected && silent.size >= SITES_TO_BE_OFFLINE) stop.abort();
    } else if (answer.reason === 'cancelled') {
      return { reason: 'offline' };
    }
    return answer;
  };
  const answers = new Map([...urls].map((url) => [url, ask(url)]));
  return {
    answersTo: async (some) => {
      const found = some.map(async (url) => [url, (await answers.get(url)) ?? CANCELLED] as const);
      return new Map(await Promise.all(found));
    },
    stop: () => stop.abort(),
  };
}
