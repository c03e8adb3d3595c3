import { existsSync } from 'node:fs';
import { isIgnoredAbove } from './gitignore.ts';
import type { LeaveOut } from './left-out.ts';
import { isWithin } from './paths.ts';
import { remember } from './remember-path.ts';
import { walk } from './walk.ts';

/** Makes a function that gives all files below a folder, and looks through no folder twice; `topOf` gives the highest of its tree. */
export function makeFilesBelow(
  topOf: (folder: string) => string,
  leaveOut: LeaveOut,
): (folder: string) => readonly string[] {
  const walked = new Map<string, readonly string[]>();
  const known = (folder: string, top: string) => {
    const around = [...walked].find(([above]) => isWithin(above, folder) && topOf(above) === top);
    return around?.[1].filter((path) => isWithin(folder, path)) ?? [];
  };
  return remember((folder) => {
    const top = topOf(folder);
    const found = known(folder, top);
    // A folder of which nothing was found may have been passed over, or be the place of a first file on standard input.
    if (found.length > 0 || !existsSync(folder)) {
      return found;
    }
    const files = walk(folder, top, leaveOut);
    // Each folder below one that git ignores has to be asked for, and then counts with what git ignores in it.
    if (!isIgnoredAbove(folder, top)) {
      walked.set(folder, files);
    }
    return files;
  });
}
