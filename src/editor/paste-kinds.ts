import * as vscode from 'vscode';
import { PASTE_KIND } from '../ids.ts';
import type { PasteForm } from '../notes/paste/plan-paste.ts';

const BASE = vscode.DocumentDropOrPasteEditKind.Empty.append(...PASTE_KIND.split('.'));

/** The kinds of our edits, for the settings and keys that name the one they prefer: all of them, or one form. */
export const PASTE_KINDS: Readonly<Record<PasteForm, vscode.DocumentDropOrPasteEditKind>> = {
  link: BASE.append('link'),
  topic: BASE.append('topic'),
  item: BASE.append('item'),
  url: BASE.append('url'),
};

/** Says what a form is, as VS Code lists it. */
export function pasteTitle(form: PasteForm): string {
  switch (form) {
    case 'link':
      return vscode.l10n.t('Insert Link with Its Title');
    case 'topic':
      return vscode.l10n.t('Insert Topic Heading');
    case 'item':
      return vscode.l10n.t('Insert List Item');
    case 'url':
      return vscode.l10n.t('Insert URL Only');
  }
}
