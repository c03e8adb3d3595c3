import * as vscode from 'vscode';
import type { PasteOffer } from '../notes/paste/paste-offers.ts';
import { partsOf, takenOffer } from '../notes/paste/taken-offer.ts';
import type { Pasting } from './pasting.ts';
import { toChanges } from './to-changes.ts';

/** An offer with its edit. */
interface OfferedEdit {
  readonly offer: PasteOffer;
  readonly edit: vscode.WorkspaceEdit;
}

/**
 * Tells which of several offers has been taken: VS Code does not say it of what is dropped, chosen in "Paste As…" or changed
 * afterwards, and of what is pasted only by waiting. It has to be made before whoever listens to the same changes and is told by
 * `take`.
 */
export class TakenOffers implements vscode.Disposable {
  readonly #watched = new WeakMap<vscode.TextDocument, Pick<Pasting, 'offers' | 'take'>>();
  readonly #listener = vscode.workspace.onDidChangeTextDocument((event) => this.#look(event));

  /** Gives the edits of all that a paste can become, and waits for one of them, or its undoing, until another change comes. */
  offer({ document, offers, take }: Pasting): readonly OfferedEdit[] {
    this.#watched.set(document, { offers, take });
    return offers.map((offer) => ({ offer, edit: toEdit(document, offer) }));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #look({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const watched = this.#watched.get(document);
    // Another offer can be chosen once the first is undone.
    if (watched === undefined || contentChanges.length === 0 || reason !== undefined) return;
    const taken = takenOffer(watched.offers, toChanges(contentChanges));
    if (taken === undefined) this.#watched.delete(document);
    else watched.take(taken);
  }
}

function toEdit(document: vscode.TextDocument, { insertions }: PasteOffer): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const insertion of insertions) {
    const position = document.positionAt(insertion.offset);
    for (const part of partsOf(insertion)) {
      // Edits without a label are joined to one.
      edit.insert(document.uri, position, part, { label: part, needsConfirmation: false });
    }
  }
  return edit;
}
