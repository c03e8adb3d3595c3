import * as vscode from 'vscode';
import { RULES } from '../notes/rules/index.ts';

const SCHEME = 'show-notes-rule';

/** Gives the address of a rule's description, which is served from the extension itself and needs no network. */
export function ruleUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}.md` });
}

/** Serves the descriptions of rules as read-only Markdown documents. */
export function registerRuleDocuments(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent(uri) {
      const rule = RULES.find(({ id }) => ruleUri(id).path === uri.path);
      return rule && `# ${rule.id}\n\n${rule.summary}\n\n- Severity: ${rule.severity}\n- Fix: ${rule.mend}\n`;
    },
  });
}
