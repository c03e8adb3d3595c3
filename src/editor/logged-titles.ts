import type * as vscode from 'vscode';
import { hostOf } from '../notes/links/url.ts';
import type { TitleSource } from '../titles/title-source.ts';

/** Gives a source of titles that says in the log which pages gave none. */
export function loggedTitles(titles: TitleSource, log: Pick<vscode.LogOutputChannel, 'info'>): TitleSource {
  return async (url, signal, wish) => {
    const answer = await titles(url, signal, wish);
    if ('reason' in answer && !signal.aborted) {
      // Paths and queries can hold secrets; the host alone tells enough.
      const { reason, detail = '' } = answer;
      log.info(`No title from ${hostOf(url)}: ${reason} ${detail}`.trimEnd());
    }
    return answer;
  };
}
