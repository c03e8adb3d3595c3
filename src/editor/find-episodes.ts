import * as vscode from 'vscode';
import { isHidden } from '../archive/check-files.ts';
import { DEFAULT_PATTERN, placeOf } from '../notes/episode-pattern.ts';
import type { Configuration } from './configuration.ts';
import { filterInTurns } from './in-turns.ts';
import { canSearch, walk } from './walk.ts';

type Patterns = Pick<Configuration, 'patterns' | 'placeOf'>;

/** Finds the episodes below some folders, each by the pattern that holds for it. */
export async function findEpisodes(
  roots: readonly vscode.Uri[],
  configuration: Patterns,
): Promise<vscode.Uri[]> {
  const found = await Promise.all([
    ...roots.map(findBelow),
    ...configuration.patterns.map(({ folder, glob }) => findIn(folder, glob)),
  ]);
  const all = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return filterInTurns([...all.values()], (uri) => configuration.placeOf(uri) !== undefined);
}

/** Finds all files in the folders of episodes, with and without notes, below a folder; hidden folders are passed over. */
export async function findEpisodeFiles(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found = canSearch(folder)
    ? await search(folder, usual(folder, '*'))
    : (await walk(folder)).filter((uri) => isInEpisode(vscode.Uri.joinPath(uri, '..')));
  return found.filter(({ path }) => !isHidden(path.slice(folder.path.length)));
}

/** Finds the files that may be episodes where nothing is configured. */
async function findBelow(root: vscode.Uri): Promise<vscode.Uri[]> {
  return canSearch(root) ? search(root, usual(root, 'README.md')) : walk(root);
}

async function findIn(folder: vscode.Uri, glob: string): Promise<vscode.Uri[]> {
  // What is walked has been found below the root.
  return canSearch(folder) ? search(folder, glob) : [];
}

function search(folder: vscode.Uri, glob: string): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob), '**/node_modules/**');
}

/** A glob is matched below the root, so a root that is the archive's folder itself needs another. */
function usual(root: vscode.Uri, name: string): string {
  const isArchive = isInEpisode(vscode.Uri.joinPath(root, '*'));
  return isArchive ? `*/${name}` : `**/episodes/*/${name}`;
}

function isInEpisode(folder: vscode.Uri): boolean {
  return placeOf(vscode.Uri.joinPath(folder, 'README.md').path, DEFAULT_PATTERN) !== undefined;
}
