import * as vscode from 'vscode';
import type { Tree } from './tree.ts';

/** What VS Code proposes, and grants where the page says so: who has a file system has its files found. */
const workspace = vscode.workspace as unknown as {
  registerFileSearchProvider(scheme: string, provider: FileSearchProvider): vscode.Disposable;
};

interface FileSearchProvider {
  provideFileSearchResults(
    query: unknown,
    options: { readonly folder: vscode.Uri },
  ): Promise<readonly vscode.Uri[]>;
}

/** Has the files of a tree found; VS Code chooses among all below a folder. */
export function registerSearch(scheme: string, treeNow: () => Promise<Tree>): vscode.Disposable {
  return workspace.registerFileSearchProvider(scheme, {
    provideFileSearchResults: async (_query, { folder }) => {
      const files = [...(await treeNow()).states].filter(([, state]) => state !== 'folder');
      return files
        .filter(([path]) => path.startsWith(`${folder.path}/`))
        .map(([path]) => folder.with({ path }));
    },
  });
}
