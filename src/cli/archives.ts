import { contextOf } from '../archive/context.ts';
import { byNumber, factsOf, folderAround } from '../archive/facts.ts';
import type { Context, EpisodeFacts } from '../notes/context.ts';
import type { Episode } from '../notes/episode.ts';
import { placeOf } from '../notes/episode-pattern.ts';
import { readEpisode } from '../notes/read-episode.ts';
import type { Disk } from './disk.ts';
import { makeReadOnce } from './read-once.ts';
import type { FileText } from './read-text.ts';

/** The archives around the episodes that are checked. Their texts are held as long as they are few. */
export interface Archives {
  /** The episodes that are checked and can be read, archive by archive and by number. */
  readonly inOrder: readonly string[];
  /** Gives the archives with all their episodes; one whose path tells of no archive is alone. */
  readonly whole: () => readonly (readonly EpisodeFacts[])[];
  readonly contextOf: (path: string, now: number) => Context;
  /** Reads a text, if it is not that of an episode which has been read. */
  readonly read: (text: string) => Episode;
  /** Learns the new text of an episode. */
  readonly learn: (path: string, text: string) => void;
}

/** Reads the facts of all archives that the episodes belong to. */
export function readArchives(episodes: readonly string[], disk: Disk): Archives {
  const read = makeReadOnce();
  const own = new Map(episodes.flatMap((path) => entryOf(path, disk.read(path), disk, read)));
  const inOrder = [...own.values()].sort(byArchive).map(({ path }) => path);
  const facts = new Map([...own].filter(([path]) => isByPath(path, disk)));
  const archives = new Set(episodes.map((path) => archiveOf(path, disk)));
  const named = new Set(episodes);
  for (const path of [...archives].flatMap((archive) => disk.episodesIn(archive))) {
    // That another file cannot be read is no fault of those that are checked.
    const other = named.has(path) ? undefined : disk.read(path, 'all');
    for (const [, found] of entryOf(path, other, disk, readEpisode)) {
      facts.set(path, found);
    }
  }
  let all = [...facts.values()];
  return {
    inOrder,
    read,
    whole: () => [
      ...[...archives].map((folder) => all.filter(({ archive }) => archive === folder)),
      ...[...own.values()].filter(({ path }) => !facts.has(path)).map((alone) => [alone]),
    ],
    contextOf: (path, now) => contextOf(path, all, now, disk.configOf(path)),
    learn: (path, text) => {
      if (facts.has(path)) {
        facts.set(path, readFacts(path, text, disk, read));
        all = [...facts.values()];
      }
    },
  };
}

function entryOf(
  path: string,
  file: FileText | undefined,
  disk: Disk,
  read: typeof readEpisode,
): [string, EpisodeFacts][] {
  return file === undefined ? [] : [[path, readFacts(path, file.text, disk, read)]];
}

function readFacts(path: string, text: string, disk: Disk, read: typeof readEpisode): EpisodeFacts {
  return factsOf(path, read(text), text, disk.configOf(path).episodes);
}

function isByPath(path: string, disk: Disk): boolean {
  return placeOf(path, disk.configOf(path).episodes) !== undefined;
}

function archiveOf(path: string, disk: Disk): string {
  return placeOf(path, disk.configOf(path).episodes)?.archive ?? folderAround(path);
}

function byArchive(a: EpisodeFacts, b: EpisodeFacts): number {
  return a.archive === b.archive ? byNumber(a, b) : a.archive < b.archive ? -1 : 1;
}
