import * as vscode from 'vscode';

/** Tells in the status bar that an extension is there with all it has, for which tests wait. */
export function tellReady(name: string): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('ready');
  item.text = `${name} is ready`;
  item.show();
  return item;
}
