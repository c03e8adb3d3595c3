import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import type { PasteForm } from '../notes/paste/plan-paste.ts';

const FORMS: readonly unknown[] = ['link', 'item', 'topic', 'url'] satisfies PasteForm[];

/** Tells as what a URL is pasted into a document. */
export function pasteForm(document: vscode.TextDocument): PasteForm | 'auto' {
  const form = vscode.workspace.getConfiguration(SETTINGS, document).get<unknown>('paste.as');
  return FORMS.includes(form) ? (form as PasteForm) : 'auto';
}

/** Tells whether URLs lose their tracking parameters when they are pasted into a document. */
export function removesTracking(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration(SETTINGS, document).get('paste.removeTracking', true);
}
