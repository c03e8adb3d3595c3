import * as vscode from 'vscode';
import { nextEpisode } from '../archive/neighbours.ts';
import { COMMANDS } from '../ids.ts';
import { type ChosenTopic, topicsAt } from '../notes/moves/topics-at.ts';
import type { Archive } from './archive.ts';
import { askToPull } from './ask-to-pull.ts';
import { type Chosen, carryTopics, whyStuck } from './carry-topics.ts';
import type { Documents } from './documents.ts';
import { makeEpisode } from './make-episode.ts';
import { tell } from './tell.ts';
import { tellCarried } from './tell-carried.ts';
import { tellUnwritten } from './tell-unwritten.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
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
export function registerMoveToNext({ documents, archive, log }: Needs): vscode.Disposable {
  return vscode.commands.registerCommand(
    COMMANDS.moveToNextEpisode,
    async (address?: unknown, topics?: unknown) => {
      const chosen = readNamed(address, topics) ?? readSelected(documents);
      if (chosen === undefined) {
        tell(vscode.l10n.t('There is no topic at the cursor.'));
        return;
      }
      try {
        await moveToNext(chosen, archive, log);
      } catch (error) {
        log.error('Topics could not be moved:', error);
        void vscode.window.showErrorMessage(vscode.l10n.t('No topic was moved. The log tells why.'));
      }
    },
  );
}

function readNamed(address: unknown, topics: unknown): Chosen | undefined {
  return typeof address === 'string' && Array.isArray(topics)
    ? { source: vscode.Uri.parse(address), topics: topics as readonly ChosenTopic[] }
    : undefined;
}

function readSelected(documents: Documents): Chosen | undefined {
  const editor = vscode.window.activeTextEditor;
  const episode = editor && documents.episodeOf(editor.document);
  if (editor === undefined || episode === undefined) return undefined;
  const { document, selections } = editor;
  const topics = selections.flatMap(({ start, end }) =>
    topicsAt(episode, { start: document.offsetAt(start), end: document.offsetAt(end) }),
  );
  return topics.length === 0 ? undefined : { source: document.uri, topics: [...new Set(topics)] };
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
