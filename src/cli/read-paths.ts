import { message } from './message.ts';
import { Unusable } from './unusable.ts';

/** The files and folders that a command was told, or the one whose text comes on standard input. */
export interface PathArguments {
  readonly paths: readonly string[];
  readonly stdinPath?: string;
}

/** Reads paths, and the values of `--stdin-path`; throws what is unusable. */
export function readPaths(paths: readonly string[], stdinPaths: readonly string[] = []): PathArguments {
  const stdinPath = stdinPaths.at(-1);
  if (stdinPath !== undefined && paths.length > 0) {
    throw new Unusable(message('--stdin-path takes no other path beside it.'));
  }
  if ([...paths, stdinPath].includes('')) {
    throw new Unusable(message('A path is empty.'));
  }
  return { paths, ...(stdinPath !== undefined && { stdinPath }) };
}
