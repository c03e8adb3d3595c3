import * as vscode from 'vscode';
import { CONTEXTS } from '../ids.ts';

/** A step of the walkthrough after the first, by its context key. */
type Step = 'hasMadeEpisode' | 'hasPastedUrl' | 'hasMended';

/** The steps that were done before VS Code reads the walkthrough, which is when it is first opened. */
const done = new Set<Step>();

/**
 * Ticks steps of the walkthrough, however they were done, those that were done before, and the first where a folder is open. VS Code
 * remembers it.
 */
export function tick(...steps: readonly Step[]): void {
  for (const step of steps) done.add(step);
  const hasFolder = (vscode.workspace.workspaceFolders ?? []).length > 0;
  for (const step of [...(hasFolder ? ['hasFolder' as const] : []), ...done]) {
    // What is true when VS Code reads the walkthrough never ticks its step, so no key stays so.
    for (const isSo of [true, false]) {
      void vscode.commands.executeCommand('setContext', CONTEXTS[step], isSo);
    }
  }
}
