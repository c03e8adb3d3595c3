import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import type { HostRules } from '../titles/gate/host-rules.ts';
import { fetchChoice } from './titles-setting.ts';

/** Where titles are off, nobody can be asked by any mistake either. */
const EVERYBODY = ['*'];

/** Reads which hosts may be asked for titles, as the settings say now. */
export function hostRules(): HostRules {
  const settings = vscode.workspace.getConfiguration(SETTINGS);
  const denied = settings.inspect('titles.denyHosts');
  return {
    // A workspace may deny more hosts, but not take back what the user denies.
    denyHosts:
      fetchChoice() === 'off'
        ? EVERYBODY
        : [denied?.globalValue, denied?.workspaceValue, denied?.workspaceFolderValue].flatMap(texts),
    allowedPrivateHosts: texts(settings.get('titles.allowedPrivateHosts')),
    allowedAddressRanges: texts(settings.get('titles.allowedAddressRanges')),
  };
}

/** Gives the texts of a setting, which may hold anything. */
function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
