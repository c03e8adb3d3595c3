import * as vscode from 'vscode';
import { CONTEXTS } from '../ids.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

/** Keeps the context key that shows the view container only where there are episodes. */
export function registerPresence({ documents, archive }: Needs): vscode.Disposable {
  let told: boolean | undefined;
  const tell = () => {
    const hasEpisodes = !archive.isEmpty || documents.open().length > 0;
    if (hasEpisodes !== told) {
      told = hasEpisodes;
      void vscode.commands.executeCommand('setContext', CONTEXTS.hasEpisodes, hasEpisodes);
    }
  };
  tell();
  return vscode.Disposable.from(
    documents.onDidChange(tell),
    archive.onDidChange(tell),
    vscode.workspace.onDidCloseTextDocument(tell),
  );
}
