import * as vscode from 'vscode';

/** What stands for a step back. */
export const BACK = Symbol('back');

/** An answer, a step back, or nothing where the writer gave up. */
export type Answer = string | typeof BACK | undefined;

/** Shows a list until it is accepted with an answer, left by the back button, or hidden. */
export function askStep(
  pick: vscode.QuickPick<vscode.QuickPickItem>,
  answer: () => string | undefined,
  onTyped: () => void,
): Promise<Answer> {
  pick.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const finish = (value: Answer) => {
      resolve(value);
      all.dispose();
    };
    const all = vscode.Disposable.from(
      pick,
      pick.onDidChangeValue(onTyped),
      pick.onDidAccept(() => {
        const value = answer();
        if (value !== undefined) {
          finish(value);
        }
      }),
      pick.onDidTriggerButton(() => finish(BACK)),
      pick.onDidHide(() => finish(undefined)),
    );
    onTyped();
    pick.show();
  });
}
