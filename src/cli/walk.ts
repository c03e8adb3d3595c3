import { type Dirent, readdirSync, statSync } from 'node:fs';
import { isHidden } from '../archive/check-files.ts';
import { type IsIgnored, makeIsIgnored } from './gitignore.ts';
import { type LeaveOut, unreadable } from './left-out.ts';
import { whyOutside } from './paths.ts';

/** A folder that is looked through. */
interface Walk {
  readonly isIgnored: IsIgnored;
  /** The folders that links may lead into. */
  readonly inside: readonly string[];
  readonly leaveOut: LeaveOut;
}

/**
 * Gives the paths of all files below a folder, without hidden ones, packages of Node and what git ignores. `top` is the
 * highest folder that belongs to the same tree; a link that leads out of it is named and left out.
 */
export function walk(folder: string, top: string, leaveOut: LeaveOut): string[] {
  return filesIn(folder, { isIgnored: makeIsIgnored(folder, top), inside: [top, folder], leaveOut });
}

function filesIn(folder: string, walked: Walk): string[] {
  return list(folder, walked.leaveOut).flatMap((entry) => {
    const path = `${folder === '/' ? '' : folder}/${entry.name}`;
    if (isHidden(entry.name)) {
      return [];
    }
    if (entry.isDirectory()) {
      return walked.isIgnored(`${path}/`) ? [] : filesIn(path, walked);
    }
    return walked.isIgnored(path) || !isFile(entry, path, walked) ? [] : [path];
  });
}

/** A folder that a link leads to is looked through under its own name, if at all. */
function isFile(entry: Dirent, path: string, { inside, leaveOut }: Walk): boolean {
  if (!entry.isSymbolicLink()) {
    return entry.isFile();
  }
  const reason = whyOutside(path, inside);
  if (reason !== undefined) {
    leaveOut({ path, reason, failed: false });
  }
  return reason === undefined && statSync(path).isFile();
}

function list(folder: string, leaveOut: LeaveOut): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    leaveOut({ path: folder, reason: unreadable(error), failed: true });
    return [];
  }
}
