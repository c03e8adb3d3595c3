import * as vscode from 'vscode';

const MESSAGE_TIME = 5000;

/** Tells something in the status bar for a while, where no answer is needed. */
export function tell(text: string): void {
  vscode.window.setStatusBarMessage(text, MESSAGE_TIME);
}
