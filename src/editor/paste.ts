import * as vscode from 'vscode';
import { PASTE_KINDS, pasteTitle } from './paste-kinds.ts';
import { findPasting, type PasteDeps } from './pasting.ts';
import { PASTE_TYPES, readPaste } from './read-transfer.ts';
import type { TakenOffers } from './taken-offers.ts';

/** Pastes URLs into an episode at once, in the form that fits, and makes them links when their titles come. */
export function registerPaste(deps: PasteDeps & { readonly taken: TakenOffers }): vscode.Disposable {
  const { late, taken } = deps;
  // VS Code would ask what resolves an edit before it inserts anything, so the change itself has to tell that it was chosen.
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, _context, token) {
      late.holdBack(document);
      if (!ranges.every(({ isEmpty }) => isEmpty)) return undefined;
      const transfer = await readPaste(data, deps.readAnchors);
      if (transfer === undefined || token.isCancellationRequested) return undefined;
      const carets = ranges.map(({ start }) => start);
      const pasting = findPasting(deps, document, carets, transfer);
      return (
        pasting &&
        taken.offer(pasting).map(({ offer: { form }, edit: additionalEdit }) => {
          const edit = new vscode.DocumentPasteEdit('', pasteTitle(form), PASTE_KINDS[form]);
          return Object.assign(edit, { additionalEdit });
        })
      );
    },
  };
  const metadata = { providedPasteEditKinds: Object.values(PASTE_KINDS), pasteMimeTypes: PASTE_TYPES };
  return vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, metadata);
}
