import * as vscode from 'vscode';
import { episodeAt, type HostedFile, readHostedFile } from '../archive/own-episode.ts';
import { readRemotes } from '../archive/remotes.ts';
import type { EpisodeFacts } from '../notes/context.ts';

/** A folder under version control, with the repositories that it is pulled from and pushed to. */
interface Repository {
  readonly root: string;
  /** As `github.com/owner/name`, in small letters. */
  readonly remotes: readonly string[];
}

/** An episode of the archive to which a URL leads on the site that hosts its repository. */
export interface OwnEpisode {
  readonly episode: EpisodeFacts;
  /** From 1. */
  readonly line: number;
}

/**
 * Finds the episode of an archive that a URL shows on GitHub. Only repositories are taken for the show's own that its
 * `.git/config` names, since other shows have the same folders.
 */
export async function findOwnEpisode(
  url: string,
  document: vscode.Uri,
  episodes: readonly EpisodeFacts[],
): Promise<OwnEpisode | undefined> {
  const page = readHostedFile(url);
  if (page === undefined || !mayBeOne(page, episodes)) return undefined;
  const { root, remotes } = virtualRepository(document) ?? (await findRepository(document));
  const episode = remotes.includes(page.repository) ? episodeAt(page.path, root, episodes) : undefined;
  return episode && { episode, line: page.line };
}

/** Most such pages are other projects': then nothing is read. */
function mayBeOne({ path }: HostedFile, episodes: readonly EpisodeFacts[]): boolean {
  return episodes.some((episode) => episode.path.includes(`/${path}`));
}

/** On github.dev and vscode.dev, the address of a file tells its repository. */
function virtualRepository({ scheme, authority, path }: vscode.Uri): Repository | undefined {
  const [, owner = '', name = ''] = path.split('/');
  return scheme === 'vscode-vfs' && authority.startsWith('github')
    ? { root: `/${owner}/${name}`, remotes: [`github.com/${owner}/${name}`.toLowerCase()] }
    : undefined;
}

async function findRepository(file: vscode.Uri): Promise<Repository> {
  const folder = vscode.Uri.joinPath(file, '..');
  if (folder.path === file.path) return { root: folder.path, remotes: [] };
  try {
    const config = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, '.git', 'config'));
    return { root: folder.path, remotes: readRemotes(new TextDecoder().decode(config)) };
  } catch {
    return findRepository(folder);
  }
}
