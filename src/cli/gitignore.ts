import { lstatSync, readFileSync } from 'node:fs';
import ignore, { type Ignore } from 'ignore';
import { isWithin, parentOf } from './paths.ts';
import { remember } from './remember-path.ts';

/** Tells whether git ignores a file, or a folder that is given with `/` at its end. */
export type IsIgnored = (path: string) => boolean;

/**
 * Makes a function that knows the `.gitignore` of a folder, of those above it up to `top`, and of those below. What lies above
 * does not count where it ignores the very folder, since somebody has asked for that.
 */
export function makeIsIgnored(folder: string, top: string): IsIgnored {
  const rulesIn = remember(readRules);
  const highest = isIgnoredAbove(folder, top, rulesIn) ? folder : top;
  return (path) => isIgnored(path, highest, rulesIn);
}

/** Tells whether a folder is looked through only since somebody has asked for it: what lies above it, up to `top`, ignores it. */
export function isIgnoredAbove(folder: string, top: string, rulesIn = readRules): boolean {
  return !isWithin(top, folder) || isIgnored(`${folder}/`, top, rulesIn);
}

function isIgnored(path: string, top: string, rulesIn: (folder: string) => Ignore | undefined): boolean {
  if (path === `${top}/`) {
    return false;
  }
  for (let folder = parentOf(path); isWithin(top, folder); folder = parentOf(folder)) {
    const found = rulesIn(folder)?.test(path.slice(folder === '/' ? 1 : folder.length + 1));
    if (found?.ignored || found?.unignored) {
      return found.ignored;
    }
    if (folder === top) {
      break;
    }
  }
  return false;
}

function readRules(folder: string): Ignore | undefined {
  try {
    const path = `${folder}/.gitignore`;
    // Git follows no link here either, and a pipe would be waited for.
    return lstatSync(path, { throwIfNoEntry: false })?.isFile()
      ? ignore({ ignorecase: false }).add(readFileSync(path, 'utf8'))
      : undefined;
  } catch {
    return undefined;
  }
}
