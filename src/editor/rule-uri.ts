import * as vscode from 'vscode';

/** The scheme of the descriptions of rules. */
export const RULE_SCHEME = 'show-notes-rule';

/** Gives the address of a rule's description, which is served from the extension itself and needs no network. */
export function ruleUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md` });
}
