import * as vscode from 'vscode';
import { SETTINGS } from '../ids.ts';
import { userAgentOf } from '../titles/fetch/user-agent.ts';
import { hostRules } from './host-rules.ts';

/** Tells how pages are asked for, as the settings say at that time. */
export function askOptions(version: string) {
  return {
    get userAgent() {
      return userAgentOf(version, vscode.workspace.getConfiguration(SETTINGS).get('titles.userAgent'));
    },
    languages: languages(),
    rules: hostRules,
  };
}

/** Pages in the language of the editor are wanted most. */
function languages(): string {
  const { language } = vscode.env;
  return /^en\b/.test(language) ? language : `${language},en;q=0.8`;
}
