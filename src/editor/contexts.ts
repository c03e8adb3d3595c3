import type * as vscode from 'vscode';
import { type ContextIn, makeContextIn } from '../archive/context.ts';
import type { EpisodeIndex } from '../archive/episode-index.ts';
import { readInSteps } from '../archive/read-in-steps.ts';
import type { Context } from '../notes/context.ts';
import { archiveAround } from './archive-folder.ts';
import type { Configuration } from './configuration.ts';

type File = Pick<vscode.TextDocument, 'uri'>;

/** What may be known about a document, or a file: with the other episodes as far as they are known, or without them. */
export interface Contexts {
  readonly known: (file: File) => Context;
  readonly alone: (file: File) => Context;
  /** Reads what the contexts of all files will be made of, in steps. */
  readonly readInSteps: () => Iterable<void>;
}

/** Makes contexts that learn anew only what has changed. */
export function makeContexts(index: EpisodeIndex, configuration: Configuration): Contexts {
  const contexts = new WeakMap<File, ContextIn>();
  return {
    known(file) {
      const { uri } = file;
      const contextIn = contexts.get(file) ?? makeContextIn(uri.path);
      contexts.set(file, contextIn);
      const archive = index.below(archiveAround(uri, configuration.placeOf(uri)));
      return contextIn(archive, Date.now(), configuration.of(uri));
    },
    alone: ({ uri }) => makeContextIn(uri.path)([], Date.now(), configuration.of(uri)),
    *readInSteps() {
      for (const folder of index.folders) yield* readInSteps(index.below(folder));
    },
  };
}
