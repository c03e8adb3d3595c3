import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** That one file imports another, or a package. */
export interface Import {
  readonly file: string;
  readonly target: string;
  /** Whether only types are imported, which are gone when the program runs. */
  readonly ofTypes: boolean;
}

const IMPORT = /^(?:import|export) (type )?(?:\*|\w+|\{[^}]*\})[^;{]*? from '([^']+)';/gm;

/** All imports of the files below `src`. */
export const IMPORTS = sources().flatMap(({ file, text }): Import[] =>
  [...text.matchAll(IMPORT)].map(([, type, target = '']) => ({
    file,
    target,
    ofTypes: type !== undefined,
  })),
);

/** Gives all files below `src` with their texts. */
export function sources(): { file: string; text: string }[] {
  return globFiles('src').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

function globFiles(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => path.endsWith('.ts')).map((path) => join(folder, path));
}

/** Gives all files that one reaches by its imports; by those only that are counted. */
export function reach(
  file: string,
  counts: (one: Import) => boolean = () => true,
  reached = new Set<string>(),
): Set<string> {
  for (const one of IMPORTS) {
    const to = join(dirname(one.file), one.target);
    if (one.file === file && one.target.startsWith('.') && counts(one) && !reached.has(to)) {
      reached.add(to);
      reach(to, counts, reached);
    }
  }
  return reached;
}
