import * as vscode from 'vscode';
import { listed } from '../notes/join-texts.ts';
import type { BareUrl } from '../notes/links/bare-urls.ts';
import { hostOf } from '../notes/links/url.ts';
import { type HostCount, hostCounts } from '../titles/bulk/host-counts.ts';
import { manyTitles } from '../titles/many-titles.ts';
import type { TitleAnswer, TitleSource } from '../titles/title-source.ts';
import { toText } from './convert.ts';

/** So many addresses are asked for without asking back. */
const MOST_UNCONFIRMED = 20;

/** So many hosts are named. */
const MOST_NAMED = 5;

/**
 * Fetches the titles of pages in sight of the writer, who can end that and keep what has come; it ends, too, when the document they are for
 * is closed. Nothing where many are not wanted.
 */
export async function fetchMany(
  titles: TitleSource,
  wanted: readonly Pick<BareUrl, 'url'>[],
  document?: vscode.TextDocument,
): Promise<ReadonlyMap<string, TitleAnswer> | undefined> {
  const urls = wanted.map(({ url }) => url);
  if (!(await isConfirmed(urls))) return undefined;
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t('Fetching titles');
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const stop = new AbortController();
    const cancelling = vscode.Disposable.from(
      token.onCancellationRequested(() => stop.abort()),
      vscode.workspace.onDidCloseTextDocument((closed) => (closed === document ? stop.abort() : undefined)),
    );
    try {
      const answersTo = manyTitles(titles, urls, stop.signal, ({ url, done, count }) => {
        const message = vscode.l10n.t('{0} of {1} · {2}', done, count, hostOf(url));
        progress.report({ message, increment: 100 / count });
      });
      return await answersTo(urls);
    } finally {
      cancelling.dispose();
    }
  });
}

async function isConfirmed(urls: readonly string[]): Promise<boolean> {
  const count = new Set(urls).size;
  if (count <= MOST_UNCONFIRMED) return true;
  const hosts = hostCounts(urls);
  const fetch = { label: vscode.l10n.t('Fetch Titles'), detail: named(hosts) };
  const chosen = await vscode.window.showQuickPick([fetch, { label: vscode.l10n.t('Cancel') }], {
    title: vscode.l10n.t('Fetch the titles of {0} pages? Sites: {1}.', count, hosts.length),
    placeHolder: vscode.l10n.t('You can stop at any time and keep what has come.'),
    ignoreFocusOut: true,
  });
  return chosen === fetch;
}

function named(hosts: readonly HostCount[]): string {
  const names = hosts.slice(0, MOST_NAMED).map(({ host, count }) => `${host} (${count})`);
  const others = hosts.length - names.length;
  return listed([...names, ...(others > 0 ? [vscode.l10n.t('{0} more', others)] : [])], toText);
}
