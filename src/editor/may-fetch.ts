import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import { fetchChoice } from './titles-setting.ts';

/** Tells whether a command may fetch titles for a file; where the settings say never, says so once and offers to change that. */
export function mayFetch(where?: vscode.TextDocument | vscode.Uri): boolean {
  if (fetchChoice(where) !== 'off') return true;
  void offerSetting();
  return false;
}

async function offerSetting(): Promise<void> {
  const setting = `${SETTINGS}.titles.fetch`;
  const open = vscode.l10n.t('Open Settings');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('No titles are fetched, since the setting {0} is off.', setting),
    open,
  );
  if (chosen === open)
    await vscode.commands.executeCommand('workbench.action.openSettings', `@id:${setting}`);
}
