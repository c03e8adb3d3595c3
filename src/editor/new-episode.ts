import * as vscode from 'vscode';
import { fileOf, firstArchive } from '../archive/new-file.ts';
import { type Plan, planEpisode } from '../archive/plan.ts';
import { COMMANDS } from '../ids.ts';
import { type Draft, draftEpisode } from '../notes/new-episode.ts';
import type { Archive } from './archive.ts';
import { type Answers, askEpisode } from './ask-episode.ts';
import type { Configuration } from './configuration.ts';

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
    if (folder === 'cancelled') {
      return;
    }
    const facts = folder === undefined ? [] : await archive.factsIn(folder);
    const config = folder && configuration.of(vscode.Uri.joinPath(folder, 'next'));
    const plan = planEpisode(facts, today(), config);
    const answers = await askEpisode(plan);
    if (answers === undefined) {
      return;
    }
    const draft = toDraft(plan, answers);
    if (folder === undefined) {
      await open(
        await vscode.workspace.openTextDocument({ language: 'markdown', content: draft.text }),
        draft.cursor,
      );
    } else {
      await create(folder.with({ path: fileOf(plan.id, folder.path, config?.episodes) }), draft, log);
    }
  });
}

function toDraft({ id, presenters }: Plan, { date, host }: Answers): Draft {
  const regular = presenters.length === 0 && host !== '' ? [host] : presenters;
  return draftEpisode({ id, date, host, presenters: regular });
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

/** Gives the day of the writer's calendar in ISO 8601. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

async function create(uri: vscode.Uri, draft: Draft, log: vscode.LogOutputChannel): Promise<void> {
  const name = vscode.workspace.asRelativePath(uri, false);
  if (await exists(uri)) {
    const openIt = vscode.l10n.t('Open It');
    const text = vscode.l10n.t('{0} exists already. Nothing was written.', name);
    if ((await vscode.window.showWarningMessage(text, openIt)) === openIt) {
      await vscode.window.showTextDocument(uri);
    }
    return;
  }
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(draft.text));
  } catch (error) {
    log.error(`Cannot write ${uri.toString(true)}:`, error);
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, reason));
    return;
  }
  await open(await vscode.workspace.openTextDocument(uri), draft.cursor);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function open(document: vscode.TextDocument, offset: number): Promise<void> {
  const position = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    preview: false,
    selection: new vscode.Range(position, position),
  });
}
