import * as vscode from 'vscode';
import { check } from '../notes/check.ts';
import { RULES } from '../notes/rules/index.ts';
import type { Contexts } from './contexts.ts';
import type { Documents } from './documents.ts';
import { nextTurn } from './turns.ts';

/** Milliseconds of work after which others have their turn. */
const SLICE = 8;

interface Needs {
  readonly documents: Documents;
  readonly contexts: Contexts;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Works out what the next check of an episode will ask of an archive that is new: rule by rule, with turns for others between,
 * since the first check goes through all of the archive. What is found is remembered where it is made.
 */
export async function prepareChecks(needs: Needs): Promise<void> {
  try {
    await prepare(needs);
  } catch (error) {
    needs.log.error('Cannot prepare the checks:', error);
  }
}

async function prepare({ documents, contexts }: Needs): Promise<void> {
  const seen = vscode.window.visibleTextEditors.find(({ document }) => documents.isEpisode(document));
  const episode = seen && documents.episodeOf(seen.document);
  if (seen === undefined || episode === undefined) {
    return;
  }
  let since = performance.now();
  const context = contexts.known(seen.document);
  for (const rule of RULES) {
    if (performance.now() - since > SLICE) {
      await nextTurn();
      since = performance.now();
    }
    check(episode, context, [rule]);
  }
}
