import * as vscode from 'vscode';
import { PASTE_KINDS, pasteTitle } from './paste-kinds.ts';
import { findPasting, type PasteDeps } from './pasting.ts';
import { DROP_TYPES, readDrop } from './read-transfer.ts';
import type { TakenOffers } from './taken-offers.ts';

/** Inserts URLs that are dropped on an episode as if they were pasted there. */
export function registerDrop(deps: PasteDeps & { readonly taken: TakenOffers }): vscode.Disposable {
  const provider: vscode.DocumentDropEditProvider = {
    async provideDocumentDropEdits(document, position, data, token) {
      deps.late.holdBack(document);
      const transfer = await readDrop(data, deps.readAnchors);
      if (transfer === undefined || token.isCancellationRequested) return undefined;
      const pasting = findPasting(deps, document, [position], transfer);
      if (pasting === undefined) return undefined;
      return deps.taken.offer(pasting).map(({ offer: { form }, edit: additionalEdit }) => {
        const edit = new vscode.DocumentDropEdit('', pasteTitle(form), PASTE_KINDS[form]);
        return Object.assign(edit, { additionalEdit });
      });
    },
  };
  const metadata = { providedDropEditKinds: Object.values(PASTE_KINDS), dropMimeTypes: DROP_TYPES };
  return vscode.languages.registerDocumentDropEditProvider({ language: 'markdown' }, provider, metadata);
}
