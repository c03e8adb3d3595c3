import * as vscode from 'vscode';
import { latestEpisode, previousEpisode } from '../archive/neighbours.ts';
import { COMMANDS } from '../ids.ts';
import type { Context } from '../notes/context.ts';
import { readNotes } from '../notes/moves/notes.ts';
import type { Archive } from './archive.ts';
import { askTopics } from './ask-topics.ts';
import { carryTopics, whyClosed } from './carry-topics.ts';
import type { Documents } from './documents.ts';
import { readText } from './episode-text.ts';
import { tell } from './tell.ts';
import { tellCarried } from './tell-carried.ts';

interface Needs {
  readonly documents: Documents;
  readonly archive: Archive;
  readonly log: vscode.LogOutputChannel;
}

/** An episode with what is known of the others. */
interface Target {
  readonly uri: vscode.Uri;
  readonly context: Context;
}

/** Registers the command that brings topics of the episode before into the active episode, or else into the latest. */
export function registerCarryOver({ documents, archive, log }: Needs): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.carryOverTopics, async () => {
    try {
      const target = await findTarget(documents, archive);
      if (target !== undefined) await carryOver(target);
    } catch (error) {
      log.error('Topics could not be carried over:', error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The topics could not be read. The log tells why.'));
    }
  });
}

async function carryOver({ uri, context }: Target): Promise<void> {
  const previous = previousEpisode(context);
  if (previous === undefined) {
    const none =
      context.id === undefined
        ? vscode.l10n.t('No episode before is known for a file that is not where episodes are.')
        : vscode.l10n.t('There is no episode before {0} to carry topics over from.', context.id);
    void vscode.window.showInformationMessage(none);
    return;
  }
  const source = uri.with({ path: previous.path });
  const [from, to] = [readNotes(await readText(source)), readNotes(await readText(uri))];
  if (from.episode.sections.every(({ topics }) => topics.length === 0)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no topics in {0}.', previous.id));
    return;
  }
  const closed = to.episode.conflicted ? { kind: 'conflicted' as const, uri } : await whyClosed(uri);
  if (closed !== undefined) {
    tellCarried(closed, '');
    return;
  }
  const id = context.id ?? '';
  const chosen = await askTopics({ id: previous.id, notes: from }, { id, notes: to });
  if (chosen === undefined) return;
  const carried = await carryTopics({ source, target: uri, ...chosen, context });
  const count = chosen.topics.length;
  const done = chosen.keep
    ? vscode.l10n.t('Topics copied from {0} to {1}: {2}.', previous.id, id, count)
    : vscode.l10n.t('Topics moved from {0} to {1}: {2}.', previous.id, id, count);
  tellCarried(carried, done);
  if (carried.kind === 'carried') await vscode.window.showTextDocument(uri);
}

/** Finds the episode to which topics are to come. */
async function findTarget(documents: Documents, archive: Archive): Promise<Target | undefined> {
  await archive.folders();
  const active = vscode.window.activeTextEditor?.document;
  if (active !== undefined && documents.episodeOf(active) !== undefined) {
    return { uri: active.uri, context: archive.contextOf(active) };
  }
  const latest = archive.archives.flatMap(({ folder, episodes }) => {
    const found = latestEpisode(episodes);
    return found === undefined ? [] : [folder.with({ path: found.path })];
  });
  const uri = latest.length > 1 ? await choose(latest) : latest[0];
  if (uri === undefined && latest.length === 0) {
    tell(vscode.l10n.t('There are no episodes here.'));
  }
  return uri && { uri, context: archive.contextOf({ uri }) };
}

async function choose(uris: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = uris.map((uri) => ({ label: vscode.workspace.asRelativePath(uri, true), uri }));
  const placeHolder = vscode.l10n.t('Which episode are topics to be carried over to?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}
