import * as vscode from 'vscode';
import { nextEpisode, previousEpisode } from '../archive/neighbours.ts';
import { COMMANDS } from '../ids.ts';
import type { Context } from '../notes/context.ts';
import type { Episode, Topic } from '../notes/episode.ts';
import { type ChosenTopic, emptySectionAt, topicsAt } from '../notes/moves/topics-at.ts';
import type { Span } from '../notes/span.ts';
import type { Archive } from './archive.ts';
import type { Documents } from './documents.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
}

const KIND = vscode.CodeActionKind.RefactorMove;

/** Offers to move topics to the next episode, and to bring some of the episode before into a section that is still empty. */
export function registerTopicActions({ documents, archive }: Needs): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { triggerKind }) {
      const episode = documents.episodeOf(document);
      if (episode === undefined || episode.conflicted || !archive.configuration.placeOf(document.uri)) {
        return [];
      }
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const topics = topicsAt(episode, span);
      // Light bulbs come by themselves only where a topic begins.
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke || !range.isEmpty;
      const line = (offset: number) => document.positionAt(offset).line;
      const isMeant = isAsked || topics.some(({ title }) => line(title.start) === range.start.line);
      if (topics.length > 0 && !isMeant) return [];
      const context = archive.contextOf(document);
      return topics.length > 0
        ? [moveAction(document, topics, context)]
        : carryAction(episode, span, context);
    },
  };
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, metadata);
}

function moveAction(
  { uri }: vscode.TextDocument,
  topics: readonly Topic[],
  context: Context,
): vscode.CodeAction {
  const title = moveTitle(topics.length, nextEpisode(context)?.id);
  const action = new vscode.CodeAction(title, KIND);
  const chosen = topics.map(({ raw, start }): ChosenTopic => ({ raw, start }));
  action.command = { command: COMMANDS.moveToNextEpisode, title, arguments: [uri.toString(), chosen] };
  return action;
}

function moveTitle(count: number, id: string | undefined): string {
  if (id === undefined) {
    return count === 1
      ? vscode.l10n.t('Move the topic to the next episode, which is made')
      : vscode.l10n.t('Move {0} topics to the next episode, which is made', count);
  }
  return count === 1
    ? vscode.l10n.t('Move the topic to episode {0}', id)
    : vscode.l10n.t('Move {0} topics to episode {1}', count, id);
}

/** Only in the last episode: in those before, nothing is missing any more. */
function carryAction(episode: Episode, span: Span, context: Context): vscode.CodeAction[] {
  const previous = previousEpisode(context);
  const isLast = nextEpisode(context) === undefined;
  if (!isLast || !previous?.topics.length || emptySectionAt(episode, span.start) === undefined) {
    return [];
  }
  const title = vscode.l10n.t('Carry over topics from {0}…', previous.id);
  const action = new vscode.CodeAction(title, KIND);
  action.command = { command: COMMANDS.carryOverTopics, title };
  return [action];
}
