import { folderAround } from './facts.ts';

/** Orders the files of episodes as their readers want them: those beside an open file first, and the latest before older ones. */
export function readingOrder<File extends { readonly path: string }>(
  files: readonly File[],
  open: readonly string[],
): File[] {
  const near = new Set(open.map(folderAround));
  const isNear = ({ path }: File) => Number(near.has(folderAround(path)));
  const rows = files.map((file) => ({ file, isNear: isNear(file), number: lastNumber(file.path) }));
  return rows.sort((a, b) => b.isNear - a.isNear || b.number - a.number).map(({ file }) => file);
}

/** Gives the last number of a path, which is that of its episode wherever files are called by numbers. */
function lastNumber(path: string): number {
  return Number(/\d+(?=\D*$)/.exec(path)?.[0] ?? -1);
}
