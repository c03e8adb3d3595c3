import * as vscode from 'vscode';
import { nextEpisode } from '../archive/neighbours.ts';
import { COMMANDS } from '../ids.ts';
import type { Episode, Topic } from '../notes/episode.ts';
import { type ChosenTopic, topicsAt } from '../notes/moves/topics-at.ts';
import type { Archive } from './archive.ts';
import { askToPull } from './ask-to-pull.ts';
import { type Chosen, carryTopics, whyStuck } from './carry-topics.ts';
import type { Documents } from './documents.ts';
import { makeEpisode } from './make-episode.ts';
import { movedParts } from './moved-parts.ts';
import type { OutlineSelection } from './outline-selection.ts';
import { findTargets } from './outline-target.ts';
import { tell } from './tell.ts';
import { tellCarried } from './tell-carried.ts';
import { tellUnwritten } from './tell-unwritten.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly selection: OutlineSelection;
  readonly log: vscode.LogOutputChannel;
}

/** The episode after another one. */
interface Next {
  readonly uri: vscode.Uri;
  readonly id: string;
  /** True where its file was made for this. */
  readonly isNew: boolean;
}

/**
 * Registers the command that moves the topic at the cursor, those that are selected, or those that are named, to the episode
 * after theirs, which is made where it is missing. The writer stays where they are.
 */
export function registerMoveToNext(needs: Needs): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.moveToNextEpisode, async (...given: readonly unknown[]) => {
    const { archive, log } = needs;
    // VS Code hands over rows of the outline in the same way.
    const chosen = readNamed(given) ?? (await readRows(given, needs));
    if (chosen === undefined) return;
    try {
      await moveToNext(chosen, archive, log);
    } catch (error) {
      log.error('Topics could not be moved:', error);
      void vscode.window.showErrorMessage(vscode.l10n.t('No topic was moved. The log tells why.'));
    }
  });
}

function readNamed([address, topics]: readonly unknown[]): Chosen | undefined {
  return typeof address === 'string' && Array.isArray(topics)
    ? { source: vscode.Uri.parse(address), topics: topics as readonly ChosenTopic[] }
    : undefined;
}

async function readRows(given: readonly unknown[], needs: Needs): Promise<Chosen | undefined> {
  if (given.length === 0) return readSelected(needs.documents);
  const targets = await findTargets(given, needs);
  const chosen = targets && movedParts(targets);
  if (targets === undefined || chosen === undefined) return undefined;
  if ('topics' in chosen) return { source: targets.document.uri, topics: chosen.topics };
  tell(vscode.l10n.t('Nothing was moved: only topics can go to another episode.'));
  return undefined;
}

function readSelected(documents: Documents): Chosen | undefined {
  const editor = vscode.window.activeTextEditor;
  const episode = editor && documents.episodeOf(editor.document);
  const topics = editor && episode ? selectedTopics(editor, episode) : new Set<Topic>();
  if (editor !== undefined && topics.size > 0) return { source: editor.document.uri, topics: [...topics] };
  tell(vscode.l10n.t('There is no topic at the cursor.'));
  return undefined;
}

function selectedTopics({ document, selections }: vscode.TextEditor, episode: Episode): Set<Topic> {
  const topics = selections.flatMap(({ start, end }) =>
    topicsAt(episode, { start: document.offsetAt(start), end: document.offsetAt(end) }),
  );
  return new Set(topics);
}

async function moveToNext(chosen: Chosen, archive: Archive, log: vscode.LogOutputChannel): Promise<void> {
  const { source, topics } = chosen;
  // Before an episode is made for nothing.
  const stuck = await whyStuck(chosen);
  if (stuck !== undefined) {
    tellCarried(stuck, '');
    return;
  }
  const next = await findNext(source, archive, log);
  if (next === undefined) return;
  const carried = await carryTopics({
    ...chosen,
    target: next.uri,
    context: archive.contextOf({ uri: source }),
  });
  const made = next.isNew ? vscode.l10n.t('Episode {0} was made.', next.id) : '';
  tellCarried(carried, vscode.l10n.t('Topics moved to {0}: {1}.', next.id, topics.length), made);
}

/** Finds the next episode, or makes it; says why there is none. */
async function findNext(
  uri: vscode.Uri,
  archive: Archive,
  log: vscode.LogOutputChannel,
): Promise<Next | undefined> {
  await archive.factsAround(uri);
  const known = knownNext(uri, archive);
  if (known !== undefined) return known;
  const place = archive.configuration.placeOf(uri);
  if (place === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No next episode is known for a file that is not where episodes are.'),
    );
    return undefined;
  }
  const folder = uri.with({ path: place.archive || '/' });
  if (!(await askToPull(folder, log))) return undefined;
  // It may have come by now.
  await archive.factsAround(uri);
  return knownNext(uri, archive) ?? makeNext(folder, archive, log);
}

function knownNext(uri: vscode.Uri, archive: Archive): Next | undefined {
  const known = nextEpisode(archive.contextOf({ uri }));
  return known && { uri: uri.with({ path: known.path }), id: known.id, isNew: false };
}

async function makeNext(
  folder: vscode.Uri,
  archive: Archive,
  log: vscode.LogOutputChannel,
): Promise<Next | undefined> {
  const made = await makeEpisode(archive, folder);
  if (made.kind === 'failed') {
    tellUnwritten(made, log);
    return undefined;
  }
  return { uri: made.uri, id: made.id, isNew: made.kind === 'made' };
}
