import * as vscode from 'vscode';
import type { PasteOffer } from '../notes/paste/paste-offers.ts';
import { PASTE_KINDS, pasteTitle } from './paste-kinds.ts';
import { findPasting, type PasteDeps } from './pasting.ts';
import { PASTE_TYPES, readPaste } from './read-transfer.ts';
import type { TakenOffers } from './taken-offers.ts';

/** The edit of an offer, with what is needed once VS Code tells that it is chosen. */
type OfferEdit = vscode.DocumentPasteEdit & {
  readonly document: vscode.TextDocument;
  readonly offer: PasteOffer;
};

/** Pastes URLs into an episode at once, in the form that fits, and makes them links when their titles come. */
export function registerPaste(deps: PasteDeps & { readonly taken: TakenOffers }): vscode.Disposable {
  const { late, taken } = deps;
  const provider: vscode.DocumentPasteEditProvider<OfferEdit> = {
    async provideDocumentPasteEdits(document, ranges, data, _context, token) {
      late.holdBack(document);
      if (!ranges.every(({ isEmpty }) => isEmpty)) return undefined;
      const transfer = await readPaste(data, deps.readAnchors);
      if (transfer === undefined || token.isCancellationRequested) return undefined;
      const carets = ranges.map(({ start }) => start);
      const pasting = findPasting(deps, document, carets, transfer);
      return (
        pasting &&
        taken.offer(pasting).map(({ offer, edit: additionalEdit }) => {
          const edit = new vscode.DocumentPasteEdit('', pasteTitle(offer.form), PASTE_KINDS[offer.form]);
          return Object.assign(edit, { additionalEdit, document, offer });
        })
      );
    },
    resolveDocumentPasteEdit(edit, token) {
      if (!token.isCancellationRequested) taken.tell(edit.document, edit.offer);
      return edit;
    },
  };
  const metadata = { providedPasteEditKinds: Object.values(PASTE_KINDS), pasteMimeTypes: PASTE_TYPES };
  return vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, metadata);
}
