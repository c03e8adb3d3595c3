import * as vscode from 'vscode';
import { firstArchive } from '../archive/new-file.ts';
import { COMMANDS } from '../ids.ts';
import type { Archive } from './archive.ts';
import { askEpisode } from './ask-episode.ts';
import { askToPull } from './ask-to-pull.ts';
import type { Configuration } from './configuration.ts';
import { type FoundTemplate, whyUnusable } from './find-template.ts';
import { draftPlanned, type Made, makeEpisode, planNext, templateOf } from './make-episode.ts';
import { openDraft } from './open-draft.ts';
import { tellUnwritten } from './tell-unwritten.ts';

interface Needs {
  readonly archive: Archive;
  readonly configuration: Configuration;
  readonly log: vscode.LogOutputChannel;
}

/** Makes the next episode: asks, writes the file unless there is one, and opens it in the first section. */
export function registerNewEpisode({ archive, configuration, log }: Needs): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.newEpisode, async (clicked?: unknown) => {
    const folder = await chooseFolder(
      { archive, configuration },
      clicked instanceof vscode.Uri ? clicked : undefined,
    );
    if (folder === 'cancelled' || (folder !== undefined && !(await askToPull(folder, log)))) {
      return;
    }
    const template = folder && (await templateOf(archive, folder));
    if (!(await mayGoOn(template))) {
      return;
    }
    const plan = await planNext(archive, folder);
    const answers = await askEpisode(plan);
    if (answers === undefined) {
      return;
    }
    if (folder === undefined) {
      const draft = draftPlanned(plan, answers);
      const content = { language: 'markdown', content: draft.text };
      await openDraft(await vscode.workspace.openTextDocument(content), draft);
    } else {
      await show(await makeEpisode(archive, folder, { plan, answers, template: usable(template) }), log);
    }
  });
}

/** Asks whether to do without a template that cannot be used. */
async function mayGoOn(template?: FoundTemplate): Promise<boolean> {
  if (template === undefined || 'text' in template) {
    return true;
  }
  const goOn = vscode.l10n.t('Continue Without It');
  return (await vscode.window.showWarningMessage(whyUnusable(template), goOn)) === goOn;
}

function usable(template?: FoundTemplate): FoundTemplate | undefined {
  return template && 'text' in template ? template : undefined;
}

/** Finds the folder of the archive; nothing where no folder is open. */
async function chooseFolder(
  { archive, configuration }: Pick<Needs, 'archive' | 'configuration'>,
  clicked?: vscode.Uri,
): Promise<vscode.Uri | undefined | 'cancelled'> {
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (clicked !== undefined || roots.length === 0) {
    return clicked;
  }
  const archives = await archive.folders();
  const bare = roots.filter((root) => !archives.some((folder) => isBelow(folder, root)));
  const choices = [...archives, ...bare.map((root) => archiveIn(root, configuration))];
  const only =
    archives.length === 1 && roots.length === 1 ? archives[0] : choices.length === 1 ? choices[0] : undefined;
  if (only !== undefined) {
    return only;
  }
  const items = choices.map((uri) => ({ label: vscode.workspace.asRelativePath(uri, true), uri }));
  const placeHolder = vscode.l10n.t('Which show is the new episode for?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri ?? 'cancelled';
}

/** Gives the folder for a first archive: a root that is called so, or else one below it. */
function archiveIn(root: vscode.Uri, configuration: Configuration): vscode.Uri {
  const pattern = configuration.patternFor(vscode.Uri.joinPath(root, 'next'));
  const folder = pattern && firstArchive(pattern);
  if (folder !== undefined) {
    return root.with({ path: folder || '/' });
  }
  return root.path.endsWith('/episodes') ? root : vscode.Uri.joinPath(root, 'episodes');
}

/** Tells whether a folder is a root or below it. */
function isBelow(uri: vscode.Uri, root: vscode.Uri): boolean {
  return `${uri.toString()}/`.startsWith(`${root.toString().replace(/\/$/, '')}/`);
}

/** Opens what was made, or tells why nothing was. */
async function show(made: Made, log: vscode.LogOutputChannel): Promise<void> {
  const { uri } = made;
  if (made.kind === 'made') {
    await openDraft(await vscode.workspace.openTextDocument(uri), made.draft);
  } else if (made.kind === 'exists') {
    const openIt = vscode.l10n.t('Open It');
    const name = vscode.workspace.asRelativePath(uri);
    const text = vscode.l10n.t('{0} exists already. Nothing was written.', name);
    if ((await vscode.window.showWarningMessage(text, openIt)) === openIt) {
      await vscode.window.showTextDocument(uri);
    }
  } else {
    tellUnwritten(made, log);
  }
}
