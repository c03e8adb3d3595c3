import type * as vscode from 'vscode';
import { check } from '../notes/check.ts';
import type { Problem } from '../notes/rule.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';

/** Answers the problems of a document as it stands now. */
export type Checks = (document: vscode.TextDocument) => readonly Problem[];

interface Cached {
  readonly version: number;
  readonly revision: number;
  readonly problems: readonly Problem[];
}

/** Makes checks that run once for each version of a document and each state of the archive. */
export function makeChecks(documents: Documents, archive: Archive, log: vscode.LogOutputChannel): Checks {
  const cache = new WeakMap<vscode.TextDocument, Cached>();
  return (document) => {
    const { version } = document;
    const revision = archive.revision;
    const cached = cache.get(document);
    if (cached?.version === version && cached.revision === revision) {
      return cached.problems;
    }
    const episode = documents.episodeOf(document);
    const { problems, failures } =
      episode === undefined ? { problems: [], failures: [] } : check(episode, archive.contextOf(document));
    for (const { rule, error } of failures) {
      log.error(`Rule ${rule} failed on ${document.uri.toString(true)}:`, error);
    }
    cache.set(document, { version, revision, problems });
    return problems;
  };
}
