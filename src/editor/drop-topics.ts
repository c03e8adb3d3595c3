import * as vscode from 'vscode';
import type { NewPlace } from '../notes/rows/add-topic.ts';
import { addTopics } from '../notes/rows/add-topics.ts';
import { pastedUrls } from '../titles/transfer/pasted-urls.ts';
import { applyToTargets } from './apply-to-targets.ts';
import { notesOf } from './outline-target.ts';
import { cleanUrls, coveredText, type PasteDeps } from './pasting.ts';
import { readDrop } from './read-transfer.ts';
import { tell } from './tell.ts';

/** Adds a topic for each URL that is dropped at a place of an episode; they become links as they would when pasted. */
export async function dropTopics(
  document: vscode.TextDocument,
  place: NewPlace,
  data: vscode.DataTransfer,
  { documents, archive, late, readAnchors }: PasteDeps,
  token: vscode.CancellationToken,
): Promise<void> {
  const { version } = document;
  // A title that comes now would change the text.
  late.holdBack(document);
  const transfer = await readDrop(data, readAnchors);
  const episode = documents.episodeOf(document);
  if (token.isCancellationRequested || episode === undefined) return;
  const urls = transfer === undefined ? [] : cleanUrls(document, pastedUrls(transfer), archive);
  if (urls.length === 0) {
    tell(vscode.l10n.t('Nothing was added: only URLs can be dropped here.'));
    return;
  }
  if (document.version !== version) {
    tell(vscode.l10n.t('Nothing was added: the text has changed meanwhile.'));
    return;
  }
  const insertion = addTopics(notesOf({ document, episode }), place, urls);
  const covered = coveredText(urls, episode, archive.contextOf(document));
  if (insertion !== undefined) late.expect(document, [insertion]);
  const { offset: start = 0, text = '' } = insertion ?? {};
  const edits = insertion && [{ span: { start, end: start }, text }];
  const isAdded = await applyToTargets({ document, version, episode }, edits);
  if (isAdded && covered !== undefined) tell(covered);
}
