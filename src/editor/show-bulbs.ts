import * as vscode from 'vscode';

/**
 * Registers a provider of code actions, and anew whenever there may be more of them: only then does VS Code look for light
 * bulbs though the caret rests.
 */
export function showBulbs(
  register: () => vscode.Disposable,
  onDidOffer: vscode.Event<unknown>,
): vscode.Disposable {
  let registration = register();
  let isSaving = false;
  let isWaiting = false;
  const renew = () => {
    // It would stop the fixes that VS Code makes on saving.
    isWaiting = isSaving;
    if (isSaving) return;
    registration.dispose();
    registration = register();
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => registration.dispose()),
    vscode.workspace.onWillSaveTextDocument(() => {
      isSaving = true;
    }),
    vscode.workspace.onDidSaveTextDocument(() => {
      isSaving = false;
      if (isWaiting) renew();
    }),
    onDidOffer(renew),
  );
}
