import * as vscode from 'vscode';
import { type Advice, recommend } from '../config/recommend.ts';
import { COMMANDS, EXTENSION } from '../ids.ts';
import { applyEdits, type Edit } from '../notes/span.ts';
import { applyFresh } from './apply-fresh.ts';
import { exists } from './exists.ts';
import { isTrusted } from './is-trusted.ts';
import { isReadOnly } from './read-only.ts';
import { tellUnwritten } from './tell-unwritten.ts';

/**
 * Recommends the extension to all who open a folder of the workspace, when somebody asks for it: in `.vscode/extensions.json`, where
 * VS Code looks for that. The file is shown then, as VS Code's own "Configure Recommended Extensions" does.
 */
export function registerRecommend({ log }: { readonly log: vscode.LogOutputChannel }): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.recommend, async () => {
    const why = vscode.l10n.t('What VS Code recommends is changed only in a workspace that you trust.');
    const folder = isTrusted(why) ? await chooseFolder() : undefined;
    if (folder === undefined) return;
    const uri = vscode.Uri.joinPath(folder.uri, '.vscode', 'extensions.json');
    try {
      await recommendIn(uri);
    } catch (error) {
      tellUnwritten({ uri, error }, log);
    }
  });
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const { workspaceFolders: [first, ...others] = [] } = vscode.workspace;
  if (first === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder of the show first.'));
  }
  const placeHolder = vscode.l10n.t('Where is Show Notes to be recommended?');
  return others.length > 0 ? vscode.window.showWorkspaceFolderPick({ placeHolder }) : first;
}

/** Writes a file that is not there; changes one that is, as a step to undo, and saves it unless it had unsaved changes. */
async function recommendIn(uri: vscode.Uri): Promise<void> {
  if (!(await exists(uri))) {
    const text = applyEdits('', toEdits(recommend('', EXTENSION)));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await showIn(uri);
    return;
  }
  const { document } = await showIn(uri);
  const find = (text: string) => recommend(text, EXTENSION);
  const text = whyNothing(find(document.getText()), vscode.workspace.asRelativePath(uri));
  if (text !== undefined) {
    void vscode.window.showInformationMessage(text);
    return;
  }
  const { isDirty } = document;
  if (await isReadOnly(uri)) {
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was changed: {0} is read-only.', name));
  } else if ((await applyFresh(document, (now) => toEdits(find(now)))) && !isDirty) {
    await document.save();
  }
  await showIn(uri);
}

function toEdits(advice: Advice): readonly Edit[] {
  return typeof advice === 'string' ? [] : advice;
}

function whyNothing(advice: Advice, name: string): string | undefined {
  switch (advice) {
    case 'there':
      return vscode.l10n.t('Nothing was changed: {0} recommends Show Notes already.', name);
    case 'unwanted':
      return vscode.l10n.t('Nothing was changed: {0} says that Show Notes is not to be recommended.', name);
    case 'unreadable':
      return vscode.l10n.t('Nothing was changed: {0} is not as VS Code expects it.', name);
    default:
      return undefined;
  }
}

/** Shows a file, with the extension's id selected where it stands. */
async function showIn(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.getText().toLowerCase().indexOf(EXTENSION);
  const at = (offset: number) => document.positionAt(offset);
  const selection = start < 0 ? undefined : new vscode.Range(at(start), at(start + EXTENSION.length));
  return vscode.window.showTextDocument(document, { preview: false, ...(selection && { selection }) });
}
