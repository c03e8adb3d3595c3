import * as vscode from 'vscode';

/** Says that there is no URL that could become a link, and how many are bare all the same. */
export function tellNothingBare(kept: number): void {
  const none = vscode.l10n.t('There are no bare URLs here.');
  const only = vscode.l10n.t(
    'There are no bare URLs here that can become links. Left as they are, in the header, in a merge conflict or where no link can stand: {0}.',
    kept,
  );
  void vscode.window.showInformationMessage(kept === 0 ? none : only);
}
