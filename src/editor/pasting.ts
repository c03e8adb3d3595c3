import * as vscode from 'vscode';
import type { Context } from '../notes/context.ts';
import type { Episode } from '../notes/episode.ts';
import { listedApart } from '../notes/join-texts.ts';
import { alreadyCovered } from '../notes/links/already-covered.ts';
import { cleanUrl } from '../notes/links/url.ts';
import type { PastedUrl } from '../notes/paste/insertion.ts';
import { type PasteOffer, pasteOffers } from '../notes/paste/paste-offers.ts';
import { pastedUrls, type Transfer } from '../titles/transfer/pasted-urls.ts';
import type { Archive } from './archive.ts';
import { toText } from './convert.ts';
import type { Documents } from './documents.ts';
import type { LateTitles } from './late-titles.ts';
import type { ReadAnchors } from './open-pages.ts';
import { pasteForm, removesTracking } from './paste-settings.ts';
import { tell } from './tell.ts';
import { fetchChoice } from './titles-setting.ts';

/** What pasting needs from the rest of the extension. */
export interface PasteDeps {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly late: LateTitles;
  readonly readAnchors: ReadAnchors;
}

/** A paste of URLs into a document, or a drop, with all that it can become. */
export interface Pasting {
  readonly document: vscode.TextDocument;
  /** At least one; the wanted form comes first. */
  readonly offers: readonly PasteOffer[];
  /** Takes note that an offer has been chosen, before the change that makes its insertions is told. */
  readonly take: (offer: PasteOffer) => void;
}

/** Finds what comes of a transfer at some carets; undefined where the text is meant as it is. */
export function findPasting(
  { documents, archive, late }: PasteDeps,
  document: vscode.TextDocument,
  carets: readonly vscode.Position[],
  transfer: Transfer,
): Pasting | undefined {
  const pasted = pastedUrls(transfer);
  const episode = pasted.length > 0 ? documents.episodeOf(document) : undefined;
  if (episode === undefined) return undefined;
  const urls = cleanUrls(document, pasted, archive);
  const offsets = carets.map((caret) => document.offsetAt(caret));
  const paste = { text: document.getText(), episode, offsets, urls, as: pasteForm(document) };
  const offers = pasteOffers(paste, fetchChoice(document) === 'onPaste');
  if (offers.length === 0) return undefined;
  // Before the URLs are in the text themselves.
  const covered = coveredText(urls, episode, archive.contextOf(document));
  const take = ({ insertions }: PasteOffer) => {
    if (insertions.some(({ urls: followed }) => followed.length > 0)) late.expect(document, insertions);
    if (covered !== undefined) tell(covered);
  };
  return { document, offers, take };
}

/** Takes from URLs what tracks, where a document wants that. */
export function cleanUrls(
  document: vscode.TextDocument,
  urls: readonly PastedUrl[],
  { configuration }: Archive,
): readonly PastedUrl[] {
  const { tracking } = configuration.of(document.uri);
  return removesTracking(document) ? urls.map((one) => ({ ...one, url: cleanUrl(one.url, tracking) })) : urls;
}

/** Says which of the URLs the notes have already, and where. */
export function coveredText(
  urls: readonly PastedUrl[],
  episode: Episode,
  context: Context,
): string | undefined {
  const found = urls.flatMap(({ url }) => alreadyCovered(url, episode, context) ?? []);
  if (found.length === 0 || urls.length === 1) return found[0] && toText(found[0]);
  const places = listedApart([...new Set(found.map(toText))], toText);
  return vscode.l10n.t('{0} of {1} URLs are known. {2}', found.length, urls.length, places);
}
