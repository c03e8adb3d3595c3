import type * as vscode from 'vscode';
import { type ContextIn, makeContextIn } from '../archive/context.ts';
import type { Context } from '../notes/context.ts';
import type { Configuration } from './configuration.ts';
import { archiveAround, type KnownFacts } from './known-facts.ts';

type File = Pick<vscode.TextDocument, 'uri'>;

/** Makes a function that gives what the rules may know about a document, or a file, and learns anew only what has changed. */
export function makeContexts(known: KnownFacts, configuration: Configuration): (document: File) => Context {
  const contexts = new WeakMap<File, ContextIn>();
  return (document) => {
    const { uri } = document;
    const contextIn = contexts.get(document) ?? makeContextIn(uri.path);
    contexts.set(document, contextIn);
    const archive = known.below(archiveAround(uri, configuration.placeOf(uri)));
    return contextIn(archive, Date.now(), configuration.of(uri));
  };
}
