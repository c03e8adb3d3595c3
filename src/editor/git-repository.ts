import * as vscode from 'vscode';

/** A repository as VS Code's Git extension tells of it (version 1 of its API, `extensions/git/src/api/git.d.ts`). */
export interface GitRepository {
  readonly state: {
    /** The branch that is checked out. */
    readonly HEAD?: {
      readonly name?: string;
      readonly upstream?: { readonly remote: string; readonly name: string };
      /** How many commits of the upstream branch, as last fetched, are missing here. */
      readonly behind?: number;
    };
  };
  /** Rejects with an error that may hold what Git has said. */
  readonly pull: () => Promise<void>;
}

/** What the Git extension exports. */
interface GitExtension {
  /** Throws where Git is disabled or not found. */
  readonly getAPI: (version: 1) => { readonly getRepository: (uri: vscode.Uri) => GitRepository | null };
}

/** Finds the repository that a folder is in; nothing where the Git extension is not there, or does not know of it yet. */
export function repositoryAround(folder: vscode.Uri): GitRepository | undefined {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    return extension?.isActive ? (extension.exports.getAPI(1).getRepository(folder) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
