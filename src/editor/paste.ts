import * as vscode from 'vscode';
import type { PasteOffer } from '../notes/paste/paste-offers.ts';
import type { PasteForm } from '../notes/paste/plan-paste.ts';
import { PASTE_KINDS, pasteTitle } from './paste-kinds.ts';
import { findPasting, type PasteDeps, type Pasting } from './pasting.ts';
import { PASTE_TYPES, readPaste } from './read-transfer.ts';
import type { TakenOffers } from './taken-offers.ts';

/** An edit of a paste in one form, which is planned once it is chosen. */
class FormEdit extends vscode.DocumentPasteEdit {
  readonly plan: () => PasteOffer;
  readonly pasting: Pasting;

  constructor(pasting: Pasting, form: PasteForm, plan: () => PasteOffer) {
    super('', pasteTitle(form), PASTE_KINDS[form]);
    this.pasting = pasting;
    this.plan = plan;
  }
}

/** Pastes URLs into an episode at once, in the form that fits, and makes them links when their titles come. */
export function registerPaste(deps: PasteDeps & { readonly taken: TakenOffers }): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, { triggerKind }, token) {
      deps.late.holdBack(document);
      if (!ranges.every(({ isEmpty }) => isEmpty)) return undefined;
      const transfer = await readPaste(data);
      if (transfer === undefined || token.isCancellationRequested) return undefined;
      const carets = ranges.map(({ start }) => start);
      const pasting = findPasting(deps, document, carets, transfer);
      if (pasting === undefined) return undefined;
      return triggerKind === vscode.DocumentPasteTriggerKind.PasteAs
        ? watchedEdits(pasting, deps.taken)
        : formEdits(pasting);
    },
    // Only the chosen edit is resolved, and none that was chosen in "Paste As…".
    resolveDocumentPasteEdit(edit, token) {
      if (edit instanceof FormEdit && !token.isCancellationRequested) choose(edit);
      return edit;
    },
  };
  const metadata = { providedPasteEditKinds: Object.values(PASTE_KINDS), pasteMimeTypes: PASTE_TYPES };
  return vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, provider, metadata);
}

function formEdits(pasting: Pasting): FormEdit[] {
  const { wanted, others, planAs } = pasting;
  return [
    new FormEdit(pasting, wanted.form, () => wanted),
    ...others.map((form) => new FormEdit(pasting, form, () => planAs(form))),
  ];
}

function choose(edit: FormEdit): void {
  const { document, take } = edit.pasting;
  const offer = edit.plan();
  edit.additionalEdit = new vscode.WorkspaceEdit();
  for (const { offset, text } of offer.insertions) {
    edit.additionalEdit.insert(document.uri, document.positionAt(offset), text);
  }
  take(offer);
}

function watchedEdits(pasting: Pasting, taken: TakenOffers): vscode.DocumentPasteEdit[] {
  return taken.offer(pasting).map(({ form, edit: additionalEdit }) => {
    const edit = new vscode.DocumentPasteEdit('', pasteTitle(form), PASTE_KINDS[form]);
    return Object.assign(edit, { additionalEdit });
  });
}
