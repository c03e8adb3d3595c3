import * as vscode from 'vscode';
import type { PasteOffer } from '../notes/paste/paste-offers.ts';
import type { PasteForm } from '../notes/paste/plan-paste.ts';
import { partsOf, takenOffer } from '../notes/paste/taken-offer.ts';
import type { Pasting } from './pasting.ts';
import { toChanges } from './to-changes.ts';

/** An offer with its edit. */
interface OfferedEdit {
  readonly form: PasteForm;
  readonly edit: vscode.WorkspaceEdit;
}

interface Watched extends Pick<Pasting, 'take'> {
  readonly offers: readonly PasteOffer[];
}

/**
 * Tells which of several offers has been taken: of what is dropped, or chosen in "Paste As…", VS Code does not say it. It has to
 * be made before whoever listens to the same changes and is told by `take`.
 */
export class TakenOffers implements vscode.Disposable {
  readonly #watched = new WeakMap<vscode.TextDocument, Watched>();
  readonly #listener = vscode.workspace.onDidChangeTextDocument((event) => this.#look(event));

  /** Gives the edits of all that a paste can become, and waits for one of them, or its undoing, until another change comes. */
  offer({ document, wanted, others, planAs, take }: Pasting): readonly OfferedEdit[] {
    const planned = others.map(planAs).filter(({ form }, at) => form === others[at]);
    const offers = [wanted, ...planned];
    this.#watched.set(document, { offers, take });
    return offers.map((offer) => ({ form: offer.form, edit: toEdit(document, offer) }));
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #look({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const watched = this.#watched.get(document);
    // Another offer can be chosen once the first is undone.
    if (watched === undefined || contentChanges.length === 0 || reason !== undefined) return;
    const taken = takenOffer(watched.offers, toChanges(contentChanges));
    if (taken) watched.take(taken);
    else this.#watched.delete(document);
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
