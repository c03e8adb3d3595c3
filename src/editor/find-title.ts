import * as vscode from 'vscode';
import { REASONS } from '../titles/reasons.ts';
import type { TitleAnswer, TitleSource, TitleWish } from '../titles/title-source.ts';
import { tell } from './tell.ts';

interface Needs {
  readonly titles: TitleSource;
  readonly log: vscode.LogOutputChannel;
}

/** Finds the title of a page; where there is none, tells the reason in the status bar, too. */
export async function findTitle(
  { titles, log }: Needs,
  url: string,
  signal: AbortSignal,
  wish?: TitleWish,
): Promise<TitleAnswer> {
  const answer = await titles(url, signal, wish);
  if ('title' in answer || signal.aborted) return answer;
  // Paths and queries can hold secrets; the host alone tells enough.
  const { host } = new URL(url);
  const { reason, detail = '' } = answer;
  log.info(`No title from ${host}: ${reason} ${detail}`.trimEnd());
  tell(vscode.l10n.t('No title from {0}. {1}', host, vscode.l10n.t(REASONS[reason], detail)));
  return answer;
}
