import * as vscode from 'vscode';
import { nextEpisode } from '../archive/neighbours.ts';
import { COMMANDS } from '../ids.ts';
import { topicsAt } from '../notes/moves/topics-at.ts';
import type { Archive } from './archive.ts';
import { carryTopics } from './carry-topics.ts';
import type { Documents } from './documents.ts';
import { makeEpisode } from './make-episode.ts';
import { tell } from './tell.ts';
import { tellCarried } from './tell-carried.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly log: vscode.LogOutputChannel;
}

/** Topics of an episode, by their texts. */
interface Leaving {
  readonly uri: vscode.Uri;
  readonly topics: readonly string[];
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
      const leaving = readNamed(address, topics) ?? readSelected(documents);
      if (leaving.topics.length === 0) {
        tell(vscode.l10n.t('There is no topic at the cursor.'));
        return;
      }
      try {
        await moveToNext(leaving, archive, log);
      } catch (error) {
        log.error('Topics could not be moved:', error);
        void vscode.window.showErrorMessage(vscode.l10n.t('No topic was moved. The log tells why.'));
      }
    },
  );
}

function readNamed(address: unknown, topics: unknown): Leaving | undefined {
  return typeof address === 'string' && Array.isArray(topics)
    ? { uri: vscode.Uri.parse(address), topics: topics.map(String) }
    : undefined;
}

function readSelected(documents: Documents): Leaving {
  const editor = vscode.window.activeTextEditor;
  const episode = editor && documents.episodeOf(editor.document);
  if (editor === undefined || episode === undefined) return { uri: vscode.Uri.parse(''), topics: [] };
  const { document, selections } = editor;
  const topics = selections.flatMap(({ start, end }) =>
    topicsAt(episode, { start: document.offsetAt(start), end: document.offsetAt(end) }),
  );
  return { uri: document.uri, topics: [...new Set(topics)].map(({ raw }) => raw) };
}

async function moveToNext(
  { uri, topics }: Leaving,
  archive: Archive,
  log: vscode.LogOutputChannel,
): Promise<void> {
  await archive.factsAround(uri);
  const context = archive.contextOf({ uri });
  const next = await findNext(uri, archive, log);
  if (next === undefined) return;
  const carried = await carryTopics({ source: uri, target: next.uri, topics, context });
  const done = next.isNew
    ? vscode.l10n.t('Episode {0} was made. Topics moved to it: {1}.', next.id, topics.length)
    : vscode.l10n.t('Topics moved to {0}: {1}.', next.id, topics.length);
  tellCarried(carried, done);
}

/** Finds the next episode, or makes it; says why there is none. */
async function findNext(
  uri: vscode.Uri,
  archive: Archive,
  log: vscode.LogOutputChannel,
): Promise<Next | undefined> {
  const known = nextEpisode(archive.contextOf({ uri }));
  if (known !== undefined) {
    return { uri: uri.with({ path: known.path }), id: known.id, isNew: false };
  }
  const place = archive.configuration.placeOf(uri);
  if (place === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No next episode is known for a file that is not where episodes are.'),
    );
    return undefined;
  }
  const made = await makeEpisode(archive, uri.with({ path: place.archive || '/' }));
  const id = archive.configuration.placeOf(made.uri)?.id ?? '';
  if (made.kind === 'failed') {
    log.error(`Cannot write ${made.uri.toString(true)}:`, made.error);
    const reason = made.error instanceof Error ? made.error.message : String(made.error);
    const name = vscode.workspace.asRelativePath(made.uri, false);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, reason));
    return undefined;
  }
  return { uri: made.uri, id, isNew: made.kind === 'made' };
}
