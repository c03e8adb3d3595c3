import type * as vscode from 'vscode';
import { folderAround } from '../archive/facts.ts';
import type { EpisodePlace } from '../notes/episode-pattern.ts';

/** Gives the address of the folder that holds the archive of a file; of one that is no episode by its path, as if it were. */
export function archiveAround(file: vscode.Uri, place?: EpisodePlace): string {
  return folderAt(file, place?.archive ?? folderAround(file.path));
}

/** Gives the address of a folder, told by its path, in which one of its files lies. */
export function folderAt(file: vscode.Uri, archive: string): string {
  return file.with({ path: archive || '/', query: '', fragment: '' }).toString();
}
