import { placeIn } from '../archive/place-in.ts';
import type { Levels } from '../notes/severity.ts';
import { type Configurations, makeConfigurations } from './configurations.ts';
import { makeFilesBelow } from './files-below.ts';
import type { LeaveOut } from './left-out.ts';
import { isWithin, makeRepositoryOf } from './paths.ts';
import { type FileText, type Forgiven, readText } from './read-text.ts';

/** What is known of the files on disk during one run. */
export interface Disk extends Configurations {
  readonly leaveOut: LeaveOut;
  /** Tells whether the text of a file is at hand, whatever is on disk. */
  readonly isGiven: (path: string) => boolean;
  /** Gives the folder of the repository around a folder, if there is one. */
  readonly repositoryOf: (folder: string) => string | undefined;
  /** Gives the highest folder of the tree that a folder belongs to: its repository, or else where the run starts. */
  readonly topOf: (folder: string) => string;
  /** Gives all files below a folder that may belong to the show. */
  readonly filesBelow: (folder: string) => readonly string[];
  /** Gives the episodes of an archive by the folder that holds it, as their paths tell. */
  readonly episodesIn: (archive: string) => readonly string[];
  /** Gives the text of a file; nothing where it cannot be read, which is told. */
  readonly read: (path: string, forgiven?: Forgiven) => FileText | undefined;
}

/** A file that is read from standard input. */
export interface GivenFile extends FileText {
  readonly path: string;
}

/** What a run starts from. */
export interface Start {
  /** The working directory, and the folders that are named or hold what is named. */
  readonly folders: readonly string[];
  /** What the command line says of rules. */
  readonly levels: Levels;
  /** A file whose text is at hand, whatever is on disk. */
  readonly given?: GivenFile;
  readonly leaveOut: LeaveOut;
}

/** Opens the disk for a run. */
export function openDisk({ folders, levels, given, leaveOut }: Start): Disk {
  const repositoryOf = makeRepositoryOf();
  const topOf = (folder: string) => {
    const around = folders.filter((start) => isWithin(start, folder));
    return repositoryOf(folder) ?? around.sort((a, b) => a.length - b.length)[0] ?? folder;
  };
  const configurations = makeConfigurations(levels, topOf, leaveOut);
  const filesBelow = makeFilesBelow(topOf, leaveOut);
  const archiveOf = (path: string) => placeIn(path, configurations.configOf(path))?.archive;
  return {
    ...configurations,
    leaveOut,
    isGiven: (path) => path === given?.path,
    repositoryOf,
    topOf,
    filesBelow,
    episodesIn: (archive) => filesBelow(archive).filter((path) => archiveOf(path) === archive),
    read: (path, forgiven) => (path === given?.path ? given : readText(path, leaveOut, forgiven)),
  };
}
