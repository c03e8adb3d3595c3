import { harmless } from '../columns.ts';
import { message } from '../message.ts';
import type { Terminal } from '../terminal.ts';
import { type NoTitle, sentenceOf } from './sentence-of.ts';

/** Tells on standard error why a URL has no title. */
export type TellWhy = (url: string, answer: NoTitle) => Promise<void>;

/** Makes what tells why there are no titles; that there is no connection it tells once. */
export function makeTellWhy({ tell, toText }: Pick<Terminal, 'tell' | 'toText'>): TellWhy {
  let isOffline = false;
  return async (url, answer) => {
    const sentence = sentenceOf(answer);
    if (answer.reason !== 'offline') {
      await tell(`shownotes: ${toText(message('{0} has no title. {1}', harmless(url), sentence))}\n`);
    } else if (!isOffline) {
      isOffline = true;
      await tell(`shownotes: ${toText(sentence)}\n`);
    }
  };
}
