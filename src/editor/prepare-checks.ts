import * as vscode from 'vscode';
import { check } from '../notes/check.ts';
import type { Context } from '../notes/context.ts';
import type { Episode } from '../notes/episode.ts';
import { RULES } from '../notes/rules/index.ts';
import type { Contexts } from './contexts.ts';
import type { Documents } from './documents.ts';
import { inTurns } from './in-turns.ts';

interface Needs {
  readonly documents: Documents;
  readonly contexts: Contexts;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Works out what the next check of an episode will ask of archives that are new, step by step with turns for others between,
 * since the first check goes through a whole archive. What is found is remembered where it is made.
 */
export async function prepareChecks(needs: Needs): Promise<void> {
  try {
    await inTurns(prepare(needs));
  } catch (error) {
    needs.log.error('Cannot prepare the checks:', error);
  }
}

function* prepare({ documents, contexts }: Needs): Generator<void> {
  yield* contexts.readInSteps();
  const seen = vscode.window.visibleTextEditors.find(({ document }) => documents.isEpisode(document));
  const episode = seen && documents.episodeOf(seen.document);
  if (seen && episode) yield* checkInSteps(episode, contexts.known(seen.document));
}

function* checkInSteps(episode: Episode, context: Context): Generator<void> {
  for (const rule of RULES) {
    yield;
    check(episode, context, [rule]);
  }
}
