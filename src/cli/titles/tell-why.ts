import { harmless } from '../columns.ts';
import type { Terminal } from '../terminal.ts';
import { type NoTitle, sentenceOf } from './sentence-of.ts';

/** Tells on standard error why a URL has no title. */
export type TellWhy = (url: string, answer: NoTitle) => Promise<void>;

/** Makes what tells why there are no titles; that there is no connection it tells once. */
export function makeTellWhy({ tell }: Pick<Terminal, 'tell'>): TellWhy {
  let isOffline = false;
  return async (url, answer) => {
    const sentence = sentenceOf(answer);
    if (answer.reason !== 'offline') {
      await tell(`shownotes: ${harmless(url)} has no title. ${sentence}\n`);
    } else if (!isOffline) {
      isOffline = true;
      await tell(`shownotes: ${sentence}\n`);
    }
  };
}
