import * as vscode from 'vscode';
import { PASTE_KIND, SETTINGS } from '../ids.ts';
import type { Episode } from '../notes/episode.ts';
import { mayTitle } from '../notes/links/may-title.ts';
import type { Insertion } from '../notes/paste/insertion.ts';
import { readEpisode } from '../notes/read-episode.ts';
import { applyEdits } from '../notes/span.ts';
import { pastedUrl } from '../titles/gate/pasted-url.ts';
import type { LateTitles } from './late-titles.ts';

/** What pasting needs from the rest of the extension. */
export interface PasteDeps {
  /** The episode that a document holds; undefined for other documents and for those that cannot be written. */
  readonly episodeOf: (document: vscode.TextDocument) => Episode | undefined;
  readonly late: LateTitles;
}

/** The edit that inserts an address, with what is needed once it is chosen. */
type UrlEdit = vscode.DocumentPasteEdit & {
  readonly document: vscode.TextDocument;
  readonly insertions: readonly Insertion[];
};

/** Pastes an address into an episode at once and makes it a link when its title comes. */
export function registerPaste({ episodeOf, late }: PasteDeps): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append(...PASTE_KIND.split('.'));
  const provider: vscode.DocumentPasteEditProvider<UrlEdit> = {
    async provideDocumentPasteEdits(document, ranges, clipboard, _context, token) {
      late.holdBack(document);
      if (!isWanted(document) || !ranges.every(({ isEmpty }) => isEmpty)) return undefined;
      if (episodeOf(document) === undefined) return undefined;
      const url = pastedUrl((await clipboard.get('text/plain')?.asString()) ?? '');
      const offsets = ranges.map(({ start }) => document.offsetAt(start));
      if (url === undefined || token.isCancellationRequested || !fits(document.getText(), offsets, url))
        return undefined;
      const edit = new vscode.DocumentPasteEdit(url, vscode.l10n.t('Insert Link with Its Title'), kind);
      const insertions = offsets.map((offset) => ({ offset, text: url, urls: [{ url, at: 0 }] }));
      return [Object.assign(edit, { document, insertions })];
    },
    // Only the chosen edit is resolved, so nothing is fetched for the others.
    resolveDocumentPasteEdit(edit, token) {
      if (!token.isCancellationRequested) late.expect(edit.document, edit.insertions);
      return edit;
    },
  };
  const metadata = { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] };
  return vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, metadata);
}

function isWanted(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(SETTINGS, document).get('titles.fetch', 'onPaste') === 'onPaste';
}

/** Tells whether the address could become a link at every cursor, judged by the text as it would be. */
function fits(text: string, offsets: readonly number[], url: string): boolean {
  const sorted = offsets.toSorted((a, b) => a - b);
  const inserts = sorted.map((offset) => ({ span: { start: offset, end: offset }, text: url }));
  const pasted = applyEdits(text, inserts);
  const episode = readEpisode(pasted);
  return sorted.every((offset, before) => {
    const start = offset + before * url.length;
    return mayTitle(episode, pasted, { start, end: start + url.length });
  });
}
