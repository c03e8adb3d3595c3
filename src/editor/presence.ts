import * as vscode from 'vscode';
import { CONTEXTS } from '../ids.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { tick } from './tick.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

/** Keeps the context keys: the view container is shown only where there are episodes, commands of an episode in one, and a folder ticks a step. */
export function registerPresence({ documents, archive }: Needs): vscode.Disposable {
  const tellHas = makeTeller(CONTEXTS.hasEpisodes, () => archive.hasEpisodes || documents.open().length > 0);
  const tellIs = makeTeller(CONTEXTS.isEpisode, () => {
    const active = vscode.window.activeTextEditor?.document;
    return active !== undefined && documents.isEpisode(active);
  });
  tick();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(() => tick()),
    // VS Code reads the walkthrough when it is first opened, in a tab of which extensions know nothing.
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      if (opened.some(({ input }) => input === undefined)) tick();
    }),
    documents.onDidChange(tellHas),
    archive.onDidChange(tellHas),
    vscode.workspace.onDidCloseTextDocument(tellHas),
    documents.onDidChange(tellIs),
    vscode.window.onDidChangeActiveTextEditor(tellIs),
  );
}

/** Tells a context key now, and whenever it is asked to and the answer is another. */
function makeTeller(key: string, isSo: () => boolean): () => void {
  let told: boolean | undefined;
  const tell = () => {
    const answer = isSo();
    if (answer !== told) {
      told = answer;
      void vscode.commands.executeCommand('setContext', key, answer);
    }
  };
  tell();
  return tell;
}
