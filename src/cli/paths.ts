import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Reason } from './left-out.ts';
import { message } from './message.ts';
import { remember } from './remember-path.ts';

/** Gives the absolute form of a path, with `/` between its parts. */
export function absolute(folder: string, path: string): string {
  return resolve(folder, path).split(sep).join('/');
}

/** Gives a path as people in a folder type it, with `/` between its parts. */
export function shown(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.';
}

/** Gives the folder that holds a file or folder, by an absolute path without `.` and `..`, perhaps with `/` at its end. */
export function parentOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/', path.length - 2));
  // A root keeps its slash, and a share of Windows has a long one. What Node would resolve of each file takes longer than to read it.
  return folder.includes('/') && !folder.startsWith('//') ? folder : absolute(path, '..');
}

/** Tells whether a path is a folder, or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Says why what a path leads to is not read: links must not lead out of certain folders. Nothing where it may be read. */
export function whyOutside(path: string, folders: readonly string[]): Reason | undefined {
  const real = realPath(path);
  if (real === undefined) {
    return (name) => message('{0} is a link that leads nowhere', name);
  }
  const isInside = folders.some((folder) => isWithin(realPath(folder) ?? folder, real));
  return isInside ? undefined : (name) => message('{0} is a link that leads out of the tree', name);
}

/** Gives where a path leads once all links are followed; nothing where it leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path).split(sep).join('/');
  } catch {
    return undefined;
  }
}

/** Makes a function that gives the folder of the repository around a folder, if there is one. */
export function makeRepositoryOf(): (folder: string) => string | undefined {
  const repositoryOf = remember((folder): string | undefined => {
    if (existsSync(`${folder}/.git`)) {
      return folder;
    }
    const parent = parentOf(folder);
    return parent === folder ? undefined : repositoryOf(parent);
  });
  return repositoryOf;
}
