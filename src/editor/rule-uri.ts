import * as vscode from 'vscode';
import type { Severity } from '../notes/severity.ts';

/** The scheme of the descriptions of rules. */
export const RULE_SCHEME = 'show-notes-rule';

/**
 * Gives the address of a rule's description as it is where its problems have this severity; the description is served from
 * the extension itself and needs no network.
 */
export function ruleUri(id: string, severity: Severity): vscode.Uri {
  return vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${id}.md`, query: severity });
}
