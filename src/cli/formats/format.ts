import type { FileProblems } from '../problems.ts';
import type { Tally } from '../tally.ts';

/** A way to print problems, piece by piece. */
export interface Format {
  readonly head: string;
  /** Gives the problems of one file, of which there is at least one. `name` is the file's path as it is printed. */
  readonly file: (file: FileProblems, name: string, isFirst: boolean) => string;
  /** Gives the end, after the problems of all files. */
  readonly tail: (tally: Tally) => string;
}
