import * as vscode from 'vscode';
import { CONTEXTS } from '../ids.ts';

/** Ticks a step of the walkthrough, however it was done. VS Code remembers that, so nobody else has to. */
export function tick(step: 'hasMadeEpisode' | 'hasPastedUrl' | 'hasMended'): void {
  void vscode.commands.executeCommand('setContext', CONTEXTS[step], true);
}
