import * as vscode from 'vscode';
import { inSentences, listed } from '../notes/join-texts.ts';
import type { Carried } from './carry-topics.ts';
import { toText } from './convert.ts';
import { tell } from './tell.ts';

/** Tells what became of topics, and what was done before: in the status bar where all is well, else in a warning. */
export function tellCarried(carried: Carried, done: string, before = ''): void {
  const trouble = troubleOf(carried);
  const texts = [before, carried.kind === 'carried' ? done : '', trouble ?? ''];
  const text = inSentences(
    texts.filter((one) => one !== ''),
    toText,
  );
  if (trouble === undefined) {
    tell(text);
  } else {
    void vscode.window.showWarningMessage(text);
  }
}

function troubleOf(carried: Carried): string | undefined {
  switch (carried.kind) {
    case 'carried': {
      const names = listed(carried.unsaved.map(nameOf), toText);
      return names === '' ? undefined : vscode.l10n.t('Not saved: {0}.', names);
    }
    case 'conflicted':
      return vscode.l10n.t('No topic was moved: {0} has merge conflicts.', nameOf(carried.uri));
    case 'read-only':
      return vscode.l10n.t('No topic was moved: {0} is read-only.', nameOf(carried.uri));
    case 'unreadable':
      return vscode.l10n.t('No topic was moved: {0} cannot be read.', nameOf(carried.uri));
    case 'changed':
      return vscode.l10n.t('No topic was moved: the text has changed meanwhile.');
    case 'no-place':
      return vscode.l10n.t('No topic was moved: in the other episode it would be read as something else.');
  }
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
