import type * as vscode from 'vscode';
import { type BareUrl, bareUrls } from '../notes/links/bare-urls.ts';
import { fillTitles } from '../notes/links/fill-titles.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Span } from '../notes/span.ts';
import { fatesOf, leftOut, titlesIn, type Written } from '../titles/bulk/fates.ts';
import type { TitleSource } from '../titles/title-source.ts';
import { applyFresh } from './apply-fresh.ts';
import { fetchMany } from './fetch-many.ts';
import { FollowedUrls } from './followed-urls.ts';
import { isTrusted } from './is-trusted.ts';
import { tellNothingBare } from './nothing-bare.ts';
import type { ReportedUrl } from './title-reports.ts';

const NOTHING: Written = { places: new Map(), links: [] };

/**
 * Makes links with titles of the bare URLs of a document, or of those that are selected, as one step to undo, and tells what became of
 * each; nothing where no title was asked for.
 */
export async function fillDocument(
  titles: TitleSource,
  document: vscode.TextDocument,
  selected: readonly Span[],
): Promise<readonly ReportedUrl[] | undefined> {
  const text = document.getText();
  const { urls, kept } = bareUrls(readEpisode(text), text, selected.length > 0 ? selected : undefined);
  if (urls.length === 0) {
    tellNothingBare(kept.length);
    return undefined;
  }
  if (urls.length > 1 && !isTrusted()) return undefined;
  const placed = [...urls, ...leftOut(kept)].map((url) => ({ ...url, ...placeOf(document, url) }));
  const followed = new FollowedUrls(document, urls);
  try {
    const answers = await fetchMany(titles, urls, document);
    return answers && fatesOf(placed, answers, await write(document, followed, titlesIn(answers)));
  } finally {
    followed.dispose();
  }
}

function placeOf(document: vscode.TextDocument, { span }: BareUrl): Pick<ReportedUrl, 'file' | 'line'> {
  return { file: document.uri, line: document.positionAt(span.start).line + 1 };
}

async function write(
  document: vscode.TextDocument,
  followed: FollowedUrls,
  titles: ReadonlyMap<string, string>,
): Promise<Written> {
  let written = NOTHING;
  const isWritten = await applyFresh(document, (text) => {
    const { places } = followed;
    const edits = fillTitles(text, titles, [...places.values()]);
    written = { places, links: edits.map(({ span }) => span) };
    return edits;
  });
  return isWritten || written.links.length === 0 ? written : NOTHING;
}
