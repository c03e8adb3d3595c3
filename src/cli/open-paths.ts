import type { Levels } from '../notes/severity.ts';
import { type Disk, type GivenFile, openDisk } from './disk.ts';
import type { LeaveOut } from './left-out.ts';
import { type Message, message, type Value } from './message.ts';
import { absolute, parentOf } from './paths.ts';
import type { PathArguments } from './read-paths.ts';
import { decode } from './read-text.ts';
import { isFolder, type Selection, select } from './selection.ts';
import type { Terminal } from './terminal.ts';

/** What paths are opened with. */
interface Opening {
  readonly cwd: string;
  readonly levels: Levels;
  readonly given: GivenFile | undefined;
  readonly leaveOut: LeaveOut;
}

/** Opens the disk for what a command was told, and finds what is to be checked; all of the working directory by default. */
export function openPaths(
  { paths }: PathArguments,
  { given, levels, leaveOut, ...at }: Opening,
): { readonly disk: Disk; readonly selection: Selection } {
  const cwd = absolute(at.cwd, '.');
  const named = given
    ? [given.path]
    : (paths.length === 0 ? ['.'] : paths).map((path) => absolute(cwd, path));
  const folders = [cwd, ...named.map((path) => (isFolder(path) ? path : parentOf(path)))];
  const disk = openDisk({ folders, levels, leaveOut, ...(given && { given }) });
  return { disk, selection: select(named, disk) };
}

/** Reads the file that comes on standard input; nothing where none does, or where it is no text, which is told. */
export async function readGiven(
  { stdinPath }: PathArguments,
  { cwd, readInput }: Terminal,
  leaveOut: LeaveOut,
): Promise<GivenFile | undefined> {
  const path = stdinPath === undefined ? undefined : absolute(cwd, stdinPath);
  const file = path === undefined ? undefined : decode(await readInput());
  if (path !== undefined && file === undefined) {
    leaveOut({ path, reason: binaryInput, failed: true });
  }
  return path === undefined || file === undefined ? undefined : { path, ...file };
}

function binaryInput(file: Value): Message {
  return message('{0} is binary on standard input, no text in UTF-8', file);
}
