/**
 * Gives what the nearest folder upwards from a file has, from the file's own folder to the root that is given; nothing for files
 * outside that root. Paths have `/` between their parts, and folders none at their end.
 */
export function nearest<T>(
  path: string,
  root: string,
  inFolder: (folder: string) => T | undefined,
): T | undefined {
  const top = root.replace(/\/$/, '');
  for (let folder = above(path); folder.startsWith(top); folder = above(folder)) {
    const isInside = folder.length === top.length || folder[top.length] === '/';
    const found = isInside ? inFolder(folder) : undefined;
    if (found !== undefined || folder === '') {
      return found;
    }
  }
  return undefined;
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
