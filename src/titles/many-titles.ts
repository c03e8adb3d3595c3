import type { TitleAnswer, TitleSource } from './title-source.ts';

/** What is told while the titles of many addresses are looked for. */
export interface TitleProgress {
  readonly url: string;
  readonly done: number;
  readonly count: number;
}

/**
 * Finds the titles of pages, each address once and in its site's turn, and gives the answers by addresses. Without the network or when it
 * is no longer wanted, it ends at once; what has not been answered by then is left out.
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
  const find = async (url: string) => {
    const answer = await titles(url, stop.signal, { urgency: 'in-turn' });
    if (stop.signal.aborted) return;
    answers.set(url, answer);
    onAnswer({ url, done: answers.size, count: wanted.length });
    if ('reason' in answer && answer.reason === 'offline') cancel();
  };
  try {
    await Promise.all(wanted.map(find));
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  return answers;
}
