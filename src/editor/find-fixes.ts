import * as vscode from 'vscode';
import { type EpisodeText, type FixedEpisode, fixArchive } from '../archive/fix-archive.ts';
import type { Archive } from './archive.ts';
import type { Configuration } from './configuration.ts';
import { readText } from './episode-text.ts';

/** The fixes of one file of an archive. */
export interface FixedFile extends FixedEpisode {
  readonly uri: vscode.Uri;
}

interface Needs {
  readonly archive: Archive;
  readonly configuration: Configuration;
  readonly log: vscode.LogOutputChannel;
}

/** Milliseconds of work after which others get their turn. */
const TURN = 20;

/** Finds the fixes of a rule's problems in an episode's archive; nothing where the writer has cancelled that. */
export async function findFixes(
  { archive, configuration, log }: Needs,
  episode: vscode.Uri,
  rule: string,
): Promise<readonly FixedFile[] | undefined> {
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t('Looking for {0} in all episodes', rule);
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const facts = await archive.factsAround(episode);
    const texts: EpisodeText[] = [];
    for (const { path } of facts) {
      texts.push(...(await read(episode.with({ path }), log)));
      if (token.isCancellationRequested) return undefined;
    }
    const configOf = (path: string) => configuration.of(episode.with({ path }));
    const fixed = await inTurns(fixArchive(texts, rule, Date.now(), configOf), token);
    return fixed?.map((one) => ({ ...one, uri: episode.with({ path: one.path }) }));
  });
}

/** Takes what a generator gives, and lets others have their turn meanwhile. */
async function inTurns<T>(
  work: Iterable<T | undefined>,
  token: vscode.CancellationToken,
): Promise<T[] | undefined> {
  const result: T[] = [];
  let since = Date.now();
  for (const one of work) {
    if (one !== undefined) result.push(one);
    if (Date.now() - since < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) return undefined;
    since = Date.now();
  }
  return result;
}

/** Reads an episode without opening it; one that cannot be read is left out. */
async function read(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<EpisodeText[]> {
  try {
    return [{ path: uri.path, text: await readText(uri) }];
  } catch (error) {
    log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
    return [];
  }
}
