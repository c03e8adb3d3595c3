import type * as vscode from 'vscode';
import { check } from '../notes/check.ts';
import type { Episode } from '../notes/episode.ts';
import type { Problem } from '../notes/rule.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';
import { isEnabled } from './settings.ts';

/** Answers the problems of a document as it stands now; none where the writer wants to see none. */
export type Checks = (document: vscode.TextDocument) => readonly Problem[];

const HOUR = 60 * 60 * 1000;

interface Cached {
  readonly version: number;
  readonly revision: number;
  /** Hours since 1970: what has passed is asked again every hour. */
  readonly hour: number;
  readonly problems: readonly Problem[];
}

/** Makes checks that run once for each version of a document and each state of the archive. */
export function makeChecks(documents: Documents, archive: Archive, log: vscode.LogOutputChannel): Checks {
  const cache = new WeakMap<vscode.TextDocument, Cached>();
  return (document) => {
    if (!isEnabled(document.uri) || !archive.configuration.isRead) {
      return [];
    }
    const { version } = document;
    const revision = archive.revision;
    const hour = Math.floor(Date.now() / HOUR);
    const cached = cache.get(document);
    if (cached?.version === version && cached.revision === revision && cached.hour === hour) {
      return cached.problems;
    }
    const episode = documents.episodeOf(document);
    const problems = episode === undefined ? [] : checkEpisode({ archive, log }, document, episode);
    cache.set(document, { version, revision, hour, problems });
    return problems;
  };
}

interface Needs {
  readonly archive: Archive;
  readonly log: vscode.LogOutputChannel;
}

/** Checks an episode that was read from a document, or from a file; rules that fail are logged. */
export function checkEpisode(
  { archive, log }: Needs,
  source: Pick<vscode.TextDocument, 'uri'>,
  episode: Episode,
): readonly Problem[] {
  const { problems, failures } = check(episode, archive.contextForRules(source));
  for (const { rule, error } of failures) {
    log.error(`Rule ${rule} failed on ${source.uri.toString(true)}:`, error);
  }
  return problems;
}
