import { folderAround } from '../archive/facts.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import type { Disk } from './disk.ts';
import type { FileText } from './read-text.ts';
import type { Source } from './threads/task.ts';

/** The texts of episodes, as they are on disk. */
export interface Sources {
  /** Those that are checked. */
  readonly own: readonly Source[];
  /** The others of their archives, which tell what the show is like. */
  readonly others: readonly Source[];
  /** The folders that hold these archives. */
  readonly archives: readonly string[];
}

/** Reads the texts of episodes and of those around them. What cannot be read is told, and left out. */
export function readSources(episodes: readonly string[], disk: Disk): Sources {
  const archives = [...new Set(episodes.map((path) => archiveOf(path, disk)))];
  const named = new Set(episodes);
  const others = archives.flatMap((archive) => disk.episodesIn(archive)).filter((path) => !named.has(path));
  return {
    own: episodes.flatMap((path) => sourceOf(path, disk.read(path), disk)),
    // That another file cannot be read is no fault of those that are checked.
    others: others.flatMap((path) => sourceOf(path, disk.read(path, 'all'), disk)),
    archives,
  };
}

function sourceOf(path: string, file: FileText | undefined, disk: Disk): Source[] {
  return file === undefined ? [] : [{ path, text: file.text, config: disk.configOf(path) }];
}

function archiveOf(path: string, disk: Disk): string {
  return placeOf(path, disk.configOf(path).episodes)?.archive ?? folderAround(path);
}
