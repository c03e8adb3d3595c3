import * as vscode from 'vscode';
import { type BareUrls, bareUrls } from '../notes/links/bare-urls.ts';
import { fillTitles } from '../notes/links/fill-titles.ts';
import { positions } from '../notes/position.ts';
import { readEpisode } from '../notes/read-episode.ts';
import { applyEdits } from '../notes/span.ts';
import { fatesOf, leftOut, titlesIn } from '../titles/bulk/fates.ts';
import type { TitleAnswer, TitleSource } from '../titles/title-source.ts';
import type { Outcome } from './apply-fixes.ts';
import { readText } from './episode-text.ts';
import { fetchMany } from './fetch-many.ts';
import type { FixedFile } from './find-fixes.ts';
import type { FixPreviews } from './fix-previews.ts';
import { tellNothingBare } from './nothing-bare.ts';
import { offerFixes } from './offer-fixes.ts';
import type { ReportedUrl } from './title-reports.ts';
import { nextTurn } from './turns.ts';

interface Needs {
  readonly titles: TitleSource;
  readonly previews: FixPreviews;
  readonly log: vscode.LogOutputChannel;
}

/** A file and its bare URLs. */
interface BareFile extends BareUrls {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** What became of the bare URLs of some files, and which of these could not be saved. */
interface Filled {
  readonly urls: readonly ReportedUrl[];
  readonly unsaved: readonly FixedFile[];
}

/**
 * Makes links with titles of the bare URLs of files, once what is to be written was seen and accepted; nothing where no title
 * was asked for, or nothing was accepted.
 */
export async function fillFiles(
  { titles, previews, log }: Needs,
  uris: readonly vscode.Uri[],
): Promise<Filled | undefined> {
  const read = await findBare(uris, log);
  const files = read?.filter(({ urls }) => urls.length > 0);
  if (read === undefined || files === undefined) return undefined;
  if (files.length === 0) {
    tellNothingBare(read.reduce((sum, { kept }) => sum + kept.length, 0));
    return undefined;
  }
  const answers = await fetchMany(
    titles,
    files.flatMap(({ urls }) => urls),
  );
  if (answers === undefined) return undefined;
  const filled: FixedFile[] = [];
  for (const file of files) {
    filled.push(...fill(file, titlesIn(answers)));
    await nextTurn();
  }
  const outcome = filled.length === 0 ? NOTHING_APPLIED : await offer(previews, filled);
  return (
    outcome && { urls: read.flatMap((file) => report(file, answers, outcome)), unsaved: outcome.unsaved }
  );
}

const NOTHING_APPLIED: Outcome = { applied: [], changed: [], unsaved: [] };

/** Reads files without opening them; one that cannot be read is left out. Nothing where the writer has cancelled that. */
function findBare(
  uris: readonly vscode.Uri[],
  log: vscode.LogOutputChannel,
): Thenable<readonly BareFile[] | undefined> {
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t('Looking for bare URLs in all episodes');
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const files: BareFile[] = [];
    for (const uri of uris) {
      try {
        const text = await readText(uri);
        files.push({ uri, text, ...bareUrls(readEpisode(text), text) });
      } catch (error) {
        log.warn(`Cannot read ${uri.toString(true)}: ${error}`);
      }
      if (token.isCancellationRequested) return undefined;
    }
    return files;
  });
}

function fill({ uri, text }: BareFile, titles: ReadonlyMap<string, string>): FixedFile[] {
  const edits = fillTitles(text, titles);
  const filled = { uri, path: uri.path, original: text, text: applyEdits(text, edits), edits };
  return edits.length === 0 ? [] : [{ ...filled, count: edits.length }];
}

function offer(previews: FixPreviews, files: readonly FixedFile[]): Promise<Outcome | undefined> {
  const title = vscode.l10n.t('Link titles');
  const count = files.reduce((sum, file) => sum + file.count, 0);
  const question = vscode.l10n.t('Write all links shown? Links: {0}, episodes: {1}.', count, files.length);
  return offerFixes(previews, { title, question, files });
}

function report(
  { uri, text, urls, kept }: BareFile,
  answers: ReadonlyMap<string, TitleAnswer>,
  { applied, changed }: Outcome,
): readonly ReportedUrl[] {
  const at = positions(text);
  const placed = [...urls, ...leftOut(kept)].map((url) => ({
    ...url,
    file: uri,
    line: at(url.span.start).line,
  }));
  const isChanged = changed.some((file) => file.uri === uri);
  const places = new Map(isChanged ? [] : urls.map(({ span }, index) => [index, span]));
  const links = applied.find((file) => file.uri === uri)?.edits.map(({ span }) => span) ?? [];
  return fatesOf(placed, answers, { places, links });
}
